package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.aws.Limits;
import dev.tombolo.assurance.decision.aws.PolicyFiles;
import dev.tombolo.assurance.graph.Property;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options by which policies are handed over that no output holds. */
final class HandedPolicies {
    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description =
                    "Documents of managed policies, permissions boundaries and policies of VPC endpoints that an output"
                            + " names by ARN or id, each in a file with the policy's name or the endpoint's id. Default:"
                            + " the folder policies of the environments, where there is one.")
    private Optional<Path> policies = Optional.empty();

    @Option(
            names = "--scp",
            paramLabel = "DIR",
            description = "Service control policies: files of one level, or a folder for each level.")
    private Optional<Path> serviceControl = Optional.empty();

    @Option(names = "--rcp", paramLabel = "DIR", description = "Resource control policies, as with --scp.")
    private Optional<Path> resourceControl = Optional.empty();

    @Option(names = "--session", paramLabel = "FILE", description = "The policy that sessions are limited by.")
    private Optional<Path> session = Optional.empty();

    /** The documents of policies that an output names, by name. */
    SortedMap<String, Property> named(Path environments) {
        Path beside = environments.resolve("policies");
        return policies.or(() -> Optional.of(beside).filter(Files::isDirectory))
                .map(PolicyFiles::named)
                .orElseGet(TreeMap::new);
    }

    /** What an organization or a session takes away. */
    Limits limits() {
        return Limits.NONE
                .and(serviceControl.map(PolicyFiles::serviceControl).orElse(List.of()))
                .and(resourceControl.map(PolicyFiles::resourceControl).orElse(List.of()))
                .and(session.map(file -> List.of(PolicyFiles.session(file))).orElse(List.of()));
    }

    /** The kinds of policies that were not handed over. */
    List<String> notGiven() {
        return Stream.of(
                        Optional.of("service control policies").filter(name -> serviceControl.isEmpty()),
                        Optional.of("resource control policies").filter(name -> resourceControl.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }
}
