package dev.tombolo.stacks.multicloud.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Struct;
import com.google.protobuf.util.JsonFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import pulumirpc.Provider.CheckFailure;

class ResourceSchemaTest {
    private static final String SUBNET = "oci:Core/subnet:Subnet";

    private static Struct inputs(String json) throws InvalidProtocolBufferException {
        var inputs = Struct.newBuilder();
        JsonFormat.parser().merge(json, inputs);
        return inputs.build();
    }

    private static List<String> reasons(String token, String json) throws InvalidProtocolBufferException {
        return ResourceSchema.of(token).failures(inputs(json)).stream()
                .map(CheckFailure::getReason)
                .toList();
    }

    @Test
    void acceptsWhatTheSdkDeclaresAndWhatNobodyKnowsYet() throws InvalidProtocolBufferException {
        assertThat(reasons(SUBNET, """
                {"compartmentId": "c", "vcnId": "%s", "securityListIds": ["s"], "freeformTags": {"a": "b"}}
                """.formatted(InputCheck.UNKNOWN))).isEmpty();
        assertThat(reasons("aws:ssm/parameter:Parameter", """
                {"type": "String", "insecureValue": "v"}
                """)).isEmpty();
    }

    @Test
    void failsForAMissingPropertyAnUnknownOneAndAWrongType() throws InvalidProtocolBufferException {
        assertThat(reasons(SUBNET, """
                {"compartmentId": 7, "securityListIds": [true], "vpcId": "v"}
                """))
                .containsExactlyInAnyOrder(
                        "compartmentId is a NUMBER_VALUE, expected a STRING_VALUE",
                        "securityListIds[] is a BOOL_VALUE, expected a STRING_VALUE",
                        "vcnId is required",
                        "vpcId is no property of SubnetArgs");
    }

    @Test
    void failsForAValueOutsideAnEnumAndInsideNestedInputs() throws InvalidProtocolBufferException {
        assertThat(reasons("aws:ssm/parameter:Parameter", """
                {"type": "Text"}
                """))
                .containsExactly("type is \"Text\", expected one of String, StringList, SecureString");
        assertThat(reasons("oci:Core/routeTable:RouteTable", """
                {"compartmentId": "c", "vcnId": "v", "routeRules": [{"destination": "d"}]}
                """))
                .containsExactly("routeRules[].networkEntityId is required");
    }

    @Test
    void knowsABindingByItsTokenWhateverItsClassIsCalled() throws InvalidProtocolBufferException {
        assertThat(reasons("oci:Budget/rule:Rule", """
                {"budgetId": "b", "thresholdType": "PERCENTAGE", "type": "ACTUAL"}
                """)).containsExactly("threshold is required");
    }

    @Test
    void failsForATypeThatThePinnedProviderLacks() {
        assertThatThrownBy(() -> ResourceSchema.of("oci:GenerativeAi/hostedApplication:HostedApplication"))
                .hasMessage("NOT_FOUND: no resource type oci:GenerativeAi/hostedApplication:HostedApplication"
                        + " in the pinned provider");
    }

    @Test
    void computesWhatWasNotGiven() throws InvalidProtocolBufferException {
        var computed = ResourceSchema.of("oci:Core/vcn:Vcn").computed("vcn-1", inputs("{\"dnsLabel\": \"models\"}"));
        assertThat(computed)
                .isEqualTo(inputs("{\"dnsLabel\": \"models\", \"defaultSecurityListId\": "
                        + "\"defaultSecurityListId of vcn-1\"}"));
    }

    @Test
    void computesTheOutputsOfATemplate() throws InvalidProtocolBufferException {
        var template = Functions.string("{\"Outputs\": {\"ProjectId\": {\"Value\": \"p\"}}}");
        var given = Struct.newBuilder().putFields("templateBody", template).build();
        assertThat(ResourceSchema.of(TemplateOutputs.STACK)
                        .computed("stack-1", given)
                        .getFieldsOrThrow("outputs")
                        .getStructValue())
                .isEqualTo(inputs("{\"ProjectId\": \"ProjectId of stack-1\"}"));
    }

    @Test
    void knowsWhichChangeReplaces() {
        var endpoint = "oci:GenerativeAi/generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint";
        assertThat(Replacements.known().causedBy(endpoint, "subnetId")).isTrue();
        assertThat(Replacements.known().causedBy(endpoint, "nsgIds")).isFalse();
    }
}
