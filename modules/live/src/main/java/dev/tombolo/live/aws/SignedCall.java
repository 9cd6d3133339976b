package dev.tombolo.live.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/**
 * Calls what the SDK has no client for ({@code bedrock-mantle}), or one of 25 megabytes ({@code ec2}), with a signature of
 * version 4. It throws what the SDK's clients throw.
 *
 * @param aws the Region and who asks
 * @param service the name that is signed
 * @param host the service's host, where no address stands for every endpoint
 */
public record SignedCall(AwsConnection aws, String service, String host) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String REQUEST_ID = "x-amzn-RequestId";
    private static final String ERROR_TYPE = "x-amzn-ErrorType";
    private static final Pattern CODE =
            Pattern.compile("<Code>([A-Za-z.]+)</Code>|\"__type\"\\s*:\\s*\"(?:[^\"#]*#)?([A-Za-z.]+)\"");

    /**
     * An answer.
     *
     * @param body its body
     * @param requestId the id of the request, where the service tells it
     */
    public record Exchange(String body, Optional<String> requestId) {}

    /** Returns the body of the answer to a GET. */
    public String get(String path) {
        return call(SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(address(path)), "")
                .body();
    }

    /** Returns the body of the answer to a form, as the older services take it. */
    public String form(String body) {
        return send(SdkHttpMethod.POST, "/", FORM, body, Map.of()).body();
    }

    /** Returns the body of the answer to JSON. */
    public String post(String path, String body, Map<String, String> headers) {
        return exchange(path, body, headers).body();
    }

    /** Returns the answer to JSON, with the id by which the service knows the request. */
    public Exchange exchange(String path, String body, Map<String, String> headers) {
        return send(SdkHttpMethod.POST, path, JSON, body, headers);
    }

    /** Puts JSON, and returns the body of the answer. */
    public String put(String path, String body) {
        return send(SdkHttpMethod.PUT, path, JSON, body, Map.of()).body();
    }

    private Exchange send(SdkHttpMethod method, String path, String type, String body, Map<String, String> headers) {
        var request = SdkHttpRequest.builder()
                .method(method)
                .uri(address(path))
                .putHeader("Content-Type", type)
                .putHeader("Content-Length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
        headers.forEach(request::putHeader);
        return call(request, body);
    }

    private URI address(String path) {
        return aws.endpoint().orElseGet(() -> URI.create("https://" + host)).resolve(path);
    }

    private Exchange call(SdkHttpRequest.Builder request, String body) {
        try {
            var response = send(signed(request.build(), body));
            var answer = response.httpResponse();
            return new Exchange(checked(answer, text(response)), answer.firstMatchingHeader(REQUEST_ID));
        } catch (IOException e) {
            throw SdkClientException.create("no answer that can be read", e);
        }
    }

    private SignedRequest signed(SdkHttpRequest request, String body) {
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(aws.credentials().resolveCredentials())
                        .request(request)
                        .payload(body.isEmpty() ? null : ContentStreamProvider.fromUtf8String(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, aws.region().id()));
    }

    private HttpExecuteResponse send(SignedRequest signed) throws IOException {
        return aws.http()
                .prepareRequest(HttpExecuteRequest.builder()
                        .request(signed.request())
                        .contentStreamProvider(signed.payload().orElse(null))
                        .build())
                .call();
    }

    private static String text(HttpExecuteResponse response) throws IOException {
        if (response.responseBody().isEmpty()) {
            return "";
        }
        try (var body = response.responseBody().get()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String checked(SdkHttpResponse response, String body) {
        if (response.isSuccessful()) {
            return body;
        }
        throw AwsServiceException.builder()
                .statusCode(response.statusCode())
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code(response, body).orElse(null))
                        .build())
                .build();
    }

    private static Optional<String> code(SdkHttpResponse response, String body) {
        return response.firstMatchingHeader(ERROR_TYPE)
                .map(type -> type.split(":", 2)[0])
                .or(() -> CODE.matcher(body)
                        .results()
                        .map(match -> match.group(match.group(1) == null ? 2 : 1))
                        .findFirst());
    }
}
