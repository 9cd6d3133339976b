package dev.tombolo.bedrock.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.BedrockClientBuilder;

/**
 * What the function talks to.
 *
 * @param http for answers to CloudFormation
 * @param pause waits between two tries
 */
record Services(
        BedrockClient bedrock,
        SignedHttp mantle,
        URI mantleEndpoint,
        Rollback rollback,
        SdkHttpClient http,
        Consumer<Duration> pause) {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** Those of the function's own Region, with the credentials of its role. */
    static Services ofFunction() {
        String region = System.getenv("AWS_REGION");
        SdkHttpClient http = UrlConnectionHttpClient.builder()
                .connectionTimeout(SILENCE)
                .socketTimeout(SILENCE)
                .build();
        return of(http, EnvironmentVariableCredentialsProvider.create(), region, Optional.empty(), Services::sleep);
    }

    /**
     * The same, at one address that stands for every endpoint.
     *
     * @param address empty for the endpoints of AWS
     */
    static Services of(
            SdkHttpClient http,
            AwsCredentialsProvider credentials,
            String region,
            Optional<URI> address,
            Consumer<Duration> pause) {
        URI mantle = address.orElse(URI.create("https://bedrock-mantle." + region + ".api.aws"));
        URI cloudFormation = address.orElse(URI.create("https://cloudformation." + region + "."
                + PartitionMetadata.of(Region.of(region)).dnsSuffix()));
        return new Services(
                bedrock(http, credentials, region, address),
                new SignedHttp(http, credentials, region, "bedrock-mantle"),
                mantle,
                new Rollback(new SignedHttp(http, credentials, region, "cloudformation"), cloudFormation),
                http,
                pause);
    }

    /** Tries once: what may pass is tried again from the read on, and not from the call on. */
    private static BedrockClient bedrock(
            SdkHttpClient http, AwsCredentialsProvider credentials, String region, Optional<URI> address) {
        BedrockClientBuilder builder = BedrockClient.builder()
                .httpClient(http)
                .credentialsProvider(credentials)
                .region(Region.of(region))
                .overrideConfiguration(override -> override.retryStrategy(DefaultRetryStrategy.doNotRetry()));
        address.ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while waiting · deploy again");
        }
    }
}
