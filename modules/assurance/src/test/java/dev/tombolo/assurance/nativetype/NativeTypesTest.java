package dev.tombolo.assurance.nativetype;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.output.PulumiRecordingReader;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Conditions;
import dev.tombolo.assurance.view.Effect;
import dev.tombolo.assurance.view.OciPrivateEndpoint;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Principals;
import dev.tombolo.assurance.view.Tags;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NativeTypesTest {

    private static final ResourceGraph TEMPLATE =
            CloudFormationReader.read(Path.of("src/test/resources/views/views.template.json"));
    private static final ResourceGraph RECORDING =
            PulumiRecordingReader.read(Path.of("src/test/resources/views/views.pulumi.json"));

    @Test
    void bothEnginesSayTheSame() {
        assertThat(statements(TEMPLATE)).hasSize(6).containsExactlyElementsOf(statements(RECORDING));
    }

    @Test
    void readsEveryPartOfAStatement() {
        AwsGrant grant = NativeTypes.views(TEMPLATE)
                .of(AwsGrant.class)
                .filter(some -> some.kind() == PolicyKind.IDENTITY)
                .findFirst()
                .orElseThrow();
        assertThat(grant.property().path()).hasToString("PolicyDocument.Statement[0]");
        assertThat(grant.property().place().pointer())
                .isEqualTo("/Resources/Attached/Properties/PolicyDocument/Statement/0");
        assertThat(grant.heldBy()).containsExactly("Role", "auditors");
        assertThat(grant.statement())
                .isEqualTo(new AwsStatement(
                        Effect.DENY,
                        List.of(),
                        List.of(new Scalar("bedrock:Get*")),
                        List.of(),
                        List.of(new Scalar("arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.5")),
                        new Conditions(List.of(
                                new Condition("Bool", "aws:SecureTransport", List.of(new Scalar("false"))),
                                new Condition("StringEquals", "aws:SourceVpce", List.of(new Scalar("vpce-1"))))),
                        Principals.NONE,
                        Principals.NONE));
    }

    @Test
    void knowsWhoHoldsWhat() {
        assertThat(held(TEMPLATE))
                .isEqualTo(Map.of(
                        "Attached", List.of("Role", "auditors"),
                        "Managed", List.of(),
                        "Role", List.of("Role", "claims"),
                        "RolePolicy", List.of("claims")));
        assertThat(held(RECORDING))
                .containsEntry("aws:iam/rolePolicy:RolePolicy|attached", List.of("aws:iam/role:Role|claims"))
                .containsEntry("aws:iam/policy:Policy|managed", List.of());
    }

    @Test
    void readsEndpoints() {
        assertThat(NativeTypes.views(TEMPLATE).vpcEndpoints().toList())
                .singleElement()
                .satisfies(endpoint -> {
                    assertThat(endpoint.service()).contains("bedrock-runtime");
                    assertThat(endpoint.vpc()).isEqualTo(Reference.to("Vpc"));
                    assertThat(endpoint.statements()).hasSize(1);
                });
        assertThat(NativeTypes.views(RECORDING).of(OciPrivateEndpoint.class).toList())
                .singleElement()
                .satisfies(endpoint -> {
                    assertThat(endpoint.subnet()).isEqualTo(new Reference("oci:Core/subnet:Subnet|models", "id"));
                    assertThat(endpoint.networkSecurityGroups())
                            .containsExactly(
                                    new Reference("oci:Core/networkSecurityGroup:NetworkSecurityGroup|models", "id"));
                    assertThat(endpoint.dnsPrefix()).isEqualTo(new Scalar("models"));
                });
    }

    @Test
    void countsWhatNobodyLookedAt() {
        assertThat(NativeTypes.views(TEMPLATE).notLookedAt()).isEqualTo(Map.of("AWS::EC2::VPC", 1));
        assertThat(NativeTypes.views(RECORDING).notLookedAt())
                .isEqualTo(Map.of("oci:Identity/dynamicGroup:DynamicGroup", 1));
    }

    @Test
    void readsTheTagsOfEveryForm() {
        assertThat(Stream.of(
                                find(TEMPLATE, "Role"),
                                find(RECORDING, "aws:iam/role:Role|claims"),
                                find(RECORDING, "oci:Identity/policy:Policy|claims"))
                        .map(Tags::of))
                .allSatisfy(tags -> {
                    assertThat(tags.get(Tags.ENVIRONMENT)).contains(new Scalar("prod"));
                    assertThat(tags.get(Tags.CONSUMER)).contains(new Scalar("claims"));
                    assertThat(tags.unknownReason()).isEmpty();
                });
        assertThat(Tags.of(find(TEMPLATE, "Vpc")).values()).isEmpty();
        assertThat(Tags.of(find(TEMPLATE, "Managed")).unknownReason()).contains("Fn::If");
    }

    @Test
    void keepsAStatementThatItCannotRead() {
        AwsGrant grant = NativeTypes.views(TEMPLATE)
                .of(AwsGrant.class)
                .filter(some -> some.resource().address().equals("Managed"))
                .findFirst()
                .orElseThrow();
        assertThat(grant.statement()).isEqualTo(AwsStatement.unread("Fn::Transform"));
        assertThat(grant.statement().allows("s3:GetObject")).isEqualTo(Answer.UNKNOWN);
    }

    private static Resource find(ResourceGraph graph, String address) {
        return graph.find(address).orElseThrow();
    }

    private static Map<String, List<String>> held(ResourceGraph graph) {
        return NativeTypes.views(graph)
                .of(AwsGrant.class)
                .filter(grant -> grant.kind() != PolicyKind.ENDPOINT)
                .collect(Collectors.toMap(
                        grant -> grant.resource().address(),
                        grant -> List.copyOf(grant.heldBy()),
                        (first, second) -> first));
    }

    /** What is said, without the names that each engine gives to resources. */
    private static List<String> statements(ResourceGraph graph) {
        return NativeTypes.views(graph)
                .of(AwsGrant.class)
                .map(grant -> grant.kind() + " " + says(grant.statement()))
                .sorted()
                .toList();
    }

    private static String says(AwsStatement statement) {
        return String.join(
                " ",
                statement.effect().toString(),
                display(statement.actions()),
                display(statement.notActions()),
                display(statement.resources()),
                display(statement.notResources()),
                statement.conditions().all().toString(),
                statement.principals().byType().toString());
    }

    private static String display(List<Value> values) {
        return values.stream()
                .map(value -> value.unknownReason().isPresent() ? "unknown" : value.display())
                .toList()
                .toString();
    }
}
