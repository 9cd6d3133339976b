package dev.tombolo.blueprint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PolicyDocumentTest {
    private static final Reference ENDPOINT = new Reference("endpoint/sts", "id");
    private static final Reference VPC = new Reference("vpc", "id");

    @Test
    void writesStatementsInTheOrderInWhichAwsWritesThem() {
        var statement = Statement.deny("Stop", List.of("s3:Put*", "s3:Get*"), List.of(Text.of("b"), Text.of("a")))
                .when("StringNotEquals", "aws:SourceVpce", List.of(Text.of(ENDPOINT)))
                .when("BoolIfExists", "aws:ViaAWSService", "false")
                .principal("Service", Text.of("lambda.amazonaws.com"))
                .principal("AWS", Text.of(VPC));

        assertThat(Samples.json(new PolicyDocument(List.of(statement))).toString())
                .isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Stop\",\"Effect\":\"Deny\","
                        + "\"Principal\":{\"AWS\":\"<vpc.id>\",\"Service\":\"lambda.amazonaws.com\"},"
                        + "\"Action\":[\"s3:Put*\",\"s3:Get*\"],\"Resource\":[\"b\",\"a\"],"
                        + "\"Condition\":{\"BoolIfExists\":{\"aws:ViaAWSService\":\"false\"},"
                        + "\"StringNotEquals\":{\"aws:SourceVpce\":\"<endpoint/sts.id>\"}}}]}");
    }

    @Test
    void leavesOutWhatAStatementDoesNotHave() {
        var statement = Statement.allow("Trust", List.of("sts:AssumeRole"), List.of());

        assertThat(Samples.json(new PolicyDocument(List.of(statement))).at("/Statement/0"))
                .isEqualTo(Samples.json("{\"Sid\": \"Trust\", \"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\"}"));
    }

    @Test
    void writesEverybodyAsAStar() {
        var statement = Statement.allow("Open", List.of("sts:GetCallerIdentity"), List.of(Text.of("*")))
                .principal("*", Text.of("*"));

        assertThat(Samples.json(new PolicyDocument(List.of(statement)))
                        .at("/Statement/0/Principal")
                        .asText())
                .isEqualTo("*");
    }

    @Test
    void keepsEarlierPrincipalsAndConditionsOfTheSameKind() {
        var statement = Statement.allow("Trust", List.of("sts:AssumeRole"), List.of())
                .principal("AWS", Text.of("a"))
                .principal("AWS", Text.of("b"))
                .when("StringEquals", "k1", "v1")
                .when("StringEquals", "k2", "v2");
        var json = Samples.json(new PolicyDocument(List.of(statement))).at("/Statement/0");

        assertThat(json.path("Principal")).isEqualTo(Samples.json("{\"AWS\": [\"a\", \"b\"]}"));
        assertThat(json.path("Condition"))
                .isEqualTo(Samples.json("{\"StringEquals\": {\"k1\": \"v1\", \"k2\": \"v2\"}}"));
    }

    @Test
    void tellsTheHolesOfPrincipalsResourcesAndConditions() {
        var account = new Reference("account", "id");
        var statement = Statement.allow("Trust", List.of("sts:AssumeRole"), List.of(Text.of(VPC)))
                .principal("AWS", Text.of(account))
                .when("StringEquals", "aws:SourceVpce", List.of(Text.of(ENDPOINT)));

        assertThat(new PolicyDocument(List.of(statement)).references()).containsExactly(account, ENDPOINT, VPC);
    }
}
