package dev.tombolo.assurance.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PulumiStateTest {

    private static final String STATE = """
            {"urn": "urn:pulumi:prod::shop::acme:Team$aws:iam/role:Role::a::b", "retainOnDelete": true, "id": "x",
             "inputs": {"name": "claims", "path": "04da6b54-80e4-46f7-96ec-b56ff0331ba9", "pin": "[secret]",
               "key": {"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "ciphertext": "v1:x"},
               "code": {"4dabf18193072939515e22adb298388d": "0def7320c3a5731c473e5ecbe6d01bc7", "path": "."}}}
            """;

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("pulumi.json"), text);
    }

    private Path export(String... states) throws IOException {
        return write("{\"deployment\": {\"resources\": [%s]}}".formatted(String.join(", ", states)));
    }

    @Test
    void keepsWhatIsNotToldUnknownAndWhatIsToldKnown() throws IOException {
        Resource role = PulumiExportReader.read(export(STATE)).resources().get(0);
        assertThat(role.address()).isEqualTo("aws:iam/role:Role|a::b");
        assertThat(role.nativeType()).isEqualTo("aws:iam/role:Role");
        assertThat(role.format()).isEqualTo(Format.PULUMI_EXPORT);
        assertThat(role.options().display()).isEqualTo("{retainOnDelete: true}");
        assertThat(role.root().place().pointer()).isEqualTo("/deployment/resources/0/inputs");
        assertThat(role.properties().display())
                .isEqualTo(
                        "{code: ${unknown: an asset, archive or resource of Pulumi}, key: ${unknown: a secret}, name:"
                                + " claims, path: ${unknown: a value that Pulumi knows only after deployment}, pin: ${unknown: a"
                                + " secret}}");
    }

    @Test
    void readsOnlyTheResourcesThatStay() throws IOException {
        String step = "{\"op\": \"%s\", \"newState\": {\"urn\": \"urn:pulumi:p::s::t::%s\"}}";
        Path file = write("{\"steps\": [%s, %s, %s, %s, {\"op\": \"same\"}]}"
                .formatted(
                        step.formatted("create-replacement", "made"),
                        step.formatted("replace", "made"),
                        step.formatted("delete", "gone"),
                        step.formatted("read", "looked-at")));
        ResourceGraph graph = PulumiPreviewReader.read(file);
        assertThat(graph.resources()).extracting(Resource::address).containsExactly("t|made");
        assertThat(graph.resources().get(0).place().pointer()).isEqualTo("/steps/0/newState");
    }

    @Test
    void readsAPreviewInWhichNothingChanges() throws IOException {
        assertThat(PulumiPreviewReader.read(write("{\"changeSummary\": {\"same\": 4}}"))
                        .resources())
                .isEmpty();
    }

    @Test
    void leavesOutOfAnExportWhatIsDeletedOrSomebodyElses() throws IOException {
        String state = "{\"urn\": \"urn:pulumi:p::s::t::%s\", \"%s\": true}";
        Path file = export(
                state.formatted("a", "delete"), state.formatted("b", "external"), state.formatted("c", "custom"));
        assertThat(PulumiExportReader.read(file).resources())
                .extracting(Resource::address)
                .containsExactly("t|c");
    }

    @Test
    void failsOnStatesWithoutAName() throws IOException {
        Path file = export("{}", "{\"urn\": \"x\"}");
        assertThatThrownBy(() -> PulumiExportReader.read(file))
                .isInstanceOf(UnreadableOutput.class)
                .hasMessage(
                        "%1$s: has no \"urn\" at /deployment/resources/0 · write it again with pulumi stack export\n%1$s: has"
                                + " no \"urn\" at /deployment/resources/1 · write it again with pulumi stack export",
                        file);
    }

    @Test
    void failsOnWhatIsNeitherPreviewNorExport() throws IOException {
        Path file = write("{}");
        assertThatThrownBy(() -> PulumiExportReader.read(file))
                .hasMessage(file + ": has no \"deployment\" · write it again with pulumi stack export");
        assertThatThrownBy(() -> PulumiPreviewReader.read(file))
                .hasMessage(file + ": has no \"steps\" · write it again with pulumi preview --json --show-sames");
    }
}
