package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;

/**
 * A dedicated AI cluster of OCI Generative AI.
 *
 * @param resource the cluster
 * @param guarded whether Pulumi refuses to delete or replace it
 */
public record OciDedicatedCluster(Resource resource, Answer guarded) implements View {}
