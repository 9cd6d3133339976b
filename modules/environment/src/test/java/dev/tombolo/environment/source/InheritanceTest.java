package dev.tombolo.environment.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InheritanceTest {
    @TempDir
    Path folder;

    @Test
    void mergesMappingsKeyByKey() throws IOException {
        assertThat(merged("tags: { owner: platform, cost-centre: a }", "tags: { cost-centre: b, team: claims }"))
                .isEqualTo("{\"tags\":{\"owner\":\"platform\",\"cost-centre\":\"b\",\"team\":\"claims\"}}");
    }

    @Test
    void mergesConsumersAndModelsKeyByKey() throws IOException {
        assertThat(merged(
                        "consumers: { claims: { models: [gpt-5.5], api: responses } }",
                        "consumers: { claims: { api: converse }, search: { api: chat } }"))
                .isEqualTo("{\"consumers\":{\"claims\":{\"models\":[\"gpt-5.5\"],\"api\":\"converse\"},"
                        + "\"search\":{\"api\":\"chat\"}}}");
    }

    @Test
    void replacesListsWhole() throws IOException {
        assertThat(merged("models: { a: { on: [aws, oci] } }", "models: { a: { on: [oci] } }"))
                .isEqualTo("{\"models\":{\"a\":{\"on\":[\"oci\"]}}}");
    }

    @Test
    void replacesSingleValues() throws IOException {
        assertThat(merged("residency: us", "residency: eu")).isEqualTo("{\"residency\":\"eu\"}");
    }

    @Test
    void takesAwayWhatIsLeftEmpty() throws IOException {
        assertThat(merged("models: { a: { on: [aws] }, b: { on: [oci] } }", "models: { b: , a: { routing: ~ } }"))
                .isEqualTo("{\"models\":{\"a\":{\"on\":[\"aws\"],\"routing\":null}}}");
    }

    @Test
    void replacesANetworkWhole() throws IOException {
        assertThat(merged(
                        "aws: { region: us-east-1, network: { cidr: 10.0.0.0/20, zones: [use1-az1] } }",
                        "aws: { network: { vpc: vpc-1 } }"))
                .isEqualTo("{\"aws\":{\"region\":\"us-east-1\",\"network\":{\"vpc\":\"vpc-1\"}}}");
    }

    @Test
    void replacesAnIdentityWhole() throws IOException {
        assertThat(merged(
                        "consumers: { claims: { aws: { service: a }, oci: { instancesIn: b } } }",
                        "consumers: { claims: { aws: { permissionSet: c } } }"))
                .isEqualTo("{\"consumers\":{\"claims\":{\"aws\":{\"permissionSet\":\"c\"},"
                        + "\"oci\":{\"instancesIn\":\"b\"}}}}");
    }

    @Test
    void replacesAnApiWhole() throws IOException {
        assertThat(merged(
                        "consumers: { claims: { api: { aws: converse, oci: chat } } }",
                        "consumers: { claims: { api: { oci: responses } } }"))
                .isEqualTo("{\"consumers\":{\"claims\":{\"api\":{\"oci\":\"responses\"}}}}");
    }

    @Test
    void mergesAConsumerThatIsNamedAsAForm() throws IOException {
        assertThat(merged(
                        "consumers: { network: { api: chat, endpoint: dedicated } }",
                        "consumers: { network: { api: responses } }"))
                .isEqualTo("{\"consumers\":{\"network\":{\"api\":\"responses\",\"endpoint\":\"dedicated\"}}}");
    }

    @Test
    void keepsTheLineOfEveryValueInItsOwnFile() throws IOException {
        var tree = tree("tags:\n  owner: platform\n  team: a", "tags:\n  team: b");
        assertThat(position(tree, "owner")).isEqualTo("base.yaml:2");
        assertThat(position(tree, "team")).isEqualTo("over.yaml:3");
        assertThat(position(tree, "missing")).isEqualTo("over.yaml:2");
    }

    private String position(SourceNode tree, String tag) {
        return tree.at(KeyPath.of("tags", tag)).toString().replace(YamlFile.name(folder) + "/", "");
    }

    private String merged(String base, String over) throws IOException {
        return tree(base, over).without("extends").json().toString();
    }

    private SourceNode.Mapping tree(String base, String over) throws IOException {
        var files = Map.of("base", file("base", base), "over", file("over", "extends: base\n" + over));
        var problems = new ArrayList<Problem>();
        var tree = new Inheritance(files).resolved("over", problems);
        assertThat(problems).isEmpty();
        return tree.orElseThrow();
    }

    private Optional<SourceNode.Mapping> file(String name, String text) throws IOException {
        var problems = new ArrayList<Problem>();
        var file = YamlFile.read(Files.writeString(folder.resolve(name + ".yaml"), text), problems);
        assertThat(problems).isEmpty();
        return file;
    }
}
