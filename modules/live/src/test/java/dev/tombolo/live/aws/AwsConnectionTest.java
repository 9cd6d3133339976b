package dev.tombolo.live.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.budgets.BudgetsClient;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

class AwsConnectionTest {
    private static final List<String> PROPERTIES = List.of("aws.endpointUrl", "aws.endpointUrlSts");

    @BeforeEach
    void nameAnotherEndpoint() {
        PROPERTIES.forEach(property -> System.setProperty(property, "http://127.0.0.1:9"));
    }

    @AfterEach
    void clear() {
        PROPERTIES.forEach(System::clearProperty);
    }

    private static List<Optional<URI>> endpoints(Optional<URI> named) {
        var aws = AwsConnection.of("eu-central-1", named, Attempts.until(Deadline.in(Duration.ofMinutes(1))));
        return List.of(
                aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata())
                        .serviceClientConfiguration()
                        .endpointOverride(),
                aws.client(SsmClient.builder(), SsmClient.serviceMetadata())
                        .serviceClientConfiguration()
                        .endpointOverride(),
                aws.client(StsClient.builder(), StsClient.serviceMetadata())
                        .serviceClientConfiguration()
                        .endpointOverride(),
                aws.client(ServiceQuotasClient.builder(), ServiceQuotasClient.serviceMetadata())
                        .serviceClientConfiguration()
                        .endpointOverride(),
                aws.inHomeOf("aws")
                        .client(BudgetsClient.builder(), BudgetsClient.serviceMetadata())
                        .serviceClientConfiguration()
                        .endpointOverride());
    }

    @Test
    void everyClientAsksTheRegionsOwnEndpointWhateverTheMachineNames() {
        assertThat(endpoints(Optional.empty()))
                .extracting(Optional::orElseThrow)
                .extracting(URI::toString)
                .containsExactly(
                        "https://bedrock.eu-central-1.amazonaws.com",
                        "https://ssm.eu-central-1.amazonaws.com",
                        "https://sts.eu-central-1.amazonaws.com",
                        "https://servicequotas.eu-central-1.amazonaws.com",
                        "https://budgets.amazonaws.com");
    }

    @Test
    void everyClientAsksTheAddressThatTheOptionNames() {
        assertThat(endpoints(Optional.of(URI.create("http://127.0.0.1:8"))))
                .extracting(Optional::orElseThrow)
                .containsOnly(URI.create("http://127.0.0.1:8"));
    }
}
