package dev.tombolo.docs;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.CloudAssemblyReader;
import dev.tombolo.assurance.output.PulumiRecordingReader;
import dev.tombolo.cli.Run;
import dev.tombolo.cli.synthesis.PlanFolder;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of what one engine alone declares on AWS, against what both declare of the shipped environments. */
class EnginesTableTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Path ENVIRONMENTS = REPOSITORY.resolve("environments");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (AWS CDK|Pulumi) \\| [^|]+ \\|$");

    private static final Pattern ON_AWS = Pattern.compile("AWS::|Custom::|aws:");

    /** The last word of a Pulumi type where CloudFormation has another for the same thing. */
    private static final Map<String, String> IN_CLOUDFORMATION = Map.of(
            "inferenceprofile", "applicationinferenceprofile",
            "metricalarm", "alarm",
            "policy", "managedpolicy",
            "routetableassociation", "subnetroutetableassociation",
            "topicsubscription", "subscription");

    @Test
    void theReadmeListsWhatOneEngineAloneDeclares(@TempDir Path plans) {
        assertThat(Run.of(
                                "plan",
                                "--engine",
                                "all",
                                "--environments",
                                ENVIRONMENTS.toString(),
                                "--out",
                                plans.toString())
                        .err())
                .isEmpty();
        var cdk = resources(plans, Engine.CDK);
        var pulumi = resources(plans, Engine.PULUMI);

        assertThat(rows())
                .containsExactlyElementsOf(Stream.concat(
                                only(cdk, pulumi).map(type -> type + " by AWS CDK"),
                                only(pulumi, cdk).map(type -> type + " by Pulumi"))
                        .toList());
    }

    private static Stream<String> only(List<Resource> these, List<Resource> those) {
        SortedSet<String> other = those.stream().map(EnginesTableTest::kind).collect(toCollection(TreeSet::new));
        return these.stream()
                .filter(resource -> !other.contains(kind(resource)))
                .map(Resource::nativeType)
                .sorted()
                .distinct();
    }

    private static List<Resource> resources(Path plans, Engine engine) {
        return EnvironmentFolder.read(ENVIRONMENTS).select(List.of()).stream()
                .filter(environment -> environment.aws().isPresent())
                .map(environment -> graph(environment, new PlanFolder(plans.resolve(environment.name())), engine))
                .flatMap(graph -> graph.resources().stream())
                .filter(resource -> ON_AWS.matcher(resource.nativeType()).lookingAt())
                .toList();
    }

    private static ResourceGraph graph(Environment environment, PlanFolder plan, Engine engine) {
        boolean owns = environment.aws().orElseThrow().engine() == engine;
        return engine == Engine.CDK
                ? CloudAssemblyReader.read(owns ? plan.assembly() : plan.comparedAssembly())
                : PulumiRecordingReader.read(owns ? plan.recording() : plan.comparedRecording());
    }

    private static String kind(Resource resource) {
        var type = resource.nativeType();
        var word = type.substring(type.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        return type.startsWith("aws:") ? IN_CLOUDFORMATION.getOrDefault(word, word) : word;
    }

    private static List<String> rows() {
        return Page.read(REPOSITORY.resolve("README.md"))
                .text()
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " by " + row.group(2))
                .toList();
    }
}
