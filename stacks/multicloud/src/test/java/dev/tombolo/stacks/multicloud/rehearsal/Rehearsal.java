package dev.tombolo.stacks.multicloud.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.stacks.multicloud.MulticloudStack;
import dev.tombolo.stacks.multicloud.provider.Disturbance;
import dev.tombolo.stacks.multicloud.provider.RehearsalCloud;
import dev.tombolo.stacks.multicloud.provider.RehearsalProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Rehearses one environment: every step is a run of the real engine, followed by what must hold. */
public final class Rehearsal {
    /** {@code com.pulumi:aws}, whose plugin the program asks for. */
    private static final String AWS_VERSION = "6.83.0";

    private final Stage stage;
    private final Environment environment;
    private final RehearsalCloud cloud;
    private final PulumiEngine engine;
    private final PulumiEngine tenancy;

    private Rehearsal(Stage stage) {
        this.stage = stage;
        this.environment = stage.environment();
        this.cloud = stage.cloud();
        this.engine = stage.engine();
        this.tenancy = stage.tenancy();
    }

    /**
     * Rehearses every environment of a checkout.
     *
     * @param arguments the checkout, a folder to write in, and the environments; all by default
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var root = Path.of(arguments[0]);
        var folder = EnvironmentFolder.read(root.resolve("environments"));
        var names = Arrays.asList(arguments).subList(2, arguments.length);
        for (var environment : names.isEmpty() ? folder.environments() : folder.select(names)) {
            rehearse(root, environment, Path.of(arguments[1]).resolve(environment.name()));
        }
    }

    private static void rehearse(Path root, Environment environment, Path folder)
            throws IOException, InterruptedException {
        var cloud = new RehearsalCloud(
                environment.aws().map(aws -> aws.account()).orElse("no account"),
                environment.oci().map(oci -> oci.tenancy()).orElse("no tenancy"));
        try (var aws = RehearsalProvider.serve("aws", AWS_VERSION, cloud);
                var oci = RehearsalProvider.serve("oci", OciProvider.VERSION, cloud)) {
            var command = root.resolve(".ci/pulumi-engine");
            var engine = new PulumiEngine(command, folder, environment.name(), List.of(aws, oci));
            var tenancy =
                    new PulumiEngine(command, folder, MulticloudStack.tenancyOf(environment.name()), List.of(aws, oci));
            new Rehearsal(new Stage(root, environment, cloud, engine, tenancy)).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        stage.begin();
        if (environment.oci().isPresent()) {
            tenancy.begin();
            anotherTenancyIsRefused(tenancy);
            tenancyComesFirst();
        }
        previewChangesNothing();
        if (stage.ownsAws()) {
            foreignOwnerIsRefused();
            anotherAccountIsRefused();
        }
        if (environment.oci().isPresent()) {
            anotherTenancyIsRefused(engine);
        }
        failureHalfwayIsFinishedByTheNextRun();
        if (stage.ownsAws()) {
            ownerIsFirst();
        }
        secondRunChangesNothing();
        if (environment.name().equals("dev")) {
            new Move(stage).run();
        }
        new Changes(stage).run();
        new Disasters(stage).run();
        destroyNeedsAPersonForWhatIsProtected();
        noSecretReachesTheState();
    }

    /** Credentials that sign in elsewhere create nothing there. */
    private void anotherTenancyIsRefused(PulumiEngine stack) throws IOException, InterruptedException {
        var before = cloud.resources();
        cloud.signInto("ocid1.tenancy.oc1..another");
        stack.run("up", "--yes", "--skip-preview")
                .failsSaying("tenancy: the credentials are of the one with the Object Storage namespace \"namespace of"
                        + " ocid1.tenancy.oc1..another\" and may not read that of " + oci().tenancy())
                .withoutStackTrace();
        assertThat(cloud.resources()).isEqualTo(before);
        cloud.signInto(oci().tenancy());
    }

    private OciSide oci() {
        return environment.oci().orElseThrow();
    }

    private void tenancyComesFirst() throws IOException, InterruptedException {
        engine.run("preview")
                .failsSaying("compartment: 0 of the name \"" + oci().compartmentName() + "\" are active below "
                        + oci().parentCompartment() + ", expected one · deploy the stack that declares it first");
        tenancy.run("up", "--yes", "--skip-preview").says("created");
        assertThat(State.of(tenancy).typesAndNames()).isEqualTo(stage.golden(tenancy));
    }

    /** What the deploy is refused for is read before anything is written, and told without a trace. */
    private void foreignOwnerIsRefused() throws IOException, InterruptedException {
        var name = environment.aws().orElseThrow().owner().parameterName();
        cloud.foreignParameter(name, "cdk of example/another");
        stage.up()
                .failsSaying(name + ": this stack is owned by cdk of example/another, and not by pulumi of example/"
                        + "ai-platform · deploy it from there, or move it as the guide on owners says")
                .withoutStackTrace();
        assertThat(cloud.journal()).noneMatch(line -> line.startsWith("create aws:"));
        cloud.remove("aws:ssm/parameter:Parameter " + name);
    }

    private void anotherAccountIsRefused() throws IOException, InterruptedException {
        cloud.signIntoAccount("999999999999");
        stage.up().failsSaying("AWS account ID not allowed: 999999999999");
        assertThat(cloud.journal()).noneMatch(line -> line.startsWith("create aws:"));
        cloud.signIntoAccount(environment.aws().orElseThrow().account());
    }

    private void previewChangesNothing() throws IOException, InterruptedException {
        var before = cloud.journal();
        engine.run("preview").says("+ " + (stage.golden().size() + 1) + " to create");
        assertThat(cloud.journal()).isEqualTo(before);
    }

    private void failureHalfwayIsFinishedByTheNextRun() throws IOException, InterruptedException {
        cloud.disturb(Disturbance.failing("::claims-assistant-policy"));
        stage.up().failsSaying("the rehearsal refuses to create ::claims-assistant-policy");
        assertThat(State.of(engine).typesAndNames()).isNotEmpty().isNotEqualTo(stage.golden());
        cloud.disturb(Disturbance.none());
        stage.up().says("created");
        stage.isWhole();
        assertThat(cloud.journal()).doesNotHaveDuplicates().allMatch(line -> line.startsWith("create "));
    }

    private void ownerIsFirst() {
        var owner = environment.aws().orElseThrow().owner().parameterName();
        assertThat(cloud.journal().stream().filter(line -> line.startsWith("create aws:")))
                .first()
                .isEqualTo("create aws:ssm/parameter:Parameter " + owner);
    }

    private void secondRunChangesNothing() throws IOException, InterruptedException {
        var before = cloud.journal();
        engine.run("up", "--yes", "--skip-preview", "--expect-no-changes").says("unchanged");
        assertThat(cloud.journal()).isEqualTo(before);
    }

    private void destroyNeedsAPersonForWhatIsProtected() throws IOException, InterruptedException {
        var retained = new TreeSet<>(State.of(engine).retainedOnes());
        taken(engine);
        if (environment.oci().isPresent()) {
            assertThat(State.of(tenancy).protectedOnes())
                    .contains("oci:Identity/compartment:Compartment models-compartment");
            retained.addAll(State.of(tenancy).retainedOnes());
            taken(tenancy);
        }
        assertThat(cloud.resources()).containsExactlyElementsOf(retained);
    }

    private void taken(PulumiEngine stack) throws IOException, InterruptedException {
        if (!State.of(stack).protectedOnes().isEmpty()) {
            var before = cloud.resources();
            stack.run("destroy", "--yes", "--skip-preview").failsSaying("is protected");
            assertThat(cloud.resources()).isSubsetOf(before).isNotEmpty();
            stack.run("state", "unprotect", "--all", "--yes").says("unprotected");
        }
        stack.run("destroy", "--yes", "--skip-preview").says("deleted");
    }

    private void noSecretReachesTheState() throws IOException {
        try (var written = Files.walk(engine.backend())) {
            for (var file : written.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain(PulumiEngine.SECRET);
            }
        }
    }
}
