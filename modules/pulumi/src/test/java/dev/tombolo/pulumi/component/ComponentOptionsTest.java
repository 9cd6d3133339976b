package dev.tombolo.pulumi.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.core.Alias;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ProviderResource;
import dev.tombolo.pulumi.Recordings;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import dev.tombolo.pulumi.oci.tenancy.OciTenancyCheck;
import dev.tombolo.pulumi.recording.RecordedResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program says in the options of a component holds for the component and for all below it. */
class ComponentOptionsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/component-children.txt");
    private static final Set<String> OF_THE_PROGRAM = Set.of("parent", "provider", "version");
    private static final String NAME = "alone";

    static Set<String> types() {
        return Alone.types();
    }

    private static List<RecordedResource> declared(String type, Supplier<ComponentResourceOptions> options) {
        return Recordings.record(context -> Alone.declare(type, NAME, options.get()))
                .resources();
    }

    private static List<RecordedResource> declared(String type) {
        return declared(type, () -> ComponentResourceOptions.builder().build());
    }

    private static List<RecordedResource> children(List<RecordedResource> all) {
        return all.stream()
                .filter(resource ->
                        String.valueOf(resource.options().get("parent")).endsWith("|" + NAME))
                .toList();
    }

    private static RecordedResource component(String type, List<RecordedResource> all) {
        return all.stream()
                .filter(resource -> resource.address().equals(type + "|" + NAME))
                .findFirst()
                .orElseThrow();
    }

    private static String line(RecordedResource resource) {
        var options = new TreeMap<>(resource.options());
        options.keySet().removeAll(OF_THE_PROGRAM);
        return "  " + resource.address() + (options.isEmpty() ? "" : " " + options);
    }

    @Test
    void everyComponentIsDeclaredAlone() {
        assertThat(ComponentExamplesTest.components().stream().map(ComponentExamplesTest::type))
                .containsExactlyInAnyOrderElementsOf(types());
    }

    @Test
    void childrenAndTheirOptionsAreHeld() throws IOException {
        var now = types().stream()
                .map(type -> type + "\n"
                        + children(declared(type)).stream()
                                .map(ComponentOptionsTest::line)
                                .sorted()
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(GOLDEN, now);
        }
        assertThat(Files.readString(GOLDEN)).isEqualTo(now);
    }

    @ParameterizedTest
    @MethodSource("types")
    void itsNameBeginsThoseOfItsChildren(String type) {
        assertThat(children(declared(type)))
                .allSatisfy(child -> assertThat(child.name()).startsWith(NAME + "-"));
        assertThat(children(declared(type)).isEmpty()).isEqualTo(type.equals(OciTenancyCheck.TYPE));
    }

    @ParameterizedTest
    @MethodSource("types")
    void oneProviderIsThatOfAllBelow(String type) {
        assertThat(children(declared(
                        type,
                        () -> ComponentResourceOptions.builder()
                                .provider(provider(type))
                                .build())))
                .allSatisfy(child -> assertThat(child.options())
                        .containsEntry("provider", "pulumi:providers:" + cloud(type) + "|given"));
        assertThat(children(declared(
                        type,
                        () -> ComponentResourceOptions.builder()
                                .providers(provider(type))
                                .build())))
                .allSatisfy(child -> assertThat(child.options())
                        .containsEntry("provider", "pulumi:providers:" + cloud(type) + "|given"));
    }

    private static String cloud(String type) {
        return type.split(":")[1];
    }

    private static ProviderResource provider(String type) {
        return cloud(type).equals("aws")
                ? new Provider(
                        "given", ProviderArgs.builder().region("us-east-1").build())
                : new OciProvider(
                        "given",
                        OciProviderArgs.builder().region("us-ashburn-1").build());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aliasesAreItsOwnBesideItsFormerNames(String type) {
        var all = declared(
                type,
                () -> ComponentResourceOptions.builder()
                        .aliases(Output.of(Alias.builder().name("older").build()))
                        .build());
        var aliases = component(type, all).options().get("aliases");
        var withoutFormerNames = Set.of("tombolo:aws:EmailAlerts", "tombolo:aws:StackOwner", OciTenancyCheck.TYPE);
        assertThat(aliases)
                .isEqualTo(
                        withoutFormerNames.contains(type)
                                ? List.of(Map.of("name", "older"))
                                : List.of(Map.of("name", "older"), Map.of("name", Alone.FORMER_NAME)));
    }

    /** The engine hands both down to children that say nothing (read in Pulumi 3.250.0, deploy/source_eval.go). */
    @ParameterizedTest
    @MethodSource("types")
    void protectionAndRetentionAreHandedToTheEngineAndDeniedByNoChild(String type) {
        var options = ComponentResourceOptions.builder()
                .protect(true)
                .retainOnDelete(true)
                .build();
        var all = declared(type, () -> options);
        assertThat(component(type, all).options())
                .containsEntry("protect", true)
                .containsEntry("retainOnDelete", true);
        assertThat(children(all))
                .allSatisfy(child -> assertThat(child.options())
                        .doesNotContainEntry("protect", false)
                        .doesNotContainEntry("retainOnDelete", false));
    }
}
