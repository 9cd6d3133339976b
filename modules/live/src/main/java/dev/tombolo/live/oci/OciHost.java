package dev.tombolo.live.oci;

import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;

/**
 * One host of OCI, called with a signature.
 *
 * @param oci who asks, and how
 * @param url the URL without the path
 */
public record OciHost(OciConnection oci, String url) {
    /** The JDK's client writes these itself, with the values that were signed. */
    private static final Set<String> OF_THE_CLIENT = Set.of("host", "content-length");

    /**
     * Returns the body of the answer to JSON, whatever it is.
     *
     * @param headers what is sent beside the signature, and not signed
     * @throws Unanswered if there is no answer that tells success
     */
    public String post(String path, String body, Map<String, String> headers) {
        return oci.attempts().of(() -> send("POST", path, body, headers)).body();
    }

    /** Sends once; an empty body is none. */
    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        var address = oci.endpoint().orElseGet(() -> URI.create(url)).resolve(path);
        try {
            return OciErrors.checked(oci.http().send(request(method, address, body, headers), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new Unanswered(Reason.NO_ANSWER, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(Reason.NO_ANSWER, "");
        }
    }

    private HttpRequest request(String method, URI address, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(oci.patience())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        oci.signer().signed(address, method, body).forEach((name, value) -> {
            if (!OF_THE_CLIENT.contains(name)) {
                request.setHeader(name, value);
            }
        });
        headers.forEach(request::setHeader);
        return request.build();
    }
}
