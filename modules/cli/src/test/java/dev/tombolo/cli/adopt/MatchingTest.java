package dev.tombolo.cli.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingTest {
    private static final Path GOLDENS = Path.of("../../stacks/multicloud/src/test/resources/goldens");

    private static Wanted wanted(String type, String name, String inputs) {
        try {
            return new Wanted(type + " " + name, type, name, new ObjectMapper().readTree(inputs));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Matching matching(List<String> listed, Wanted... wanted) {
        var program = new TreeMap<String, Wanted>();
        Arrays.stream(wanted).forEach(resource -> program.put(resource.address(), resource));
        return new Matching(
                new Listing(listed.stream()
                        .map(id -> new Listed(id, "", Map.of("a", "b")))
                        .toList()),
                program);
    }

    @ParameterizedTest
    @CsvSource({
        "aws:eks/podIdentityAssociation:PodIdentityAssociation,"
                + "arn:aws:eks:us-east-1:111111111111:podidentityassociation/models/a-1b2,'models,a-1b2'",
        "aws:bedrock/guardrail:Guardrail,arn:aws:bedrock:us-east-1:111111111111:guardrail/abc,'abc,DRAFT'",
        "aws:cloudformation/stack:Stack,arn:aws:cloudformation:us-east-1:111111111111:stack/project-0a/9f,project-0a",
        "aws:ec2/vpc:Vpc,arn:aws:ec2:us-east-1:111111111111:vpc/vpc-0a,vpc-0a"
    })
    void namesWhatAwsListsAsTheProviderTakesIt(String type, String arn, String imported) {
        var sought = wanted(type, "one", "{\"tags\": {\"a\": \"b\"}}");
        assertThat(matching(List.of(arn), sought).of(sought.address()))
                .isEqualTo(new Adoption(sought.address(), imported, "listed"));
    }

    @ParameterizedTest
    @CsvSource({
        "oci:Ons/notificationTopic:NotificationTopic,onstopic",
        "oci:Ons/subscription:Subscription,onssubscription",
        "oci:Sch/connector:Connector,serviceconnector",
        "oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster,generativeaidedicatedaicluster"
    })
    void findsWhatOciCallsOtherwiseInItsOcids(String type, String word) {
        var sought = wanted(type, "one", "{\"freeformTags\": {\"a\": \"b\"}}");
        var ocid = "ocid1." + word + ".oc1.iad.x";
        assertThat(matching(List.of("ocid1.vcn.oc1.iad.y", ocid), sought).of(sought.address()))
                .isEqualTo(new Adoption(sought.address(), ocid, "listed"));
    }

    @Test
    void putsTogetherAnIdOfTwoParts() {
        var subnet = wanted("aws:ec2/subnet:Subnet", "a", "{\"tags\": {\"a\": \"b\"}}");
        var table = wanted("aws:ec2/routeTable:RouteTable", "t", "{\"tags\": {\"a\": \"b\"}}");
        var association = wanted("aws:ec2/routeTableAssociation:RouteTableAssociation", "at", """
                {"subnetId": "<<aws:ec2/subnet:Subnet|a|id>>", "routeTableId": "<<aws:ec2/routeTable:RouteTable|t|id>>"}
                """);
        var arn = "arn:aws:ec2:us-east-1:111111111111:";
        var how = "not listed, named by what it belongs to";
        assertThat(matching(List.of(arn + "subnet/s-1", arn + "route-table/rtb-1"), subnet, table, association)
                        .of(association.address()))
                .isEqualTo(new Adoption(association.address(), "s-1/rtb-1", how));
        assertThat(matching(List.of(arn + "subnet/s-1"), subnet, table, association)
                        .of(association.address()))
                .isEqualTo(new Adoption(association.address(), "", "what it belongs to was not found"));
    }

    @Test
    void namesABucketByItsNamespaceAndName() {
        var bucket =
                wanted("oci:ObjectStorage/bucket:Bucket", "audit", "{\"namespace\": \"bank\", \"name\": \"audit\"}");
        assertThat(matching(List.of(), bucket).of(bucket.address()).id()).isEqualTo("n/bank/b/audit");
    }

    @Test
    void saysOfWhatNoListingHasHowItsIdReads() {
        assertThat(Stream.of(
                                "aws:bedrock/guardrailVersion:GuardrailVersion",
                                "aws:sns/topicSubscription:TopicSubscription",
                                "oci:Core/networkSecurityGroupSecurityRule:NetworkSecurityGroupSecurityRule",
                                "oci:Budget/rule:Rule",
                                "oci:Core/defaultSecurityList:DefaultSecurityList")
                        .map(type -> wanted(type, "one", "{}"))
                        .map(sought -> matching(List.of(), sought).of(sought.address()))
                        .map(Adoption::how))
                .containsExactly(
                        "no listing has this type · its id is <ARN of the guardrail>,<version>, from: aws bedrock"
                                + " list-guardrails --guardrail-identifier",
                        "no listing has this type · its id is its ARN, from: aws sns list-subscriptions-by-topic",
                        "no listing has this type · its id is networkSecurityGroups/<OCID of the group>/securityRules/"
                                + "<rule>, from: oci network nsg rules list",
                        "no listing has this type · its id is budgets/<OCID of the budget>/alertRules/<OCID of the"
                                + " rule>, from: oci budgets alert-rule list",
                        "no format of its id is known · look it up in the provider's documents");
    }

    static List<String> declaredTypes() throws IOException {
        try (var goldens = Files.list(GOLDENS)) {
            return goldens.flatMap(MatchingTest::lines)
                    .map(line -> line.split(" ", 2)[0])
                    .filter(type -> type.matches("(aws|oci):.*"))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> lines(Path golden) {
        try {
            return Files.readAllLines(golden).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The default security list of a VCN alone: no import section was found for it. */
    @ParameterizedTest
    @MethodSource("declaredTypes")
    void everyDeclaredTypeHasAKnownId(String type) {
        var adoption = matching(List.of(), wanted(type, "one", "{\"name\": \"n\", \"dashboardName\": \"d\"}"))
                .of(type + " one");
        assertThat(adoption.how().startsWith("no format of its id is known"))
                .isEqualTo(type.equals("oci:Core/defaultSecurityList:DefaultSecurityList"));
    }
}
