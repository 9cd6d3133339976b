package dev.tombolo.live.preflight.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.AwsTrouble;
import dev.tombolo.live.check.Check;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of a preflight, none left out: what it says where all is well, where it is not, and where a call ends badly. */
class EveryCheckTest {
    /** The worst that a cloud can answer to a check. */
    private record Worst(String check, String outcome, Consumer<AwsStub> answered) {
        @Override
        public String toString() {
            return check;
        }
    }

    static List<Worst> worst() {
        return List.of(
                new Worst("identity", "fail", aws -> aws.caller("111111111111")),
                new Worst(
                        "model-availability",
                        "fail",
                        aws -> aws.get(
                                "/foundation-model-availability/openai.gpt-5.5",
                                Healthy.availability("NOT_AVAILABLE"))),
                new Worst("model-lifecycle", "warn", aws -> aws.get("/foundation-models", Healthy.models("LEGACY"))),
                new Worst(
                        "inference-profiles",
                        "fail",
                        aws -> aws.get("/inference-profiles", Healthy.profiles("us-east-1", "eu-west-1"))),
                new Worst(
                        "quotas",
                        "fail",
                        aws -> aws.target("ServiceQuotasV20190624.ListServiceQuotas", Healthy.quotas(0))),
                new Worst(
                        "invocation-logging",
                        "fail",
                        aws -> aws.get(
                                "/logging/modelinvocations",
                                "{\"loggingConfig\": {\"s3Config\": {\"bucketName\": \"theirs\"}}}")),
                new Worst("data-retention", "fail", aws -> aws.get("/data-retention", "{\"mode\": \"default\"}")),
                new Worst(
                        "enforced-guardrail",
                        "warn",
                        aws -> aws.get(
                                "/enforcedGuardrailsConfiguration",
                                "{\"guardrailsConfig\": [{\"guardrailArn\": \"arn:g\", \"guardrailVersion\": \"3\","
                                        + " \"createdBy\": \"arn:someone\"}]}")),
                new Worst(
                        "owners",
                        "fail",
                        aws -> aws.target(
                                "AmazonSSM.GetParametersByPath",
                                "{\"Parameters\": [{\"Name\": \"/tombolo-owner/baseline\", \"Value\": \"pulumi of theirs\"}]}")),
                new Worst(
                        "endpoint-services",
                        "fail",
                        aws -> aws.action("DescribeVpcEndpointServices", Healthy.endpointServices("use1-az1"))),
                // only whether budgets can be read is asked
                new Worst("budgets", "not checked", aws -> aws.body("AccountId", AwsTrouble.DENIED.answer())),
                new Worst(
                        "provisioned-throughput",
                        "warn",
                        aws -> aws.get(
                                "/provisioned-model-throughputs",
                                "{\"provisionedModelSummaries\": [{\"provisionedModelName\": \"trial\", \"modelUnits\": 2}]}")),
                new Worst(
                        "tagged-resources",
                        "warn",
                        aws -> aws.target(
                                "ResourceGroupsTaggingAPI_20170126.GetResources",
                                "{\"ResourceTagMappingList\": [{\"ResourceARN\":"
                                        + " \"arn:aws:kms:us-east-1:333333333333:key/left\", \"Tags\": []}]}")),
                new Worst(
                        "marketplace",
                        "warn",
                        aws -> aws.action("SimulatePrincipalPolicy", Healthy.simulation("explicitDeny", ""))));
    }

    private static List<Check> checks(AwsStub aws) {
        var preflight = AwsPreflight.of(Samples.subject(), aws.connection());
        return Stream.concat(Stream.of(preflight.identity()), preflight.others().stream())
                .toList();
    }

    private static Check named(String name, AwsStub aws) {
        return checks(aws).stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCheckHasItsWorst() {
        try (var aws = new AwsStub()) {
            assertThat(checks(aws))
                    .extracting(Check::name)
                    .containsExactlyElementsOf(
                            worst().stream().map(Worst::check).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("worst")
    void passesWhereAllIsWellAndFailsOrWarnsWhereItIsNot(Worst worst) {
        try (var aws = Healthy.account()) {
            var check = named(worst.check(), aws);
            assertThat(Samples.answers(check)).isNotEmpty().allMatch(answer -> answer.startsWith("pass · "));
            worst.answered().accept(aws);
            assertThat(Samples.answers(check)).anyMatch(answer -> answer.startsWith(worst.outcome() + " · "));
        }
    }

    /** Lists of two pages and a role with a path, so that each check makes every call that it can make. */
    private static AwsStub wide() {
        return Healthy.account()
                .target("ServiceQuotasV20190624.ListServiceQuotas", "{\"Quotas\": [], \"NextToken\": \"limits\"}")
                .body("\"NextToken\":\"limits\"", okJson(Healthy.quotas(10)))
                .target("AmazonSSM.GetParametersByPath", "{\"Parameters\": [], \"NextToken\": \"others\"}")
                .body("\"NextToken\":\"others\"", okJson("{\"Parameters\": []}"))
                .target(
                        "ResourceGroupsTaggingAPI_20170126.GetResources",
                        "{\"ResourceTagMappingList\": [], \"PaginationToken\": \"more\"}")
                .body("\"PaginationToken\":\"more\"", okJson("{\"ResourceTagMappingList\": []}"))
                .pages(
                        "/inference-profiles",
                        "{\"inferenceProfileSummaries\": [], \"nextToken\": \"more\"}",
                        "maxResults=1000&nextToken=more&type=SYSTEM_DEFINED",
                        Healthy.profiles("us-east-1", "us-east-2", "us-west-2"))
                .pages(
                        "/provisioned-model-throughputs",
                        "{\"provisionedModelSummaries\": [], \"nextToken\": \"more\"}",
                        "nextToken=more",
                        "{\"provisionedModelSummaries\": []}")
                .body(
                        "role%2Fdeployer&",
                        aResponse()
                                .withStatus(404)
                                .withBody("<ErrorResponse><Error><Code>NoSuchEntity</Code></Error></ErrorResponse>"));
    }

    private static Collection<LoggedRequest> distinct(List<LoggedRequest> requests, AwsTrouble trouble) {
        var byContent = new LinkedHashMap<String, LoggedRequest>();
        requests.stream()
                .filter(request ->
                        trouble.isOfForms() || !request.getBodyAsString().startsWith("Action="))
                .forEach(request -> byContent.put(request.getUrl() + " " + request.getBodyAsString(), request));
        return byContent.values();
    }

    /** One call of many ends badly: what depends on it is not checked, and the rest of the check still passes. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIMED_OUT")
    void failsToCheckWhateverCallEndsBadly(AwsTrouble trouble) {
        try (var aws = wide()) {
            for (var check : checks(aws)) {
                aws.forget();
                var healthy = Samples.answers(check);
                assertThat(healthy).as(check.name()).allMatch(answer -> answer.startsWith("pass · "));
                for (var request : distinct(aws.requests(), trouble)) {
                    assertThat(aws.during(request, trouble.answer(), () -> Samples.answers(check)))
                            .as(check.name() + " without " + request.getUrl() + " " + request.getBodyAsString())
                            .anyMatch(answer ->
                                    answer.startsWith("not checked · ") && answer.contains(" · " + trouble.says()))
                            .allMatch(answer -> answer.contains(" · " + trouble.says()) || healthy.contains(answer));
                }
            }
        }
    }
}
