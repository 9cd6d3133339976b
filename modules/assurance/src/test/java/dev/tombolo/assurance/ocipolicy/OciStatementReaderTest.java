package dev.tombolo.assurance.ocipolicy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Unknown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The statements come from https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm and
 * https://docs.oracle.com/iaas/Content/Identity/Concepts/policysyntax.htm, 2026-11-22.
 */
final class OciStatementReaderTest {

    @Test
    void readsEveryPart() {
        assertThat(read("Allow group 'Corp Domain'/'Claims Team', group auditors TO use generative-ai-chat"
                        + " in compartment claims:models where target.model.id in ('openai.gpt-oss-120b', 'b')"))
                .isEqualTo(new OciStatement(
                        new OciSubject(
                                OciSubject.Kind.GROUP,
                                List.of(new Scalar("Corp Domain/Claims Team"), new Scalar("auditors"))),
                        OciVerb.USE,
                        "generative-ai-chat",
                        new OciLocation(OciLocation.Kind.COMPARTMENT, new Scalar("claims:models")),
                        Optional.of(new OciCondition.Comparison(
                                "target.model.id",
                                OciCondition.Operator.IN,
                                List.of(new Scalar("openai.gpt-oss-120b"), new Scalar("b"))))));
    }

    @Test
    void keepsHoles() {
        Reference compartment = new Reference("oci:Identity/compartment:Compartment|claims", "id");
        OciReading reading = OciStatementReader.read(new TextWithHoles(List.of(
                new Scalar(
                        "allow dynamic-group id ocid1.dynamicgroup.oc1..a to read generative-ai-model in compartment id "),
                compartment)));
        assertThat(reading)
                .isEqualTo(new OciStatement(
                        new OciSubject(OciSubject.Kind.DYNAMIC_GROUP, List.of(new Scalar("ocid1.dynamicgroup.oc1..a"))),
                        OciVerb.READ,
                        "generative-ai-model",
                        new OciLocation(OciLocation.Kind.COMPARTMENT_ID, compartment),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allow any-user to use generative-ai-family in compartment c where ALL {request.principal.type='generativeaiapikey'}",
                "allow any-user to use generative-ai-chat in compartment c where ALL {request.principal.type='workload', request.principal.namespace='ns', request.principal.service_account='sa', request.principal.cluster_id='ocid1.cluster'}",
                "allow any-user to manage objects in compartment c where all {request.principal.type='serviceconnector', target.bucket.name='b', request.principal.compartment.id='c'}",
                "allow any-user to use x in tenancy where any {all {request.principal.type = 'a', b != 'c'}, request.principal.type in ('d')}"
            })
    void seesThatTheTypeOfPrincipalIsNamed(String statement) {
        assertThat(statement(statement).restricts("request.principal.type")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allow any-user to use x in tenancy",
                "allow any-user to use x in tenancy where request.principal.type != 'a'",
                "allow any-user to use x in tenancy where request.principal.type not in ('a')",
                "allow any-user to use x in tenancy where request.principal.type = /*/",
                "allow any-user to use x in tenancy where any {request.principal.type = 'a', b = 'c'}",
                "allow any-user to use x in tenancy where all {target.model.id = 'a'}"
            })
    void seesThatTheTypeOfPrincipalIsNotNamed(String statement) {
        assertThat(statement(statement).restricts("request.principal.type")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "deny group a to use x in tenancy | expected \"allow\", found \"deny\"",
                "allow users to use x in tenancy | subject \"users\" is not known",
                "allow group a use x in tenancy | expected a name, found \"the end of the statement\"",
                "allow group a to {GENERATIVE_AI_CHAT} in tenancy | verb \"{\" is not known",
                "allow group a to use x | expected \"in\", found \"the end of the statement\"",
                "allow group a to use x in region | expected \"compartment\", found \"region\"",
                "allow group a to use x in tenancy if y | \"if\" is not expected",
                "allow group a to use x in tenancy where t before '2027' | operator \"before\" is not known",
                "allow group a to use x in tenancy where all {a = 'b' | expected \"}\", found \"the end of the statement\"",
                "allow group a to use x in tenancy where a = | expected a name or value, found \"the end of the statement\"",
                "allow group a to use x in tenancy where a = 'b | \"'\" is not expected"
            })
    void failsToUnderstandAndSaysWhy(String statement, String reason) {
        assertThat(read(statement)).isEqualTo(new UnreadOciStatement(reason));
    }

    @Test
    void failsToUnderstandEndlessNesting() {
        assertThat(read("allow group a to use x in tenancy where " + "all {".repeat(100_000)))
                .isEqualTo(new UnreadOciStatement("conditions are nested deeper than 20"));
    }

    @Test
    void failsToUnderstandAnUnknown() {
        assertThat(OciStatementReader.read(new Unknown("Fn::If"))).isEqualTo(new UnreadOciStatement("Fn::If"));
    }

    @Test
    void verbsIncludeTheWeakerOnes() {
        assertThat(OciVerb.MANAGE.includes(OciVerb.USE)).isTrue();
        assertThat(OciVerb.READ.includes(OciVerb.USE)).isFalse();
    }

    private static OciReading read(String statement) {
        return OciStatementReader.read(new Scalar(statement));
    }

    private static OciStatement statement(String statement) {
        return (OciStatement) read(statement);
    }
}
