package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.preflight.Check;
import dev.tombolo.live.preflight.Permission;
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
    private static final Map<Pattern, String> ACTIONS = Map.of(
            Pattern.compile("GET /foundation-model-availability/[^/]+"), "bedrock:GetFoundationModelAvailability",
            Pattern.compile("GET /inference-profiles"), "bedrock:ListInferenceProfiles");

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void eachCheckCallsWhatItDeclaresAndNothingElse() {
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
                .allMatch(action -> action.matches("[a-z-]+:(Get|List|Describe|View|Simulate)\\w+"));
    }

    private static SortedSet<String> declared(Check check) {
        var actions = new TreeSet<String>();
        check.permissions().forEach(permission -> actions.add(permission.action()));
        return actions;
    }

    private static SortedSet<String> actions(List<LoggedRequest> requests) {
        var actions = new TreeSet<String>();
        requests.forEach(request -> actions.add(action(request)));
        return actions;
    }

    private static String action(LoggedRequest request) {
        var call = request.getMethod() + " " + request.getUrl().split("\\?", 2)[0];
        return ACTIONS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(call).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(call);
    }
}
