package dev.tombolo.live.smoke.aws;

import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.SignedCall;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.smoke.CheapCall;
import dev.tombolo.live.smoke.ModelAnswer;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * A consumer at work: its hand-offs, read once, and its role, assumed once unless whoever runs this is it already.
 *
 * @see <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">AssumeRole, read on
 *     2026-11-23</a>
 */
final class Session {
    private static final String NAME = "tombolo-smoke";
    private static final int SECONDS = 900;

    private final SmokeConsumer consumer;
    private final AwsConnection aws;
    private final SsmClient ssm;
    private final StsClient sts;
    private @Nullable Map<String, HandedCall> handed;
    private @Nullable AwsConnection asConsumer;

    Session(SmokeConsumer consumer, AwsConnection aws) {
        this.consumer = consumer;
        this.aws = aws;
        this.ssm = aws.client(SsmClient.builder(), SsmClient.serviceMetadata());
        this.sts = aws.client(StsClient.builder(), StsClient.serviceMetadata());
    }

    /** Returns what was handed over for a model; empty where the deploy handed over nothing. */
    synchronized Optional<HandedCall> handed(ModelPath path) {
        if (handed == null) {
            handed = aws.ask(this::handOffs);
        }
        return Optional.ofNullable(handed.get(folder() + "/" + path.model().name()));
    }

    private Map<String, HandedCall> handOffs() {
        var calls = new TreeMap<String, HandedCall>();
        ssm.getParametersByPathPaginator(request -> request.path(folder()).recursive(true)).stream()
                .flatMap(page -> Stated.list(page.hasParameters(), page.parameters()).stream())
                .forEach(parameter ->
                        calls.put(Stated.in(parameter.name()), HandedCall.read(Stated.in(parameter.value()))));
        return calls;
    }

    private String folder() {
        return HandOff.folder(consumer.environment(), consumer.key());
    }

    /** Returns AWS, asked as the consumer. */
    synchronized AwsConnection as(HandedCall call) {
        if (asConsumer == null) {
            asConsumer = isRole(call.role()) ? aws : assumed(call.role());
        }
        return asConsumer;
    }

    private boolean isRole(String role) {
        var caller =
                Stated.in(aws.ask(() -> sts.getCallerIdentity(request -> {})).arn());
        return caller.contains(":assumed-role/" + role.substring(role.lastIndexOf('/') + 1) + "/");
    }

    private AwsConnection assumed(String role) {
        var credentials = Stated.in(aws.ask(() -> sts.assumeRole(request -> request.roleArn(role)
                        .roleSessionName(NAME)
                        .durationSeconds(SECONDS)
                        .externalId(consumer.externalId().orElse(null))))
                .credentials());
        return aws.with(
                Stated.in(credentials.accessKeyId()),
                Stated.in(credentials.secretAccessKey()),
                Stated.in(credentials.sessionToken()));
    }

    /**
     * Calls a model at the host that the catalog says: nothing that is read here decides where a signature is sent.
     *
     * @throws Unanswered where there is no answer of HTTP 200
     */
    ModelAnswer call(ModelPath path, HandedCall call, String prompt) {
        return ModelAnswer.read(path.api(), exchange(path, call, prompt).body());
    }

    private SignedCall.Exchange exchange(ModelPath path, HandedCall call, String prompt) {
        var asked = as(call);
        var http = new SignedCall(
                asked, path.endpoint().signingName(), URI.create(path.baseUrl()).getHost());
        var body = Body.of(path.api(), call, prompt)
                .orElseThrow(() -> new Unanswered(Reason.REFUSED, path.api().key()));
        return asked.ask(() -> http.exchange(call.pathOfModel(), body, headers(call)));
    }

    /**
     * Calls a model in the same way, and returns the id of the request; empty where no model answered, or none is told.
     *
     * @throws Unanswered where there is no answer of HTTP 200
     */
    Optional<String> requestId(ModelPath path, HandedCall call) {
        var exchange = exchange(path, call, CheapCall.PROMPT);
        return ModelAnswer.read(path.api(), exchange.body()).isOfModel() ? exchange.requestId() : Optional.empty();
    }

    private static Map<String, String> headers(HandedCall call) {
        var headers = new TreeMap<String, String>();
        if (!call.project().isEmpty()) {
            headers.put("OpenAI-Project", call.project());
        }
        if (call.isGuarded()) {
            headers.put("X-Amzn-Bedrock-GuardrailIdentifier", call.guardrail());
            headers.put("X-Amzn-Bedrock-GuardrailVersion", call.guardrailVersion());
        }
        return headers;
    }
}
