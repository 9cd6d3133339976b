package dev.tombolo.assurance.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.OutputReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GraphChangesTest {

    private static final String ROLE = """
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "ai-%s", "Description": "%s",
              "Policies": [{"PolicyName": "calls", "PolicyDocument": {"Statement": [%s]}}]}}""";

    private static final String CALLS =
            "{\"Effect\": \"Allow\", \"Action\": \"bedrock:InvokeModel\", \"Resource\": \"%s\"}";

    @TempDir
    Path folder;

    @Test
    void saysNothingOfWhatIsAsItWas() throws IOException {
        assertThat(changes(template(ROLE.formatted("a", "x", "")), template(ROLE.formatted("a", "x", ""))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatOnlyTellsWhereSomethingStands() throws IOException {
        String with =
                "\"Key\": {\"Type\": \"AWS::KMS::Key\", \"Metadata\": {\"aws:cdk:path\": \"%s\"}, \"DependsOn\": [\"%s\"]}";
        assertThat(changes(template(with.formatted("a", "A")), template(with.formatted("b", "B"))))
                .isEmpty();
    }

    @Test
    void tellsWhatIsAddedAndDeleted() throws IOException {
        assertThat(changes(
                        template("\"Old\": {\"Type\": \"AWS::KMS::Key\"}"),
                        template("\"New\": {\"Type\": \"AWS::KMS::Key\"}")))
                .containsExactly("added New [] []", "deleted Old [] []");
    }

    @Test
    void tellsTheVeryPropertyThatChanged() throws IOException {
        assertThat(changes(
                        template(ROLE.formatted("a", "x", CALLS.formatted("one"))),
                        template(ROLE.formatted("a", "y", CALLS.formatted("two")))))
                .containsExactly("changed Role [Description: x -> y,"
                        + " Policies[0].PolicyDocument.Statement[0].Resource: one -> two] []");
    }

    @Test
    void tellsOfAListThatGrowsOnlyWhatIsNew() throws IOException {
        assertThat(changes(
                        template(ROLE.formatted("a", "x", CALLS.formatted("one"))),
                        template(ROLE.formatted("a", "x", CALLS.formatted("one") + "," + CALLS.formatted("two")))))
                .containsExactly("changed Role [Policies[0].PolicyDocument.Statement: [] ->"
                        + " [{Action: bedrock:InvokeModel, Effect: Allow, Resource: two}]] []");
    }

    @Test
    void namesThePropertyThatCannotBeChangedInPlace() throws IOException {
        assertThat(changes(template(ROLE.formatted("a", "x", "")), template(ROLE.formatted("b", "y", ""))))
                .containsExactly(
                        "replaced Role [Description: x -> y, RoleName: ai-a -> ai-b] [RoleName: ai-a -> ai-b]");
    }

    @Test
    void aListInsideAPropertyThatCannotBeChangedCountsForIt() throws IOException {
        String budget = """
                "Budget": {"Type": "AWS::Budgets::Budget", "Properties": {"Budget": {"BudgetType": "COST"},
                  "NotificationsWithSubscribers": [{"Subscribers": [{"Address": "%s"}]}]}}""";
        assertThat(changes(template(budget.formatted("a")), template(budget.formatted("b"))))
                .containsExactly("replaced Budget [NotificationsWithSubscribers[0].Subscribers[0].Address: a -> b]"
                        + " [NotificationsWithSubscribers[0].Subscribers[0].Address: a -> b]");
    }

    @Test
    void whatMustReferToAReplacedResourceIsReplacedToo() throws IOException {
        String pair = """
                "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "%s"}},
                "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}}},
                "Ways": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": {"Ref": "Subnet"}}},
                "Note": {"Type": "AWS::SSM::Parameter", "Properties": {"Value": {"Fn::Sub": "in ${Vpc}"}}}""";
        assertThat(changes(template(pair.formatted("10.0.0.0/16")), template(pair.formatted("10.1.0.0/16"))))
                .containsExactly(
                        "changed Note [Value: in ${Vpc} -> in ${Vpc} made anew] []",
                        "replaced Subnet [VpcId: ${Vpc} -> ${Vpc} made anew] [VpcId: ${Vpc} -> ${Vpc} made anew]",
                        "replaced Vpc [CidrBlock: 10.0.0.0/16 -> 10.1.0.0/16] [CidrBlock: 10.0.0.0/16 -> 10.1.0.0/16]",
                        "replaced Ways [SubnetId: ${Subnet} -> ${Subnet} made anew]"
                                + " [SubnetId: ${Subnet} -> ${Subnet} made anew]");
    }

    @Test
    void ofATypeWithoutFactsEveryChangeMayReplace() throws IOException {
        String other = "\"It\": {\"Type\": \"AWS::Somewhere::Else\", \"Properties\": {\"Size\": %s}}";
        assertThat(changes(template(other.formatted("1")), template(other.formatted("2"))))
                .containsExactly("may be replaced It [Size: 1 -> 2] [Size: 1 -> 2]");
    }

    @Test
    void aPropertyThatSometimesForcesMayReplace() throws IOException {
        String vpc = "\"Vpc\": {\"Type\": \"AWS::EC2::VPC\", \"Properties\": {\"InstanceTenancy\": \"%s\"}}";
        assertThat(changes(template(vpc.formatted("default")), template(vpc.formatted("dedicated"))))
                .containsExactly("may be replaced Vpc [InstanceTenancy: default -> dedicated]"
                        + " [InstanceTenancy: default -> dedicated]");
    }

    @Test
    void anotherTypeAtTheSameAddressIsAnotherResource() throws IOException {
        assertThat(changes(
                        template("\"It\": {\"Type\": \"AWS::KMS::Key\"}"),
                        template("\"It\": {\"Type\": \"AWS::Logs::LogGroup\"}")))
                .containsExactly("deleted It [] []", "added It [] []");
    }

    @Test
    void whatBecomesOfItWhenItIsDeletedCounts() throws IOException {
        String key = "\"Key\": {\"Type\": \"AWS::KMS::Key\", \"DeletionPolicy\": \"%s\"}";
        assertThat(changes(template(key.formatted("Retain")), template(key.formatted("Delete"))))
                .containsExactly("changed Key [DeletionPolicy: Retain -> Delete] []");
    }

    @Test
    void readsAPolicyInATextAsADocument() throws IOException {
        String policy = """
                {"type": "aws:iam/role:Role", "name": "r", "inputs": {"assumeRolePolicy":
                 "{\\"Statement\\":[{\\"Principal\\":\\"%s\\"}]}"}, "options": {}}""";
        assertThat(changes(recording(policy.formatted("a")), recording(policy.formatted("b"))))
                .containsExactly("changed aws:iam/role:Role|r [assumeRolePolicy.Statement[0].Principal: a -> b] []");
    }

    @Test
    void aRenamedComponentThatSaysItsFormerNameKeepsItsChildren() throws IOException {
        String consumer = """
                {"type": "tombolo:aws:ModelConsumer", "name": "%1$s", "inputs": {}, "options": {%2$s}},
                {"type": "aws:iam/role:Role", "name": "%1$s-role", "inputs": {},
                 "options": {"parent": "tombolo:aws:ModelConsumer|%1$s"}},
                {"type": "aws:iam/rolePolicy:RolePolicy", "name": "%1$s-calls",
                 "inputs": {"role": "<<aws:iam/role:Role|%1$s-role|name>>"},
                 "options": {"parent": "tombolo:aws:ModelConsumer|%1$s"}}""";
        String before = recording(consumer.formatted("claims", ""));
        assertThat(changes(before, recording(consumer.formatted("cases", "\"aliases\": [{\"name\": \"claims\"}]"))))
                .isEmpty();
        assertThat(changes(before, recording(consumer.formatted("cases", "")))).hasSize(6);
    }

    private List<String> changes(String before, String after) throws IOException {
        return GraphChanges.between(read(before), read(after)).stream()
                .map(change -> change.change() + " " + change.resource().address() + " " + words(change.properties())
                        + " " + words(change.forcing()))
                .toList();
    }

    private static String words(List<PropertyChange> properties) {
        return properties.stream()
                .map(property -> property.path() + ": " + property.before() + " -> " + property.after())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String template(String resources) {
        return "{\"Resources\": {" + resources + "}}";
    }

    private static String recording(String resources) {
        return "{\"format\": \"tombolo-pulumi-resources/1\", \"resources\": [" + resources + "]}";
    }

    private ResourceGraph read(String output) throws IOException {
        return OutputReader.read(Files.writeString(folder.resolve("output.json"), output));
    }
}
