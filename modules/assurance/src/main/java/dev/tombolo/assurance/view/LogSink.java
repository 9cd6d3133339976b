package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.Optional;

/**
 * The setting by which Bedrock records the calls of an account and Region.
 *
 * @param resource the setting
 * @param content whether prompts and answers in words are recorded
 * @param logGroup the name of the group, as it was written
 * @param bucket the name of the bucket, as it was written
 * @param largeData the name of the bucket for what is too large for the group, as it was written
 * @param role the role that writes into the group, as it was written
 */
public record LogSink(
        Resource resource,
        Answer content,
        Optional<Property> logGroup,
        Optional<Property> bucket,
        Optional<Property> largeData,
        Optional<Property> role)
        implements View {}
