package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.AwsStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnerCheckTest {
    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<String> answers(String value) {
        aws.target(
                "AmazonSSM.GetParametersByPath",
                "{\"Parameters\": [{\"Name\": \"/tombolo-owner/access/prod\", \"Value\": \"" + value + "\"}]}");
        return Samples.answers(new OwnerCheck(Samples.subject(), aws.connection()));
    }

    @Test
    void passesWhereTheStackIsOursWhateverWasApprovedThenOrIsNobodys() {
        assertThat(answers("cdk of bank/ai-platform, approved sha256:older"))
                .containsExactly(
                        "pass · access/prod · owned by cdk of bank/ai-platform, approved sha256:older",
                        "pass · baseline · nobody owns it yet");
    }

    @Test
    void failsWhereAnotherEngineOwnsAStack() {
        assertThat(answers("pulumi of bank/ai-platform"))
                .contains("fail · access/prod · owned by pulumi of bank/ai-platform, and not by cdk of bank/ai-platform"
                        + " · move it as the guide on owners says, or leave it to them");
    }

    @Test
    void failsWhereAnotherRepositoryOwnsAStack() {
        assertThat(answers("cdk of other/repository, approved sha256:abc"))
                .contains(
                        "fail · access/prod · owned by cdk of other/repository, approved sha256:abc, and not by cdk of"
                                + " bank/ai-platform · move it as the guide on owners says, or leave it to them");
    }
}
