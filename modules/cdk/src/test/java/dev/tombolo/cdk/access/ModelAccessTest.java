package dev.tombolo.cdk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.cdk.construct.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.FromRoleArnOptions;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.LazyRole;
import software.amazon.awscdk.services.iam.LazyRoleProps;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.iam.User;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;

final class ModelAccessTest {
    private static final String POLICY = "AWS::IAM::Policy";
    private static final String TERRA = """
            [{"Effect": "Allow",
              "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
              "Resource": [
                "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-terra",
                "arn:aws:bedrock:us-east-1:111122223333:project/default"]},
             {"Effect": "Allow",
              "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
              "Resource": [
                "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra",
                "arn:aws:bedrock:us-east-2::foundation-model/openai.gpt-5.6-terra",
                "arn:aws:bedrock:us-west-2::foundation-model/openai.gpt-5.6-terra"],
              "Condition": {"StringEquals": {"bedrock:InferenceProfileArn":
                "arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-terra"}}}]
            """;
    private static final String DROPPED = "Team/Models: grants: the grantee drops the statements, because this stack"
            + " does not keep its policies · import its role as mutable and from the stack's own account, or hand"
            + " toPolicyDocument() to whoever keeps it";

    private static Role role(Stack stack) {
        return Role.Builder.create(stack, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .build();
    }

    private static JsonNode statements(Stack stack) {
        return Templates.only(Templates.of(stack), POLICY).at("/PolicyDocument/Statement");
    }

    private static void failsToGrant(Stack stack, IGrantable grantee) {
        var access = Accesses.terra(stack);
        assertThatThrownBy(() -> access.getGrants().invoke(grantee))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(DROPPED);
    }

    @Test
    void resolvesNamesIntoIdsAndUrls() {
        var access = Accesses.responses(Templates.stack("us-east-1"), "gpt-5.6-terra", "gpt-5.5");

        assertThat(access.getPaths())
                .extracting(path -> path.model().name())
                .containsExactly("gpt-5.5", "gpt-5.6-terra");
        assertThat(access.invokedId("gpt-5.6-terra")).isEqualTo("us.openai.gpt-5.6-terra");
        assertThat(access.baseUrl("gpt-5.6-terra")).isEqualTo("https://bedrock-runtime.us-east-1.amazonaws.com");
        assertThat(access.urlPath("gpt-5.6-terra")).isEqualTo("/openai/v1/responses");
        assertThat(access.invokedId("gpt-5.5")).isEqualTo("openai.gpt-5.5");
        assertThat(access.baseUrl("gpt-5.5")).isEqualTo("https://bedrock-mantle.us-east-1.api.aws");
    }

    @Test
    void obeysTheEndpointRoutingResidencyAndCatalogThatATeamAsksFor() {
        var stack = Templates.stack("us-east-1");
        var global = new ModelAccess(
                stack,
                "Global",
                ModelAccessProps.builder()
                        .models(List.of("gpt-5.6-terra"))
                        .api(Api.RESPONSES)
                        .routing(Routing.GLOBAL)
                        .catalog(Consumers.CATALOG)
                        .build());
        var mantle = new ModelAccess(
                stack,
                "Mantle",
                ModelAccessProps.builder()
                        .models(List.of("gpt-5.6-terra"))
                        .api(Api.RESPONSES)
                        .endpoint(EndpointKind.BEDROCK_MANTLE)
                        .residency(new Residency("us"))
                        .build());

        assertThat(global.invokedId("gpt-5.6-terra")).isEqualTo("global.openai.gpt-5.6-terra");
        assertThat(mantle.invokedId("gpt-5.6-terra")).isEqualTo("openai.gpt-5.6-terra");
    }

    @Test
    void grantsARoleExactlyWhatTheModelsNeed() {
        var stack = Templates.stack("us-east-1");
        Accesses.terra(stack).getGrants().invoke(role(stack));

        assertThat(statements(stack)).isEqualTo(Templates.json(TERRA));
    }

    @Test
    void grantsTheRoleOfAFunction() {
        var stack = Templates.stack("us-east-1");
        var function = Function.Builder.create(stack, "Function")
                .runtime(Runtime.PYTHON_3_13)
                .handler("index.handler")
                .code(Code.fromInline("def handler(event, context): pass"))
                .build();
        Accesses.terra(stack).getGrants().invoke(function);

        assertThat(statements(stack)).isEqualTo(Templates.json(TERRA));
        assertThat(Templates.only(Templates.of(stack), POLICY).path("Roles"))
                .isEqualTo(Templates.json("[{\"Ref\": \"FunctionServiceRole675BB04A\"}]"));
    }

    @Test
    void grantsAnImportedRoleOfTheSameAccountAUserAndALazyRole() {
        var stack = Templates.stack("us-east-1");
        var grants = Accesses.terra(stack).getGrants();
        var lazy = new LazyRole(
                stack,
                "Lazy",
                LazyRoleProps.builder()
                        .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                        .build());
        grants.invoke(Role.fromRoleArn(stack, "Imported", "arn:aws:iam::111122223333:role/apps/claims"));
        grants.invoke(new User(stack, "User"));
        grants.invoke(lazy);
        assertThat(lazy.getRoleArn()).isNotEmpty();

        assertThat(Templates.all(Templates.of(stack), POLICY))
                .hasSize(3)
                .allSatisfy(policy ->
                        assertThat(policy.at("/PolicyDocument/Statement")).isEqualTo(Templates.json(TERRA)));
    }

    @Test
    void grantsOneRoleSeveralAccessesWithoutAStatementIdTwice() {
        var stack = Templates.stack("us-east-1");
        var role = role(stack);
        Accesses.terra(stack).getGrants().invoke(role);
        new ModelAccess(
                        stack,
                        "OpenWeights",
                        ModelAccessProps.builder()
                                .models(List.of("gpt-oss-120b"))
                                .api(Api.CONVERSE)
                                .build())
                .getGrants()
                .invoke(role);

        assertThat(statements(stack)).hasSize(3);
        assertThat(statements(stack).findValues("Sid")).isEmpty();
    }

    @Test
    void leavesTheAccountToTheDeploy() {
        var stack = Templates.stack(Environment.builder().region("us-east-1").build());
        Accesses.terra(stack).getGrants().invoke(role(stack));

        assertThat(statements(stack).at("/0/Resource/1")).isEqualTo(Templates.json("""
                {"Fn::Join": ["", ["arn:aws:bedrock:us-east-1:", {"Ref": "AWS::AccountId"}, ":project/default"]]}
                """));
    }

    @Test
    void handsOutTheSameStatementsAsADocument() {
        var stack = Templates.stack("us-east-1");
        ManagedPolicy.Builder.create(stack, "Managed")
                .document(Accesses.terra(stack).getGrants().toPolicyDocument())
                .build();

        assertThat(Templates.only(Templates.of(stack), "AWS::IAM::ManagedPolicy")
                        .at("/PolicyDocument/Statement"))
                .isEqualTo(Templates.json(TERRA));
    }

    @Test
    void makesAResourceWaitForTheGrant() {
        var stack = Templates.stack("us-east-1");
        var granted = Accesses.terra(stack).getGrants().invoke(role(stack));
        new User(stack, "Waits").getNode().addDependency(granted);

        assertThat(Templates.of(stack).path("Resources").findValues("DependsOn"))
                .containsExactly(Templates.json("[\"RoleDefaultPolicy5FFB7DAB\"]"));
    }

    @Test
    void writesTheSameTemplateInWhateverOrderModelsAreNamed() {
        var first = Templates.stack("us-east-1");
        Accesses.responses(first, "gpt-5.6-terra", "gpt-5.5", "gpt-5.6-sol")
                .getGrants()
                .invoke(role(first));
        var second = Templates.stack("us-east-1");
        Accesses.responses(second, "gpt-5.5", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.5")
                .getGrants()
                .invoke(role(second));

        assertThat(Templates.of(second).toPrettyString())
                .isEqualTo(Templates.of(first).toPrettyString());
    }

    @Test
    void failsToGrantAnImportedRoleThatIsNotMutable() {
        var stack = Templates.stack("us-east-1");
        failsToGrant(
                stack,
                Role.fromRoleArn(
                        stack,
                        "Imported",
                        "arn:aws:iam::111122223333:role/apps/claims",
                        FromRoleArnOptions.builder().mutable(false).build()));
    }

    @Test
    void failsToGrantARoleOfAnotherAccount() {
        var stack = Templates.stack("us-east-1");
        failsToGrant(stack, Role.fromRoleArn(stack, "Imported", "arn:aws:iam::999988887777:role/apps/claims"));
    }

    @Test
    void failsToGrantAnImportedFunctionWhoseRoleIsUnknown() {
        var stack = Templates.stack("us-east-1");
        failsToGrant(
                stack,
                Function.fromFunctionArn(stack, "Imported", "arn:aws:lambda:us-east-1:111122223333:function:claims"));
    }

    @Test
    void failsToGrantAServiceWhichKeepsNoPolicies() {
        failsToGrant(Templates.stack("us-east-1"), new ServicePrincipal("lambda.amazonaws.com"));
    }

    @Test
    void failsWithEveryProblemAtOnce() {
        var catalog = new Catalog(
                List.of(Consumers.CATALOG.model("gpt-5.6-sol", Cloud.AWS).orElseThrow()),
                Consumers.CATALOG.endpoints(),
                Consumers.CATALOG.regions());

        assertThatThrownBy(() -> new ModelAccess(
                        Templates.stack("us-east-1"),
                        "Models",
                        ModelAccessProps.builder()
                                .models(List.of("gpt-9", "gpt-5.6-sol"))
                                .api(Api.MESSAGES)
                                .catalog(catalog)
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        Team/Models: models: "gpt-5.6-sol" cannot be called by messages in us-east-1: \
                        bedrock-runtime does not serve it by messages; bedrock-mantle does not serve it by messages \
                        · what works: api converse, api responses, api chat-completions
                        Team/Models: models: "gpt-9" cannot be called by messages in us-east-1: \
                        the catalog has no "gpt-9" on aws · name another model""");
    }

    @Test
    void failsWithoutModels() {
        assertThatThrownBy(() -> Accesses.responses(Templates.stack("us-east-1")))
                .hasMessage("Team/Models: models: none is named · name at least one with models(...)");
    }

    @Test
    void failsInAStackWithoutALiteralRegion() {
        var stack = new Stack(new App(), "Team");

        assertThatThrownBy(() -> Accesses.terra(stack))
                .hasMessage("Team/Models: region: not known while the template is written, and models differ by Region"
                        + " · give the stack env.region, such as us-east-1");
    }

    @Test
    void failsWhereNothingNearWorks() {
        var empty = new Catalog(List.of(), Consumers.CATALOG.endpoints(), Consumers.CATALOG.regions());

        assertThatThrownBy(() -> new ModelAccess(
                        Templates.stack("us-east-1"),
                        "Models",
                        ModelAccessProps.builder()
                                .models(List.of("gpt-5.5"))
                                .api(Api.RESPONSES)
                                .catalog(empty)
                                .build()))
                .hasMessage("Team/Models: models: \"gpt-5.5\" cannot be called by responses in us-east-1:"
                        + " the catalog has no \"gpt-5.5\" on aws · name another model");
    }

    @Test
    void failsToTellOfAModelThatWasNotAskedFor() {
        var access = Accesses.responses(Templates.stack("us-east-1"), "gpt-5.6-terra", "gpt-5.5");

        assertThatThrownBy(() -> access.invokedId("gpt-6-sol"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Models: model \"gpt-6-sol\" is not one of this access · name one of: gpt-5.5,"
                        + " gpt-5.6-terra");
    }

    @Test
    void failsWithoutAnApi() {
        assertThatThrownBy(() -> ModelAccessProps.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ModelAccessProps: api: missing · give it with api(...)");
    }
}
