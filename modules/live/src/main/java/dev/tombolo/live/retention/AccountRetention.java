package dev.tombolo.live.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.SignedCall;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Unanswered;
import software.amazon.awssdk.services.bedrock.BedrockClient;

/**
 * The data retention mode of an account and Region on each plane. Modes are the service's own words, because the SDK's list
 * lacks some.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html">the modes, and what reads and
 *     puts them on both planes, read on 2026-11-23</a>
 */
public final class AccountRetention {
    /** What an account has that never set any. */
    public static final String INHERIT = "inherit";

    private static final String MANTLE_PATH = "/v1/data_retention";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AwsConnection aws;
    private final BedrockClient bedrock;
    private final SignedCall mantle;

    /** Creates it for the Region of a connection. */
    public AccountRetention(AwsConnection aws) {
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
        this.mantle = new SignedCall(
                aws, "bedrock-mantle", "bedrock-mantle." + aws.region().id() + ".api.aws");
    }

    /**
     * Returns the mode that is in force.
     *
     * @throws Unanswered if there is no answer
     */
    public String mode(Plane plane) {
        return aws.ask(() -> plane == Plane.BEDROCK
                ? Stated.in(bedrock.getAccountDataRetention(request -> {}).modeAsString())
                : read(mantle.get(MANTLE_PATH)));
    }

    /**
     * Puts a mode, and nothing else.
     *
     * @throws Unanswered if there is no answer; the mode may be in force nevertheless
     */
    public void put(Plane plane, String mode) {
        aws.change(() -> plane == Plane.BEDROCK
                ? bedrock.putAccountDataRetention(request -> request.mode(mode)).toString()
                : mantle.put(MANTLE_PATH, "{\"mode\":\"" + mode + "\"}"));
    }

    private static String read(String answer) {
        try {
            return Stated.in(JSON.readTree(answer).path("mode").textValue());
        } catch (JsonProcessingException e) {
            throw Unanswered.unreadable();
        }
    }
}
