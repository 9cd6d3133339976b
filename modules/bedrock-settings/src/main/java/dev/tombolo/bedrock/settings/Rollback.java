package dev.tombolo.bedrock.settings;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpMethod;

/**
 * Whether an update is CloudFormation's way back from a failed one.
 *
 * <p>The request does not tell: it looks like an update with old and new exchanged. A stack in which such an update
 * fails is stuck, so the stack itself is asked before one is refused.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html">the call
 *     and the states, read on 2026-11-23</a>
 */
record Rollback(SignedHttp http, URI endpoint) {
    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private static final String WHERE = "stack state";
    private static final String ROLLBACK = "<StackStatus>UPDATE_ROLLBACK_IN_PROGRESS</StackStatus>";

    /** False also where the stack's state cannot be read: then the update is refused, and nothing is overwritten. */
    boolean isRunning(String stackId, Patience patience) {
        try {
            return patience.ask(AT_MOST, () -> state(stackId)).contains(ROLLBACK);
        } catch (Refusal e) {
            return false;
        }
    }

    private String state(String stackId) {
        String query = "/?Action=DescribeStacks&Version=2010-05-15&StackName="
                + URLEncoder.encode(stackId, StandardCharsets.UTF_8);
        String answer = http.call(WHERE, SdkHttpMethod.GET, endpoint.resolve(query), "");
        if (!answer.contains("<StackStatus>")) {
            throw new NotYet(WHERE + " got no answer that can be read");
        }
        return answer;
    }
}
