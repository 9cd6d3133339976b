package dev.tombolo.cli.plan.content;

import java.util.List;

/**
 * The edits that replace a resource.
 *
 * @param resource the resource's address
 * @param properties the properties whose edit replaces it
 */
public record ReplacedPlan(String resource, List<String> properties) {}
