package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.aws.Deployment;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.environment.Environment;
import java.util.Optional;

/**
 * What is looked at: an environment's planned output, or any engine's.
 *
 * @param name the environment's name, or the path
 * @param graph the output
 * @param deployment where it is deployed to on AWS
 * @param environment the environment; empty for a path, which wishes for nothing
 */
record AccessSubject(String name, ResourceGraph graph, Deployment deployment, Optional<Environment> environment) {

    /** An environment, whose account and Region are known. */
    static AccessSubject of(Environment environment, ResourceGraph graph) {
        Deployment deployment = environment
                .aws()
                .map(aws -> new Deployment(
                        new Scalar(aws.account()),
                        new Scalar(aws.place().region().name())))
                .orElse(Deployment.NOT_TOLD);
        return new AccessSubject(environment.name(), graph, deployment, Optional.of(environment));
    }

    /** The output with what is known of its references. */
    ResourceGraph resolved() {
        return deployment.resolve(graph);
    }

    /** An output of which somebody may have told the account and Region. */
    static AccessSubject of(String path, ResourceGraph graph, Deployment deployment) {
        return new AccessSubject(path, graph, deployment, Optional.empty());
    }
}
