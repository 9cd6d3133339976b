package dev.tombolo.cli.teamrules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the guide, built by the guide's own commands, behind every door. */
class TeamRulesDoorsTest {
    private static final Path GUIDE = Path.of("../../docs/guides/your-own-rules.md");
    private static final Path SOURCES = Path.of("src/test/resources/team-rules");
    private static final Path SHIPPED = Path.of("../../environments");
    private static final String TEMPLATE = """
            Resources:
              Batch:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - Effect: Allow
                        Action: bedrock:InvokeModel
                        Resource:
                          - arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0
                          - arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0
                          - !Sub arn:aws:bedrock:us-east-1::foundation-model/${Model}
            """;

    @TempDir
    private static Path checkout;

    @BeforeAll
    static void buildTheJarAsTheGuideSays() throws IOException {
        copy(SHIPPED, checkout.resolve("environments"));
        copy(SOURCES, checkout.resolve("rules/src"));
        var defaults = checkout.resolve("environments/defaults.yaml");
        Files.writeString(defaults, Files.readString(defaults) + line("rules: ["));
        tool(line("javac "));
        tool(line("jar "));
    }

    private static String line(String beginning) throws IOException {
        return Files.readString(GUIDE)
                .lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static void tool(String command) {
        var words =
                Stream.of(command.split(" ")).map(TeamRulesDoorsTest::located).toList();
        var said = new StringWriter();
        int status = ToolProvider.findFirst(words.get(0))
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        words.subList(1, words.size()).toArray(String[]::new));
        assertThat(status).as(said.toString()).isZero();
    }

    private static String located(String word) {
        if (word.endsWith("tombolo-assurance-0.1.0.jar")) {
            return System.getProperty("java.class.path");
        }
        return word.startsWith("rules/") || word.startsWith("target/")
                ? checkout.resolve(word).toString()
                : word;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Run run(String... words) {
        return Run.of(Stream.concat(
                        Stream.of(words),
                        Stream.of(
                                "--as-of",
                                "2026-11-23",
                                "--environments",
                                checkout.resolve("environments").toString()))
                .toArray(String[]::new));
    }

    @Test
    void checkAsksThem() throws IOException {
        var template = Files.writeString(checkout.resolve("batch.yaml"), TEMPLATE);
        var run = run("check", template.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("acme:")))
                .containsExactly(
                        "  error  acme:ModelNotApproved  Batch (AWS::IAM::ManagedPolicy) allows amazon.nova-lite-v1:0,"
                                + " which is not approved",
                        "  warning  acme:ModelNotApproved  Batch (AWS::IAM::ManagedPolicy) unknown whether it allows"
                                + " ${unknown: parameter Model}, which is not approved: parameter Model");
        assertThat(run.out()).contains("""
                    at %s:12 PolicyDocument.Statement[0].Resource[1]
                    fix: ask the board, or take the model away
                """.formatted(template));
    }

    @Test
    void sarifAndJunitListThem() throws IOException {
        var template =
                Files.writeString(checkout.resolve("listed.yaml"), TEMPLATE).toString();

        assertThat(run("check", template, "--format", "sarif").out())
                .contains("\"id\" : \"acme:ModelNotApproved\"")
                .contains("\"helpUri\" : \"https://wiki.acme.example/ai-board/models\"");
        assertThat(run("check", template, "--format", "junit").out()).contains(" name=\"acme:ModelNotApproved\">");
    }

    @Test
    void planAsksThemAndAcceptsFindings() throws IOException {
        var refused = run("plan", "dev", "--out", checkout.resolve("refused").toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out())
                .contains("error acme:ModelNotApproved: ")
                .contains(" allows amazon.nova-lite-v1:0, which is not approved\n");

        var dev = checkout.resolve("environments/dev.yaml");
        var before = Files.readString(dev);
        Files.writeString(dev, before + """
                accepts:
                  - { id: "acme:ModelNotApproved", on: "*", reason: "the board meets in January", until: 2027-01-31 }
                """);
        var accepted = run("plan", "dev", "--out", checkout.resolve("accepted").toString());
        Files.writeString(dev, before);
        assertThat(accepted.out()).endsWith("1 environment, 0 findings\n");
        assertThat(accepted.exitCode()).isZero();
    }

    /** What {@code ./tombolo cdk-app} starts for {@code cdk}. */
    private static Run cdkApp(String environments) throws IOException, InterruptedException {
        var app = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tombolo.stacks.aws.TomboloApp");
        app.environment().put("CDK_OUTDIR", checkout.resolve("cdk.out").toString());
        app.environment().put("CDK_CONTEXT_JSON", """
                {"environments": "%s", "environment": "staging", "as-of": "2026-11-23"}
                """.formatted(environments));
        var err = checkout.resolve("err.txt");
        var started = app.redirectError(err.toFile())
                .redirectOutput(checkout.resolve("out.txt").toFile())
                .start();
        return new Run(started.waitFor(), "", Files.readString(err));
    }

    @Test
    void cdkSynthAsksThem() throws IOException, InterruptedException {
        var run = cdkApp(checkout.resolve("environments").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("allows openai.gpt-5.6-terra, which is not approved (tombolo)\n")
                .contains("   Suggested fix: ask the board, or take the model away\n")
                .contains("Acknowledge with 'tombolo::acme:ModelNotApproved'");
    }

    @Test
    void cdkSynthOfTheShippedEnvironmentIsClean() throws IOException, InterruptedException {
        var run = cdkApp("../../environments");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void failsBeforeAnythingIsSynthesizedWhereAJarCannotBeUsed() throws IOException {
        var defaults = checkout.resolve("environments/defaults.yaml");
        var before = Files.readString(defaults);
        Files.writeString(defaults, before.replace("acme-rules.jar]", "acme-rules.jar, rules/gone.jar]"));
        var out = checkout.resolve("none");
        var runs = List.of(run("plan", "--out", out.toString()), run("check", out.toString()));
        Files.writeString(defaults, before);

        assertThat(runs)
                .extracting(Run::err)
                .containsOnly(defaults + ":" + before.lines().count()
                        + ": rules[1]: \"rules/gone.jar\" is not there · build it, or take the entry away\n");
        assertThat(runs).extracting(Run::exitCode).containsOnly(2);
        assertThat(out.resolve("dev/plan.json")).doesNotExist();
    }
}
