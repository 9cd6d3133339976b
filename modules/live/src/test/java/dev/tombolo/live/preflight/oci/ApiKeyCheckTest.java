package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiKeyCheckTest {
    private static final String NONE = "pass · bank-tombolo-prod · no API key is there";
    private static final String REMEDY = " · make certain that somebody needs it: consumers sign their calls";

    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        var connection = oci.connection();
        return Lines.of(new ApiKeyCheck(Wanted.subject(), Wanted.own(connection), connection));
    }

    private static String key(String state, String secrets) {
        return "{\"items\": [{\"displayName\": \"trial\", \"lifecycleState\": \"" + state + "\", \"keys\": [" + secrets
                + "]}]}";
    }

    private static String secret(String name, String state, String times) {
        return "{\"keyName\": \"" + name + "\", \"state\": \"" + state
                + "\", \"key\": \"sk-of-the-test\", \"keyMask\": \"sk-…st\"" + times + "}";
    }

    @Test
    void passesWhereNoKeyIsThere() {
        assertThat(answers()).containsExactly(NONE);
        oci.on(HealthyTenancy.API_KEYS, key("DELETED", ""));
        assertThat(answers()).containsExactly(NONE);
    }

    @Test
    void asksNothingOfACompartmentThatIsNotThere() {
        oci.on(HealthyTenancy.COMPARTMENTS, "[]");
        assertThat(answers()).containsExactly(NONE);
        assertThat(oci.requests()).hasSize(1);
    }

    @Test
    void warnsOfAKeyAndSaysNothingOfItsSecrets() {
        oci.on(
                HealthyTenancy.API_KEYS,
                key(
                        "ACTIVE",
                        secret(
                                        "one",
                                        "ACTIVE",
                                        ", \"timeExpiry\": \"2027-02-01T00:00:00Z\", \"timeLastUsed\": \"2026-11-20T10:00:00Z\"")
                                + "," + secret("two", "ACTIVE", "") + "," + secret("old", "REVOKED", "")));
        assertThat(answers())
                .containsExactly(
                        "warn · trial · an API key, state ACTIVE, with the secret one, until 2027-02-01, last used on"
                                + " 2026-11-20 and two, without an end, never used" + REMEDY)
                .noneMatch(line -> line.contains("sk-"));
    }

    @Test
    void warnsOfAKeyWithoutASecret() {
        oci.on(HealthyTenancy.API_KEYS, key("INACTIVE", secret("old", "EXPIRED", "")));
        assertThat(answers())
                .containsExactly("warn · trial · an API key, state INACTIVE, with no active secret" + REMEDY);
    }

    @Test
    void failsToCheckAnAnswerWithoutSecrets() {
        oci.on(HealthyTenancy.API_KEYS, "{\"items\": [{\"displayName\": \"trial\", \"lifecycleState\": \"ACTIVE\"}]}");
        assertThat(answers())
                .containsExactly(
                        "not checked · bank-tombolo-prod · an answer that cannot be read · look for a proxy that"
                                + " answers in the service's place, and run it again");
    }
}
