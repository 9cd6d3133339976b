package dev.tombolo.bedrock.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/**
 * Calls what the SDK has no client for, or a large one, with a signature of version 4.
 *
 * @param service the name that is signed
 */
record SignedHttp(SdkHttpClient http, AwsCredentialsProvider credentials, String region, String service) {
    /**
     * The body of an answer of HTTP 200.
     *
     * @param where what messages begin with
     * @param body JSON, or empty for none
     * @throws NotYet if there is no answer, or it is HTTP 429 or 500 and above
     * @throws Refusal on any other status
     */
    String call(String where, SdkHttpMethod method, URI address, String body) {
        try {
            HttpExecuteResponse response = send(signed(method, address, body));
            return checked(where, response.httpResponse().statusCode(), text(response));
        } catch (IOException | SdkException e) {
            throw new NotYet(where + " got no answer that can be read");
        }
    }

    private SignedRequest signed(SdkHttpMethod method, URI address, String body) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder().method(method).uri(address);
        if (!body.isEmpty()) {
            request.putHeader("Content-Type", "application/json");
            request.putHeader("Content-Length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
        }
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(credentials.resolveCredentials())
                        .request(request.build())
                        .payload(body.isEmpty() ? null : ContentStreamProvider.fromUtf8String(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region));
    }

    private HttpExecuteResponse send(SignedRequest signed) throws IOException {
        return http.prepareRequest(HttpExecuteRequest.builder()
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

    private static String checked(String where, int status, String body) {
        if (status == 200) {
            return body;
        }
        String message = where + " was answered with HTTP " + status;
        if (status == 429 || status >= 500) {
            throw new NotYet(message);
        }
        throw new Refusal(message + " · " + ServiceCall.remedy(status));
    }
}
