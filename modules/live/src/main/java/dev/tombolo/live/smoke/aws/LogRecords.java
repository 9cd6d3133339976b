package dev.tombolo.live.smoke.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.SignedCall;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.CloudWatchConfig;
import software.amazon.awssdk.services.bedrock.model.LoggingConfig;

/**
 * The records of calls, as whoever runs the smoke test may read them.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html">the records and their
 *     member requestId</a>, and <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html">the call, read
 *     on 2026-11-23</a>
 */
final class LogRecords {
    static final Permission READ_SETTING = Permission.onAnything("bedrock:GetModelInvocationLoggingConfiguration");
    static final Permission READ_RECORDS = new Permission("logs:FilterLogEvents", "the log group of calls");

    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/x-amz-json-1.1", "X-Amz-Target", "Logs_20140328.FilterLogEvents");
    private static final Duration BACK = Duration.ofMinutes(10);
    private static final int PAGES = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AwsConnection aws;
    private final BedrockClient bedrock;
    private final SignedCall logs;

    /** Creates it for a Region, whose service hosts lie in a domain. */
    LogRecords(AwsConnection aws, String domain) {
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
        this.logs = new SignedCall(aws, "logs", "logs." + aws.region().id() + "." + domain);
    }

    /** Returns what is in force; empty where calls are recorded nowhere. */
    Optional<LoggingConfig> setting() {
        return Optional.ofNullable(aws.ask(() -> bedrock.getModelInvocationLoggingConfiguration(request -> {}))
                .loggingConfig());
    }

    /** Returns the log group that records go to; empty where they go to a bucket only. */
    static Optional<String> group(LoggingConfig setting) {
        return Optional.ofNullable(setting.cloudWatchConfig()).map(CloudWatchConfig::logGroupName);
    }

    /** Tells whether the record of a request is there now. */
    boolean has(String group, String requestId) {
        var token = "";
        for (int page = 0; page < PAGES; page++) {
            var answer = page(group, requestId, token);
            if (!answer.path("events").isEmpty()) {
                return true;
            }
            token = answer.path("nextToken").asText("");
            if (token.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private JsonNode page(String group, String requestId, String token) {
        var body = JSON.createObjectNode()
                .put("logGroupName", group)
                .put("filterPattern", "{ $.requestId = \"" + requestId + "\" }")
                .put("startTime", Instant.now().minus(BACK).toEpochMilli());
        if (!token.isEmpty()) {
            body.put("nextToken", token);
        }
        return aws.ask(() -> read(logs.post("/", body.toString(), HEADERS)));
    }

    private static JsonNode read(String answer) {
        try {
            var page = JSON.readTree(answer);
            if (!page.path("events").isArray()) {
                throw Unanswered.unreadable();
            }
            return page;
        } catch (JsonProcessingException e) {
            throw Unanswered.unreadable();
        }
    }

    /** Waits, and tells whether there is time for another look. */
    boolean isTimeLeftAfter(Duration pause) {
        if (aws.attempts().deadline().left().compareTo(pause.multipliedBy(2)) <= 0) {
            return false;
        }
        aws.attempts().pause().accept(pause);
        return true;
    }
}
