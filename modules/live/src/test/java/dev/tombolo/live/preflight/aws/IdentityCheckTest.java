package dev.tombolo.live.preflight.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.account.IdentityCheck;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityCheckTest {
    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void passesWhereTheCredentialsAreOfTheAccountInTheFile() {
        assertThat(Samples.answers(new IdentityCheck(AwsStub.ACCOUNT, aws.connection())))
                .containsExactly("pass · 333333333333 · asked as arn:aws:sts::333333333333:assumed-role/deployer/jane");
    }

    @Test
    void failsInAnotherAccountAndThenNoOtherAnswerIsBelieved() {
        aws.caller("111111111111");
        var reports = Samples.run(AwsPreflight.of(Samples.subject(), aws.connection()), Duration.ofMinutes(1));
        assertThat(Samples.answers(reports))
                .startsWith(
                        "fail · 333333333333 · asked as arn:aws:sts::111111111111:assumed-role/deployer/jane of"
                                + " account 111111111111 · sign in to 333333333333, or correct aws.account",
                        "not checked · gpt-5.6-terra · it is not certain that the right account was asked"
                                + " · make the check \"identity\" pass")
                .noneMatch(answer -> answer.startsWith("pass"));
    }

    @Test
    void failsInARegionThatKnowsNobodyWhoIsKnownElsewhere() {
        aws.body("Action=GetCallerIdentity&", refused("InvalidClientTokenId"));
        aws.signedFor("us-east-1", "Action=GetCallerIdentity&", AwsStub.callerOf(AwsStub.ACCOUNT));
        assertThat(Samples.answers(
                        new IdentityCheck(AwsStub.ACCOUNT, aws.connection().in("eu-south-2"))))
                .containsExactly(
                        "fail · 333333333333 · arn:aws:sts::333333333333:assumed-role/deployer/jane is known in"
                                + " us-east-1, and in eu-south-2 not signed in (InvalidClientTokenId) · enable the"
                                + " Region in the account, or sign in at the Region's own endpoint of STS");
    }

    @Test
    void failsToCheckWhereNoRegionKnowsWhoAsks() {
        aws.body("Action=GetCallerIdentity&", refused("InvalidClientTokenId"));
        assertThat(Samples.answers(
                        new IdentityCheck(AwsStub.ACCOUNT, aws.connection().in("eu-south-2"))))
                .containsExactly("not checked · 333333333333 · not signed in (InvalidClientTokenId) · sign in, as you"
                        + " do for the cloud's own command line");
    }

    private static ResponseDefinitionBuilder refused(String code) {
        return aResponse()
                .withStatus(403)
                .withBody("<ErrorResponse><Error><Code>" + code + "</Code></Error></ErrorResponse>");
    }
}
