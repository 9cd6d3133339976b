package dev.tombolo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.validation.example.ShopApp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.StageProps;
import software.amazon.awscdk.Validations;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

class TomboloValidationTest {
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-31");
    private static final String MODEL = "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0";
    private static final String WILDCARD =
            "error ModelNamedByWildcard: AWS::IAM::Policy allows bedrock:InvokeModel on \"*\", which names models by wildcard"
                    + " · name each model and profile by its ARN; on OCI, name each model with target.model.id · ";

    @TempDir
    private Path out;

    @Test
    void anAppWithoutFindingsIsSynthesized() throws IOException {
        var app = app();
        batch(stack(app, "Shop", "us-east-1"), MODEL);
        ShopApp.validate(app);

        app.synth();

        assertThat(violations()).isEmpty();
    }

    @Test
    void failsOnAFindingAtErrorAndNamesConstructPropertyAndFix() throws IOException {
        var app = app();
        batch(stack(app, "Shop", "us-east-1"), "*");
        Validations.of(app).addPlugins(new TomboloValidation());

        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");

        assertThat(violations())
                .containsExactly(WILDCARD + "Shop/Batch/DefaultPolicy/Resource PolicyDocument.Statement[0].Resource");
    }

    @Test
    void judgesStagesAndEachAccountAndRegionOfThem() throws IOException {
        var app = app();
        for (var region : List.of("us-east-1", "us-west-2")) {
            batch(stack(stage(app, "prod-" + region), "Shop", region), "*");
        }
        Validations.of(app).addPlugins(new TomboloValidation());

        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");

        assertThat(violations())
                .containsExactly(
                        WILDCARD
                                + "prod-us-east-1/Shop/Batch/DefaultPolicy/Resource PolicyDocument.Statement[0].Resource",
                        WILDCARD
                                + "prod-us-west-2/Shop/Batch/DefaultPolicy/Resource PolicyDocument.Statement[0].Resource");
    }

    @Test
    void warningsAndNotesEndNothing() throws IOException {
        var app = app();
        batch(stack(app, "Shop", "us-east-1"), MODEL);
        Validations.of(app).addPlugins(validation(new RoleSeen(Severity.WARNING), new PolicySeen(Severity.NOTE)));

        app.synth();

        assertThat(violations())
                .containsExactly(
                        "info acme:PolicySeen: AWS::IAM::Policy is there · look at it ·"
                                + " Shop/Batch/DefaultPolicy/Resource ",
                        "warning acme:RoleSeen: AWS::IAM::Role is there · look at it · Shop/Batch/Resource ");
    }

    @Test
    void acceptsAFindingUntilItsLastDay() throws IOException {
        var app = app();
        batch(stack(app, "Shop", "us-east-1"), "*");
        Validations.of(app).addPlugins(accepting(LAST_DAY));

        app.synth();

        assertThat(violations()).isEmpty();
    }

    @Test
    void failsOnceAnAcceptanceHasExpired() throws IOException {
        var app = app();
        batch(stack(app, "Shop", "us-east-1"), "*");
        Validations.of(app).addPlugins(accepting(LAST_DAY.plusDays(1)));

        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");

        assertThat(violations())
                .containsExactly(
                        "error Accepts: AWS::IAM::Policy accepts: ModelNamedByWildcard on \"Shop/Batch/*\" expired on 2027-03-31 · fix what"
                                + " it accepted, or give a later date and its reason · see where it is accepted ·"
                                + " Shop/Batch/DefaultPolicy/Resource PolicyDocument.Statement[0].Resource",
                        WILDCARD + "Shop/Batch/DefaultPolicy/Resource PolicyDocument.Statement[0].Resource");
    }

    @Test
    void theExampleOfTheGuideAsksRulesOfItsOwn() throws IOException {
        var app = app();
        batch(stack(app, "Shop", "us-east-1"), MODEL);
        ShopApp.validate(app, new RoleSeen(Severity.ERROR));

        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");

        assertThat(violations()).hasSize(1).first().asString().startsWith("error acme:RoleSeen: ");
    }

    /** As under the CDK command line, which has templates tell construct paths. */
    private App app() {
        return new App(AppProps.builder()
                .outdir(out.toString())
                .analyticsReporting(false)
                .context(Map.of("aws:cdk:enable-path-metadata", true))
                .build());
    }

    private static Stage stage(Construct scope, String id) {
        return new Stage(scope, id, StageProps.builder().build());
    }

    private static Stack stack(Construct scope, String id, String region) {
        return new Stack(
                scope,
                id,
                StackProps.builder()
                        .env(Environment.builder()
                                .account("111122223333")
                                .region(region)
                                .build())
                        .build());
    }

    private static void batch(Stack stack, String model) {
        Role.Builder.create(stack, "Batch")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .build()
                .addToPolicy(PolicyStatement.Builder.create()
                        .actions(List.of("bedrock:InvokeModel"))
                        .resources(List.of(model))
                        .build());
    }

    private static TomboloValidation validation(Rule... rules) {
        return new TomboloValidation(
                TomboloValidationProps.builder().ownRules(List.of(rules)).build());
    }

    private static TomboloValidation accepting(LocalDate asOf) {
        return new TomboloValidation(TomboloValidationProps.builder()
                .asOf(asOf)
                .accept("ModelNamedByWildcard", "Shop/Batch/*", "a pilot of three weeks", LAST_DAY)
                .build());
    }

    private List<String> violations() throws IOException {
        var report = JsonMapper.builder()
                .build()
                .readTree(out.resolve("validation-report.json").toFile());
        return report.path("pluginReports")
                .valueStream()
                .flatMap(plugin -> plugin.path("violations").valueStream())
                .flatMap(TomboloValidationTest::lines)
                .sorted()
                .toList();
    }

    private static Stream<String> lines(JsonNode violation) {
        return violation
                .path("violatingConstructs")
                .valueStream()
                .map(construct -> "%s %s: %s · %s · %s %s"
                        .formatted(
                                violation.path("severity").asText(),
                                violation.path("ruleName").asText(),
                                violation.path("description").asText(),
                                violation.path("suggestedFix").asText(),
                                construct.path("constructPath").asText(),
                                construct
                                        .at("/cloudFormationResource/propertyPaths/0")
                                        .asText()));
    }

    private static Outcome seen(Rule rule, Views views, String type) {
        return Outcome.of(
                rule,
                views.graph()
                        .ofType(type)
                        .map(resource -> new Verdict(Answer.YES, resource.root(), "is there", "nothing")));
    }

    private static RuleMetadata metadata(Severity severity) {
        return new RuleMetadata(
                severity, Topic.ACCESS, "Seen", "look at it", Source.of("https://acme.example", "2026-11-23"));
    }

    private record RoleSeen(Severity severity) implements Rule {
        @Override
        public String id() {
            return "acme:RoleSeen";
        }

        @Override
        public RuleMetadata metadata() {
            return TomboloValidationTest.metadata(severity);
        }

        @Override
        public Outcome check(Views views) {
            return seen(this, views, "AWS::IAM::Role");
        }
    }

    private record PolicySeen(Severity severity) implements Rule {
        @Override
        public String id() {
            return "acme:PolicySeen";
        }

        @Override
        public RuleMetadata metadata() {
            return TomboloValidationTest.metadata(severity);
        }

        @Override
        public Outcome check(Views views) {
            return seen(this, views, "AWS::IAM::Policy");
        }
    }
}
