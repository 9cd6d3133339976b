package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;

/**
 * A project of bedrock-mantle.
 *
 * @param resource the project
 * @param retained whether it is kept once the engine no longer declares it
 */
public record MantleProject(Resource resource, Answer retained) implements View {}
