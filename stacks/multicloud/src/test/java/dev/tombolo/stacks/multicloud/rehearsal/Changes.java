package dev.tombolo.stacks.multicloud.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** Somebody changes the environment. */
record Changes(Stage stage) {
    void run() throws IOException, InterruptedException {
        renamedConsumerKeepsItsResources();
        savedPlanIsWhatIsDeployed();
    }

    /**
     * Not on a first deploy: in a preview, the Java SDK 1.36.1 forgets on which resources an output depends that is not known
     * yet, and the engine then refuses the deploy, as it {@code violates plan: dependencies changed} (run 2026-11-23).
     */
    private void savedPlanIsWhatIsDeployed() throws IOException, InterruptedException {
        var edit = ConsumerEdit.of(stage.environment().name());
        int before = stage.cloud().journal().size();
        var updates = "~ " + edit.updated().size();
        stage.edit(edit.now(), edit.planned());
        stage.engine()
                .run("preview", "--save-plan", stage.engine().plan().toString())
                .says(updates + " to update");
        stage.edit(edit.planned(), edit.other());
        upAsPlanned().failsSaying("violates plan");
        stage.edit(edit.other(), edit.planned());
        upAsPlanned().says(updates + " updated");
        var ids = State.of(stage.engine()).ids();
        assertThat(stage.since(before))
                .containsExactlyElementsOf(edit.updated().stream()
                        .map(resource -> "update " + resource.split(" ")[0] + " " + ids.get(resource))
                        .toList());
    }

    private Run upAsPlanned() throws IOException, InterruptedException {
        return stage.engine()
                .run(
                        "up",
                        "--yes",
                        "--skip-preview",
                        "--plan",
                        stage.engine().plan().toString());
    }

    /** Its tags change, what it is called in statements, and the owner's digest of what was approved. */
    private void renamedConsumerKeepsItsResources() throws IOException, InterruptedException {
        stage.rename("claims-assistant", "claims-helper");
        keepsItsResources(stage.engine());
        if (stage.environment().oci().isPresent()) {
            keepsItsResources(stage.tenancy());
        }
        stage.restore();
    }

    private static void keepsItsResources(PulumiEngine stack) throws IOException, InterruptedException {
        assertThat(stack.run("preview").says("unchanged\n").output())
                .doesNotContain("to create", "to replace", "to delete");
    }
}
