package dev.tombolo.live.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.AwsStub;
import dev.tombolo.live.AwsTrouble;
import dev.tombolo.live.call.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes wrong with a list: nothing is concluded from it, and the report says what happened. */
class ListFaultsTest {
    private final AwsStub aws = new AwsStub();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
        aws.close();
    }

    @ParameterizedTest
    @EnumSource
    void failsToListAndConcludesNothing(AwsTrouble trouble) {
        aws.everything(trouble.answer());
        var listing = AwsListings.of(List.of(aws.connection(trouble)), threads, Deadline.in(Duration.ofMinutes(1)))
                .listings()
                .get(0);
        assertThat(listing.models()).isEmpty();
        assertThat(listing.profiles()).isEmpty();
        assertThat(listing.mantle()).isEmpty();
        assertThat(listing.unlisted())
                .extracting(Unlisted::permission)
                .containsExactly(
                        "bedrock:ListFoundationModels", "bedrock:ListInferenceProfiles", "bedrock-mantle:ListModels");
        assertThat(listing.unlisted())
                .extracting(Unlisted::says)
                .allMatch(says -> says.startsWith(trouble.says()), trouble.says())
                .noneMatch(says -> AwsStub.SECRETS.stream().anyMatch(says::contains));
    }
}
