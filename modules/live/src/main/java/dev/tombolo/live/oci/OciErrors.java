package dev.tombolo.live.oci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sorts answers that are none. Only codes and states are looked at: words of a service can quote what was signed.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/Content/API/References/apierrors.htm">the codes, of which one does not
 *     tell a missing right from a missing thing, read on 2026-11-23</a>
 */
final class OciErrors {
    private static final Set<String> NOT_ALLOWED =
            Set.of("NotAuthorized", "NotAuthorizedOrNotFound", "NotAuthorizedOrResourceAlreadyExists");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,60}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private OciErrors() {}

    static HttpResponse<String> checked(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            return answer;
        }
        var code = code(answer);
        throw new Unanswered(reason(answer.statusCode(), code), code);
    }

    private static Reason reason(int status, String code) {
        if (status == 429) {
            return Reason.THROTTLED;
        }
        if (status >= 500) {
            return Reason.FAULT;
        }
        if (status == 401) {
            return Reason.NOT_SIGNED_IN;
        }
        return status == 403 || NOT_ALLOWED.contains(code) ? Reason.DENIED : Reason.REFUSED;
    }

    private static String code(HttpResponse<String> answer) {
        try {
            var code = JSON.readTree(answer.body()).path("code").asText();
            return CODE.matcher(code).matches() ? code : "HTTP " + answer.statusCode();
        } catch (JsonProcessingException e) {
            return "HTTP " + answer.statusCode();
        }
    }
}
