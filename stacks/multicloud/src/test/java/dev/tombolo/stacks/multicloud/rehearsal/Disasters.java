package dev.tombolo.stacks.multicloud.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.stacks.multicloud.provider.Disturbance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What goes wrong with an environment once it stands. */
record Disasters(Stage stage) {
    private static final String POLICY = "oci:Identity/policy:Policy ";

    void run() throws IOException, InterruptedException {
        var policy = POLICY + State.of(stage.engine()).ids().get(POLICY + "claims-assistant-policy");
        whatSomebodyDeletedIsSeen(policy);
        killedRunIsFinishedByTheNextOne(policy);
        for (var edit : ReplacingEdit.of(stage.environment().name())) {
            replacementIsToldAndRefused(edit);
        }
        lostStateIsImported();
    }

    private void whatSomebodyDeletedIsSeen(String policy) throws IOException, InterruptedException {
        stage.refresh().says("unchanged");
        stage.isWhole();
        stage.cloud().remove(policy);
        stage.refresh().says("- 1 deleted");
    }

    /** The machine that deploys goes away, and all that could write the state with it. */
    private void killedRunIsFinishedByTheNextOne(String policy) throws IOException, InterruptedException {
        int before = stage.cloud().journal().size();
        killWhileCreating("::claims-assistant-policy");
        stage.up().failsSaying("the stack is currently locked by 1 lock(s)");
        stage.engine().run("cancel", "--yes").says("canceled");
        stage.up().says("claims-assistant-policy, interrupted while creating").alsoSays("+ 1 created");
        assertThat(stage.since(before)).containsExactly("create " + policy);
        stage.isWhole();
    }

    private void killWhileCreating(String urnEnd) throws IOException, InterruptedException {
        var hanging = Disturbance.hanging(urnEnd);
        stage.cloud().disturb(hanging);
        var killed = stage.engine().start("up", "--yes", "--skip-preview");
        hanging.awaitHanging();
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();
        stage.cloud().disturb(Disturbance.none());
        hanging.release();
    }

    /** What would be replaced is protected, as is what would go with it. */
    private void replacementIsToldAndRefused(ReplacingEdit edit) throws IOException, InterruptedException {
        int before = stage.cloud().journal().size();
        stage.edit(edit.now(), edit.later());
        var preview = stage.engine().run("preview").failsSaying(edit.told()).alsoSays("unable to replace resource");
        edit.kept().ifPresent(kept -> preview.alsoSays("::" + kept + "\" cannot be deleted"));
        stage.edit(edit.later(), edit.now());
        assertThat(stage.since(before)).isEmpty();
    }

    /** The engine writes what it would create; with the ids filled in, it takes over what exists and creates nothing. */
    private void lostStateIsImported() throws IOException, InterruptedException {
        var ids = State.of(stage.engine()).ids();
        stage.engine().run("stack", "rm", "--force", "--yes").says("has been removed");
        stage.engine().begin();
        int before = stage.cloud().journal().size();
        var file = stage.engine().backend().resolve("import.json");
        stage.engine().run("preview", "--import-file", file.toString()).says("to create");
        fill(file, ids);
        stage.engine()
                .run("import", "--file", file.toString(), "--yes", "--protect=false", "--generate-code=false")
                .says("imported");
        stage.up().says("unchanged");
        assertThat(stage.since(before)).noneMatch(line -> line.startsWith("create ") || line.startsWith("delete "));
        stage.isWhole();
    }

    private static void fill(Path file, Map<String, String> ids) throws IOException {
        var json = new ObjectMapper();
        var tree = json.readTree(file.toFile());
        for (var resource : tree.path("resources")) {
            var id = ids.get(resource.path("type").asText() + " " + name(resource));
            if (id != null) {
                ((ObjectNode) resource).put("id", id);
            }
        }
        json.writeValue(file.toFile(), tree);
    }

    /** Where two resources have one name, the file gives one of them another. */
    private static String name(JsonNode resource) {
        return resource.path("logicalName").asText(resource.path("name").asText());
    }
}
