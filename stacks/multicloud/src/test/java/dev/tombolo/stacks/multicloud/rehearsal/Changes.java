package dev.tombolo.stacks.multicloud.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** Somebody changes {@code dev.yaml}. */
record Changes(Stage stage) {
    void run() throws IOException, InterruptedException {
        savedPlanIsWhatIsDeployed();
        renamedConsumerKeepsItsResources();
    }

    /**
     * Not on a first deploy: in a preview, the Java SDK 1.36.1 forgets on which resources an output depends that is not known
     * yet, and the engine then refuses the deploy, as it {@code violates plan: dependencies changed} (run 2026-11-23).
     */
    private void savedPlanIsWhatIsDeployed() throws IOException, InterruptedException {
        int before = stage.cloud().journal().size();
        stage.edit("service: lambda.amazonaws.com", "service: ecs-tasks.amazonaws.com");
        stage.engine()
                .run("preview", "--save-plan", stage.engine().plan().toString())
                .says("~ 2 to update");
        stage.edit("service: ecs-tasks.amazonaws.com", "service: ec2.amazonaws.com");
        stage.engine()
                .run(
                        "up",
                        "--yes",
                        "--skip-preview",
                        "--plan",
                        stage.engine().plan().toString())
                .failsSaying("violates plan");
        stage.edit("service: ec2.amazonaws.com", "service: ecs-tasks.amazonaws.com");
        stage.engine()
                .run(
                        "up",
                        "--yes",
                        "--skip-preview",
                        "--plan",
                        stage.engine().plan().toString())
                .says("~ 2 updated");
        assertThat(stage.since(before))
                .containsExactly(
                        "update aws:ssm/parameter:Parameter /tombolo-owner/access/dev",
                        "update aws:iam/role:Role "
                                + State.of(stage.engine()).ids().get("aws:iam/role:Role claims-assistant-role"));
    }

    /** Its tags change, and the owner's digest of what was approved. */
    private void renamedConsumerKeepsItsResources() throws IOException, InterruptedException {
        stage.edit("  codex-engineers:\n", "  engineers:\n    formerly: codex-engineers\n");
        stage.engine()
                .run("preview")
                .says("    ~ 3 to update\n    " + (stage.golden().size() - 2) + " unchanged\n");
    }
}
