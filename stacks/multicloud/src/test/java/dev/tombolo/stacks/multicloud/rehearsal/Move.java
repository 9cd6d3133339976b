package dev.tombolo.stacks.multicloud.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.stacks.multicloud.provider.TaggedResources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** AWS of {@code dev} goes from Pulumi to the CDK and back. What the CDK does itself is not played here. */
record Move(Stage stage) {
    private static final String PARAMETER = "/tombolo-owner/access/dev";
    private static final String PROFILE = "aws:bedrock/inferenceProfile:InferenceProfile ";
    /** What a person names: no listing has subscriptions, nor the policy, which has no tags. */
    private static final List<String> BY_HAND =
            List.of("aws:sns/topicSubscription:TopicSubscription ", "aws:iam/policy:Policy ");

    private static final String PULUMI = "engines: { aws: pulumi }";
    private static final String CDK = "engines: { aws: cdk }";

    void run() throws IOException, InterruptedException {
        leave();
        ownerIsHandedOver();
        enter();
    }

    /** Everything of AWS depends on the owner's parameter, so that the state forgets all of it at once. */
    private void leave() throws IOException, InterruptedException {
        var before = ofAws();
        var owner = State.of(stage.engine()).urn("aws:ssm/parameter:Parameter owner-parameter");
        stage.engine()
                .run("state", "delete", owner, "--target-dependents", "--yes")
                .says("deleted");
        stage.edit(PULUMI, CDK);
        stage.up();
        assertThat(State.of(stage.engine()).typesAndNames()).noneMatch(line -> line.startsWith("aws:"));
        assertThat(ofAws()).isEqualTo(before).isNotEmpty();
        stage.edit(CDK, PULUMI);
    }

    private List<String> ofAws() {
        return stage.cloud().resources().stream()
                .filter(line -> line.startsWith("aws:"))
                .toList();
    }

    /** The parameter that the other engine left names the other engine, until a person writes over it. */
    private void ownerIsHandedOver() throws IOException, InterruptedException {
        stage.cloud().foreignParameter(PARAMETER, "cdk of example/ai-platform, approved sha256:1");
        stage.engine()
                .run("preview")
                .failsSaying(
                        PARAMETER + ": this stack is owned by cdk of example/ai-platform, approved sha256:1, and not by"
                                + " pulumi of example/ai-platform · ")
                .withoutStackTrace();
        stage.cloud().foreignParameter(PARAMETER, "pulumi of example/ai-platform");
    }

    /** Inference profiles alone are made anew. */
    private void enter() throws IOException, InterruptedException {
        ofAws().stream().filter(line -> line.startsWith(PROFILE)).forEach(stage.cloud()::remove);
        int before = stage.cloud().journal().size();
        var creates = file("creates.json");
        stage.engine().run("preview", "--import-file", creates.toString()).says("to create");
        var imported = imported(creates);
        stage.engine()
                .run("import", "--file", imported.toString(), "--yes", "--protect=false", "--generate-code=false")
                .says("imported");
        stage.up().says("created");
        assertThat(stage.since(before))
                .allMatch(line -> line.startsWith("create " + PROFILE) || line.startsWith("update "));
        stage.isWhole();
        stage.engine()
                .run("up", "--yes", "--skip-preview", "--expect-no-changes")
                .says("unchanged");
    }

    private Path imported(Path creates) throws IOException, InterruptedException {
        var listed = new TaggedResources(stage.cloud());
        var resources = Files.writeString(file("aws.json"), listed.resources());
        var roles = Files.writeString(file("roles.json"), listed.roles());
        var run = new TomboloImport(stage.root(), stage.engine())
                .run(creates, List.of(resources, roles), file("import.json"));
        run.says("dev: ");
        assertThat(run.output().lines().filter(line -> line.contains("  not found  ")))
                .as(run.output())
                .allMatch(line -> line.contains(PROFILE) || BY_HAND.stream().anyMatch(line::contains));
        addByHand(creates, file("import.json"));
        return file("import.json");
    }

    private void addByHand(Path creates, Path imported) throws IOException {
        var json = new ObjectMapper();
        var tree = json.readTree(imported.toFile());
        for (var resource : json.readTree(creates.toFile()).path("resources")) {
            var type = resource.path("type").asText() + " ";
            if (BY_HAND.contains(type)) {
                var id = only(type, resource.path("name").asText());
                ((ArrayNode) tree.path("resources")).add(((ObjectNode) resource).put("id", id));
            }
        }
        json.writeValue(imported.toFile(), tree);
    }

    private String only(String type, String name) {
        var ids = ofAws().stream()
                .filter(line -> line.startsWith(type) && line.contains(name))
                .map(line -> line.substring(type.length()))
                .toList();
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    private Path file(String name) {
        return stage.engine().backend().resolve(name);
    }
}
