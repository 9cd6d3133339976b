package dev.tombolo.live;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

/** How a call of AWS can end without an answer to its question. Each quotes credentials, as services do. */
public enum AwsTrouble {
    /** The permission is missing. */
    DENIED("not allowed (AccessDeniedException)", "allow "),
    /** The permission is missing, as services that speak JSON 1.1 say it: with HTTP 400. */
    DENIED_BY_AN_OLDER_SERVICE("not allowed (AccessDeniedException)", "allow "),
    /** The credentials have run out. */
    SIGNED_OUT("not signed in (ExpiredTokenException)", "sign in, as you do for the cloud's own command line"),
    /** Too many calls. */
    THROTTLED("throttled (ThrottlingException) in 5 tries", "run it again"),
    /** The service is in trouble. */
    FAULT("a fault of the service (ServiceUnavailableException) in 5 tries", "run it again"),
    /** The answer comes when nobody waits for it any more. */
    TIMED_OUT("no answer in 5 tries", "open the network's way to the service's endpoint, and run it again"),
    /** The connection breaks. */
    CUT_OFF("no answer in 5 tries", "open the network's way to the service's endpoint, and run it again"),
    /** Something else answers in the service's place. */
    MALFORMED(
            "an answer that cannot be read", "look for a proxy that answers in the service's place, and run it again");

    private static final String QUOTED = String.join(" ", AwsStub.SECRETS);

    private final String says;
    private final String remedy;

    AwsTrouble(String says, String remedy) {
        this.says = says;
        this.remedy = remedy;
    }

    /** Returns what the server answers. */
    public ResponseDefinitionBuilder answer() {
        return switch (this) {
            case DENIED -> refusal(403, "AccessDeniedException");
            case DENIED_BY_AN_OLDER_SERVICE ->
                aResponse()
                        .withStatus(400)
                        .withBody("{\"__type\": \"com.amazon.coral.service#AccessDeniedException\", \"message\": \""
                                + QUOTED + "\"}");
            case SIGNED_OUT -> refusal(403, "ExpiredTokenException");
            case THROTTLED -> refusal(429, "ThrottlingException");
            case FAULT -> refusal(503, "ServiceUnavailableException");
            case TIMED_OUT -> okJson("{}").withFixedDelay(1500);
            case CUT_OFF -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
            case MALFORMED -> okJson("<html>sign in to the proxy, " + QUOTED + "</html>");
        };
    }

    private static ResponseDefinitionBuilder refusal(int status, String code) {
        return aResponse()
                .withStatus(status)
                .withHeader("x-amzn-ErrorType", code + ":http://internal.amazon.com/")
                .withBody("<ErrorResponse><Error><Code>%s</Code><Message>%s</Message></Error></ErrorResponse>"
                        .formatted(code, QUOTED));
    }

    /** Tells whether a service answers so to a form: those speak XML. */
    public boolean isOfForms() {
        return this != DENIED_BY_AN_OLDER_SERVICE;
    }

    /** Returns how an answer that was not got is told. */
    public String says() {
        return says;
    }

    /** Returns how what to do then begins. */
    public String remedy() {
        return remedy;
    }
}
