package dev.tombolo.live.preflight.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A role that has what the checks declare can run them: each check calls what it declares, and nothing else. */
class PermissionsTest {
    /**
     * What a request is authorized by
     * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_bedrock.html, 2026-11-23).
     */
    private static final Map<Pattern, String> ACTIONS = Map.ofEntries(
            call("GET /foundation-model-availability/[^/]+", "bedrock:GetFoundationModelAvailability"),
            call("GET /inference-profiles", "bedrock:ListInferenceProfiles"),
            call("GET /foundation-models", "bedrock:ListFoundationModels"),
            call("GET /logging/modelinvocations", "bedrock:GetModelInvocationLoggingConfiguration"),
            call("GET /data-retention", "bedrock:GetAccountDataRetention"),
            call("GET /v1/data_retention", "bedrock-mantle:GetAccountDataRetention"),
            call("GET /enforcedGuardrailsConfiguration", "bedrock:ListEnforcedGuardrailsConfiguration"),
            call("GET /provisioned-model-throughputs", "bedrock:ListProvisionedModelThroughputs"),
            call("POST / ServiceQuotas\\w+.ListServiceQuotas", "servicequotas:ListServiceQuotas"),
            call("POST / AmazonSSM.GetParametersByPath", "ssm:GetParametersByPath"),
            call("POST / AWSBudgetServiceGateway.DescribeBudgets", "budgets:ViewBudget"),
            call("POST / ResourceGroupsTaggingAPI\\w+.GetResources", "tag:GetResources"),
            call("POST / Action=SimulatePrincipalPolicy", "iam:SimulatePrincipalPolicy"),
            call("POST / Action=GetRole", "iam:GetRole"),
            call("POST / Action=DescribeVpcEndpointServices", "ec2:DescribeVpcEndpointServices"));

    /** What everybody may call. */
    private static final String NEEDS_NOTHING = "POST / Action=GetCallerIdentity";

    private static Map.Entry<Pattern, String> call(String request, String action) {
        return Map.entry(Pattern.compile(request), action);
    }

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void eachCheckCallsWhatItDeclaresAndNothingElse() {
        aws.inTurn("Action=SimulatePrincipalPolicy&", noSuchRole());
        for (var check : AwsPreflight.of(Samples.subject(), aws.connection()).others()) {
            int before = aws.requests().size();
            Samples.answers(check);
            assertThat(actions(aws.requests().subList(0, aws.requests().size() - before)))
                    .as(check.name())
                    .containsExactlyElementsOf(declared(check));
        }
    }

    @Test
    void onlyReads() {
        assertThat(AwsPreflight.of(Samples.subject(), aws.connection()).others())
                .flatExtracting(Check::permissions)
                .extracting(Permission::action)
                .isNotEmpty()
                .allMatch(action -> action.matches("[a-z0-9-]+:(Get|List|Describe|View|Simulate)\\w+"));
    }

    /** A role with a path is looked up, so that every action of the check is called. */
    private static ResponseDefinitionBuilder noSuchRole() {
        return aResponse()
                .withStatus(404)
                .withBody("<ErrorResponse><Error><Code>NoSuchEntity</Code></Error></ErrorResponse>");
    }

    private static SortedSet<String> declared(Check check) {
        var actions = new TreeSet<String>();
        check.permissions().forEach(permission -> actions.add(permission.action()));
        return actions;
    }

    private static SortedSet<String> actions(List<LoggedRequest> requests) {
        var actions = new TreeSet<String>();
        requests.forEach(request -> actions.add(action(request)));
        actions.remove(NEEDS_NOTHING);
        return actions;
    }

    private static String action(LoggedRequest request) {
        var call = request.getMethod() + " " + request.getUrl().split("\\?", 2)[0] + called(request);
        return ACTIONS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(call).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(call);
    }

    private static String called(LoggedRequest request) {
        var target = request.header("X-Amz-Target");
        if (target.isPresent()) {
            return " " + target.firstValue();
        }
        return request.getMethod().equals(RequestMethod.POST)
                ? " " + request.getBodyAsString().split("&", 2)[0]
                : "";
    }
}
