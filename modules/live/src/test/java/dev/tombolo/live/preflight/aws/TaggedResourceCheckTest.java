package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.tombolo.live.AwsStub;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaggedResourceCheckTest {
    private static final String CALL = "ResourceGroupsTaggingAPI_20170126.GetResources";
    private static final String KEY = "arn:aws:kms:us-east-1:333333333333:key/";
    private static final String TWO_KEYS = """
        {"PaginationToken": "", "ResourceTagMappingList": [
         {"ResourceARN": "arn:aws:kms:us-east-1:333333333333:key/ours", "Tags": [
          {"Key": "aws:cloudformation:stack-name", "Value": "prod-Access"},
          {"Key": "aws:cloudformation:logical-id", "Value": "Key"}]},
         {"ResourceARN": "arn:aws:kms:us-east-1:333333333333:key/left", "Tags": [
          {"Key": "aws:cloudformation:stack-name", "Value": "prod-Old"},
          {"Key": "aws:cloudformation:logical-id", "Value": "Key"}]},
         {"ResourceARN": "arn:aws:sns:us-east-1:333333333333:topic", "Tags": []}]}
        """;

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<String> answers(Planned.Output output) {
        return Samples.answers(new TaggedResourceCheck(
                Samples.subject(new Planned("prod", output, new TreeSet<>(List.of("prod-Access/Key")))),
                aws.connection()));
    }

    @Test
    void nothingThatIsTaggedIsNothingToTell() {
        assertThat(answers(Planned.Output.NOT_PLANNED))
                .containsExactly("pass · prod · nothing costly carries its tag that no plan declares");
    }

    @Test
    void warnsOfCostlyThingsThatThePlanDoesNotDeclare() {
        aws.target(CALL, TWO_KEYS);
        assertThat(answers(Planned.Output.KNOWN))
                .containsExactly("warn · " + KEY + "left · carries the tag of prod, and its plan does not declare it ·"
                        + " delete it where nobody needs it: it costs money or counts against a limit");
        assertThat(aws.requests().get(0).getBodyAsString())
                .isEqualTo("{\"ResourcesPerPage\":100,\"TagFilters\":[{\"Key\":\"tombolo:environment\",\"Values\":"
                        + "[\"prod\"]}]}");
    }

    @Test
    void failsToCheckWithoutAPlanAndWherePulumiKnows() {
        aws.target(CALL, TWO_KEYS);
        assertThat(answers(Planned.Output.NOT_PLANNED))
                .containsExactly(
                        "not checked · " + KEY
                                + "left · nobody knows here whether it is planned · run ./tombolo plan prod",
                        "not checked · " + KEY + "ours · nobody knows here whether it is planned · run ./tombolo plan"
                                + " prod");
        assertThat(answers(Planned.Output.IN_A_STATE))
                .hasSize(2)
                .contains("not checked · " + KEY
                        + "left · whether Pulumi's state has it is not looked at · look for it in:"
                        + " pulumi stack export --stack prod");
    }

    @Test
    void aTokenThatIsNullIsNoneAsAnEmulatorWritesIt() {
        aws.target(CALL, TWO_KEYS.replace("\"PaginationToken\": \"\"", "\"PaginationToken\": null"));
        assertThat(answers(Planned.Output.KNOWN)).hasSize(1);
        assertThat(aws.requests()).hasSize(1);
    }

    @Test
    void readsEveryPage() {
        aws.target(CALL, TWO_KEYS.replace("\"PaginationToken\": \"\"", "\"PaginationToken\": \"next\""))
                .body("\"PaginationToken\":\"next\"", WireMock.okJson(TWO_KEYS.replace("key/left", "key/later")));
        assertThat(answers(Planned.Output.KNOWN))
                .hasSize(2)
                .allMatch(answer -> answer.startsWith("warn · " + KEY + "l"));
    }
}
