package dev.tombolo.cli.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScpCommandTest {
    private static final String ENVIRONMENTS = "src/test/resources/organization/environments";

    private static Run scp(String... names) {
        var arguments = new String[names.length + 3];
        arguments[0] = "scp";
        System.arraycopy(names, 0, arguments, 1, names.length);
        arguments[names.length + 1] = "--environments";
        arguments[names.length + 2] = ENVIRONMENTS;
        return Run.of(arguments);
    }

    @Test
    void printsEveryPolicyWithWhatItIsAttachedTo() throws IOException {
        var run = scp("organization");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        var policies = new ObjectMapper().readTree(run.out());
        assertThat(policies.findValuesAsText("name"))
                .containsExactly("bank-tombolo-organization-1", "bank-tombolo-organization-guardrail");
        assertThat(policies.at("/0/type").asText()).isEqualTo("SERVICE_CONTROL_POLICY");
        assertThat(policies.at("/0/targets").toString()).isEqualTo("[\"ou-ab12-11111111\",\"ou-ab12-22222222\"]");
        assertThat(policies.at("/0/limit").asInt()).isEqualTo(5120);
        assertThat(policies.at("/0/content/Statement").findValuesAsText("Effect"))
                .isNotEmpty()
                .containsOnly("Deny");
    }

    @Test
    void printsOnePolicyAsOrganizationsCountsIt() throws IOException {
        var all = new ObjectMapper().readTree(scp("landing-zone").out());
        var one = scp("landing-zone", "tombolo-landing-zone-1").out();
        assertThat(one.strip()).hasSize(all.at("/0/characters").asInt());
        assertThat(new ObjectMapper().readTree(one)).isEqualTo(all.at("/0/content"));
    }

    @Test
    void failsOnAPolicyThatThereIsNot() {
        var run = scp("organization", "bank-tombolo-organisation-1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo("organization: organization: no policy \"bank-tombolo-organisation-1\""
                        + " · did you mean \"bank-tombolo-organization-1\"?");
    }

    @Test
    void failsOnAnEnvironmentWithoutAnOrganization() {
        var run = Run.of("scp", "dev", "--environments", "../../environments");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo("dev: organization: this environment holds no accounts to anything"
                        + " · name one whose file has organization");
    }
}
