package dev.tombolo.live.aws;

import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;

/**
 * One Region of AWS, asked with the credentials that the SDK's own chain finds.
 *
 * <p>Every client gets its endpoint from here. So neither a variable nor a profile of the machine sends a call elsewhere.
 *
 * @param http the HTTP client of all calls
 * @param credentials who asks
 * @param region the Region
 * @param endpoint one address that stands for every endpoint, for tests; empty for those of AWS
 * @param attempts how often a call is tried
 */
public record AwsConnection(
        SdkHttpClient http,
        AwsCredentialsProvider credentials,
        Region region,
        Optional<URI> endpoint,
        Attempts attempts) {
    private static final Map<String, String> HOMES =
            Map.of("aws", "us-east-1", "aws-cn", "cn-northwest-1", "aws-us-gov", "us-gov-west-1");
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** Returns the connection of a program: the SDK's chain of credentials, and ten seconds of patience for one answer. */
    public static AwsConnection of(String region, Optional<URI> endpoint, Attempts attempts) {
        return new AwsConnection(
                UrlConnectionHttpClient.builder()
                        .connectionTimeout(SILENCE)
                        .socketTimeout(SILENCE)
                        .build(),
                DefaultCredentialsProvider.builder().build(),
                Region.of(region),
                endpoint,
                attempts);
    }

    /** Returns the same, asked by somebody else. */
    public AwsConnection with(String accessKeyId, String secretAccessKey, String sessionToken) {
        return new AwsConnection(
                http,
                StaticCredentialsProvider.create(
                        AwsSessionCredentials.create(accessKeyId, secretAccessKey, sessionToken)),
                region,
                endpoint,
                attempts);
    }

    /** Returns the same in another Region. */
    public AwsConnection in(String otherRegion) {
        return new AwsConnection(http, credentials, Region.of(otherRegion), endpoint, attempts);
    }

    /** Returns the same in the Region in which a partition signs for services that it has once. */
    public AwsConnection inHomeOf(String partition) {
        return new AwsConnection(
                http, credentials, Region.of(HOMES.getOrDefault(partition, "us-east-1")), endpoint, attempts);
    }

    /**
     * Returns a client of a service. It tries once: {@link #ask} tries again.
     *
     * @param metadata what the SDK knows of the service's endpoints
     */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
            B builder, ServiceMetadata metadata) {
        return builder.httpClient(http)
                .credentialsProvider(credentials)
                .region(region)
                .endpointOverride(
                        endpoint.orElseGet(() -> URI.create("https://" + metadata.endpointFor(place(metadata)))))
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }

    /** A service that a partition has once, such as Budgets, has no host with a Region in its name. */
    private Region place(ServiceMetadata metadata) {
        var partition = PartitionMetadata.of(region).id();
        if (metadata.regions().stream()
                .anyMatch(known -> !known.isGlobalRegion()
                        && PartitionMetadata.of(known).id().equals(partition))) {
            return region;
        }
        return metadata.servicePartitions().stream()
                .filter(served -> served.partition().id().equals(partition))
                .flatMap(served -> served.globalRegion().stream())
                .findFirst()
                .orElse(region);
    }

    /**
     * Returns what a call returns, after as many tries as it needs.
     *
     * @throws Unanswered if there is no answer
     */
    public <T> T ask(Supplier<T> call) {
        return attempts.of(() -> once(call));
    }

    /**
     * Returns what a call returns that changes something, after as many tries as it needs.
     *
     * @throws Unanswered if there is no answer; whether it is changed all the same its reason says
     */
    public <T> T change(Supplier<T> call) {
        return attempts.ofChange(() -> once(call));
    }

    private <T> T once(Supplier<T> call) {
        requireCredentials();
        try {
            return call.get();
        } catch (AwsServiceException e) {
            throw AwsExceptions.sorted(e);
        } catch (SdkClientException e) {
            throw AwsExceptions.sorted(e);
        }
    }

    private void requireCredentials() {
        try {
            credentials.resolveCredentials();
        } catch (SdkClientException e) {
            throw new Unanswered(Reason.NOT_SIGNED_IN, "");
        } catch (AwsServiceException e) {
            throw new Unanswered(Reason.NOT_SIGNED_IN, "");
        }
    }
}
