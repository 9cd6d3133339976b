package dev.tombolo.live.preflight.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.catalog.path.Routing;
import dev.tombolo.live.AwsStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MarketplaceCheckTest {
    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<String> answers(AwsSubject subject) {
        return Samples.answers(new MarketplaceCheck(subject, aws.connection()));
    }

    @Test
    void asksForTheRoleOfTheSessionInTheWayOfAFirstCallThroughEachEndpoint() {
        assertThat(answers(Samples.subject()))
                .containsExactly(
                        "pass · bedrock-runtime · the policies of whoever asks let its first call subscribe; an organization"
                                + " may not",
                        "pass · bedrock-mantle · the policies of whoever asks let its first call subscribe; an organization"
                                + " may not");
        assertThat(aws.requests().stream().map(request -> request.getBodyAsString()))
                .filteredOn(body -> body.startsWith("Action=SimulatePrincipalPolicy&"))
                .hasSize(2)
                .allMatch(body -> body.contains("PolicySourceArn=arn%3Aaws%3Aiam%3A%3A333333333333%3Arole%2Fdeployer&"))
                .anyMatch(body -> body.endsWith("ContextKeyValues.member.1=bedrock-mantle.amazonaws.com"))
                .anyMatch(body -> body.endsWith("ContextKeyValues.member.1=bedrock.amazonaws.com"));
    }

    @Test
    void warnsWhereWhoeverAsksCannotSubscribe() {
        aws.action("SimulatePrincipalPolicy", Healthy.simulation("implicitDeny", ""));
        assertThat(answers(Samples.subject(Samples.terra(Routing.GEOGRAPHIC))))
                .containsExactly("warn · bedrock-runtime · whoever asks cannot subscribe: aws-marketplace:Subscribe is"
                        + " implicitDeny · let whoever buys models accept the agreements");
    }

    @Test
    void failsToCheckWhatDependsOnAProductThatIsNotTold() {
        aws.action(
                "SimulatePrincipalPolicy",
                Healthy.simulation("implicitDeny", "<member>aws-marketplace:ProductId</member>"));
        assertThat(answers(Samples.subject(Samples.terra(Routing.GEOGRAPHIC))))
                .containsExactly(
                        "not checked · bedrock-runtime · aws-marketplace:Subscribe is implicitDeny as far as"
                                + " nothing is told of aws-marketplace:ProductId · let whoever buys models accept the agreements");
    }

    @Test
    void looksUpThePathOfARoleThatHasOne() {
        aws.inTurn(
                "Action=SimulatePrincipalPolicy&",
                aResponse()
                        .withStatus(404)
                        .withBody("<ErrorResponse><Error><Code>NoSuchEntity</Code></Error></ErrorResponse>"));
        assertThat(answers(Samples.subject(Samples.terra(Routing.GEOGRAPHIC))))
                .singleElement()
                .asString()
                .startsWith("pass");
        assertThat(aws.requests().get(0).getBodyAsString())
                .contains("PolicySourceArn=arn%3Aaws%3Aiam%3A%3A333333333333%3Arole%2Fteams%2Fdeployer&");
    }

    @Test
    void doesNotAskForModelsThatTheCloudItselfSells() {
        assertThat(answers(Samples.subject(Samples.openWeights()))).isEmpty();
        assertThat(aws.requests()).isEmpty();
    }
}
