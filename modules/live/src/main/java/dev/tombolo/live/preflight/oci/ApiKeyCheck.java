package dev.tombolo.live.preflight.oci;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.Stated;
import dev.tombolo.live.tenancy.OwnCompartment;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * API keys of OCI Generative AI in the environment's own compartment. No file declares any: whoever has a secret of one calls
 * models as the key, and not as a consumer. Neither secrets nor what is shown of them are read.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/Content/generative-ai/api-key-permissions.htm">what the list needs, read on
 *     2026-11-23</a>; call and shapes read in Oracle's SDK for Python 2.189.0
 */
final class ApiKeyCheck implements Check {
    private final OwnList keys;

    ApiKeyCheck(OciSubject subject, OwnCompartment own, OciConnection oci) {
        this.keys = new OwnList(subject, own, oci, "/apikeys", "inspect generative-ai-apikey");
    }

    @Override
    public String name() {
        return "api-keys";
    }

    @Override
    public List<Permission> permissions() {
        return keys.permissions();
    }

    @Override
    public List<Question> questions() {
        return keys.questions("no API key is there", ApiKeyCheck::answer);
    }

    private static Answer answer(JsonNode key) {
        return Answer.warn(
                Stated.text(key, "displayName"),
                "an API key, state " + Stated.text(key, "lifecycleState") + ", with " + secrets(key.path("keys")),
                "make certain that somebody needs it: consumers sign their calls");
    }

    private static String secrets(JsonNode all) {
        if (!all.isArray()) {
            throw Unanswered.unreadable();
        }
        var active = StreamSupport.stream(all.spliterator(), false)
                .filter(secret -> Stated.text(secret, "state").equals("ACTIVE"))
                .map(ApiKeyCheck::secret)
                .collect(Collectors.joining(" and "));
        return active.isEmpty() ? "no active secret" : "the secret " + active;
    }

    private static String secret(JsonNode secret) {
        return Stated.text(secret, "keyName")
                + Stated.day(secret, "timeExpiry").map(day -> ", until " + day).orElse(", without an end")
                + Stated.day(secret, "timeLastUsed")
                        .map(LocalDate::toString)
                        .map(day -> ", last used on " + day)
                        .orElse(", never used");
    }
}
