package dev.tombolo.cdk.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.construct.Templates;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;

final class HandedOffModelTest {
    private static final String PATH = "/tombolo/prod/claims/gpt-oss-120b";

    @Test
    void readsEveryValueWhenTheStackIsDeployed() {
        var stack = Templates.stack("us-east-1");
        var model = ModelAccess.fromHandOff(stack, "Model", PATH);
        var values = new LinkedHashMap<String, String>();
        values.put("api", model.getApi());
        values.put("baseUrl", model.getBaseUrl());
        values.put("guardrail", model.getGuardrailIdentifier());
        values.put("guardrailVersion", model.getGuardrailVersion());
        values.put("model", model.getInvokedId());
        values.put("path", model.getUrlPath());
        values.put("project", model.getProjectId());
        values.put("region", model.getRegion());
        values.put("role", model.getRoleArn());
        values.forEach((key, token) ->
                CfnOutput.Builder.create(stack, key).value(token).build());
        var template = Templates.of(stack);
        var parameter = template.path("Parameters").properties().iterator().next();

        assertThat(parameter.getValue()).isEqualTo(Templates.json("""
                {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/tombolo/prod/claims/gpt-oss-120b"}
                """));
        values.keySet()
                .forEach(key -> assertThat(template.at("/Outputs/" + key + "/Value"))
                        .isEqualTo(Templates.json("""
                        {"Fn::Select": [0, {"Fn::Split": ["\\"", {"Fn::Select": [1, {"Fn::Split": [
                          "\\"%s\\":\\"", {"Ref": "%s"}]}]}]}]}
                        """.formatted(key, parameter.getKey()))));
    }

    @Test
    void grantsTheParameterAndTheRoleAndNothingElse() {
        var stack = Templates.stack("us-east-1");
        var model = ModelAccess.fromHandOff(stack, "Model", PATH);
        var role = Role.Builder.create(stack, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .build();
        model.getGrants().read(role);
        model.getGrants().assume(role);
        var statements = Templates.only(Templates.of(stack), "AWS::IAM::Policy").at("/PolicyDocument/Statement");

        assertThat(statements.findValuesAsText("Action")).containsExactly("ssm:GetParameter", "sts:AssumeRole");
        assertThat(statements.path(0).path("Resource").toString())
                .endsWith(":ssm:us-east-1:111122223333:parameter/tombolo/prod/claims/gpt-oss-120b\"]]}");
        assertThat(statements.path(1).path("Resource").toString()).contains("\\\"role\\\":\\\"");
    }

    @Test
    void failsOnWhatIsNoHandOff() {
        assertThatThrownBy(() -> ModelAccess.fromHandOff(Templates.stack("us-east-1"), "Model", "/tombolo/prod"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Model: path: \"/tombolo/prod\" is no hand-off"
                        + " · name one such as /tombolo/prod/claims-assistant/gpt-5.6-terra");
    }
}
