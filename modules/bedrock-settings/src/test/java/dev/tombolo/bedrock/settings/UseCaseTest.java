package dev.tombolo.bedrock.settings;

import static dev.tombolo.bedrock.settings.Samples.form;
import static dev.tombolo.bedrock.settings.Samples.keptForm;
import static dev.tombolo.bedrock.settings.UseCase.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UseCaseTest {
    private final StubSettings account = new StubSettings();
    private final StubAws aws = new StubAws(account);

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void handsTheFormIn() throws IOException {
        FunctionRun run = run(Event.create(TYPE, form("claims")));

        assertThat(run.told()).isEqualTo("SUCCESS: use-case form is in force");
        assertThat(run.answer().path("PhysicalResourceId").asText()).isEqualTo("use-case");
        assertThat(run.answer().path("Data").path("Digest").asText()).isEqualTo("77eaad996815f1ce");
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(account.form)).isEqualTo(mapper.readTree(keptForm("Example Bank", "claims")));
    }

    @Test
    void takesTheSameForm() {
        account.form = keptForm("Example Bank", "claims");

        assertThat(run(Event.create(TYPE, form("claims"))).succeeded()).isTrue();
        assertThat(aws.calls()).containsExactly("GET /use-case-for-model-access", "PUT /answer");
    }

    @Test
    void failsOnAnotherFormAndNamesTheFieldsOnly() {
        account.form = keptForm("Other Bank", "secret plans");

        FunctionRun run = run(Event.create(TYPE, form("our plans")));

        assertThat(run.told())
                .isEqualTo("FAILED: use-case form · this account handed in another form, with digest ba767e3ba90f05a0, "
                        + "which differs in companyName, useCases"
                        + " · declare the form that was handed in, or settle with its owner which one holds");
        assertThat(account.form).isEqualTo(keptForm("Other Bank", "secret plans"));
        assertThat(run.log()).doesNotContain("plans").doesNotContain("Bank");
    }

    @Test
    void failsOnAFormThatIsNoJson() {
        account.form = "a form of another kind";

        assertThat(run(Event.create(TYPE, form("claims"))).succeeded()).isFalse();
        assertThat(account.form).isEqualTo("a form of another kind");
    }

    @Test
    void changesItsOwnForm() {
        account.form = keptForm("Example Bank", "claims");

        assertThat(run(Event.update(TYPE, form("claims and fraud"), form("claims")))
                        .succeeded())
                .isTrue();
        assertThat(account.form).contains("claims and fraud");
    }

    @Test
    void failsOnAdoptAsNoFormIsOverwritten() {
        account.form = keptForm("Other Bank", "plans");

        assertThat(run(Event.create(TYPE, form("claims").replaceFirst("\\{", "{\"Adopt\": \"0123456789abcdef\", ")))
                        .told())
                .isEqualTo("FAILED: Custom::BedrockUseCase · Adopt is unknown · correct the template");
    }

    @Test
    void failsOnAnIncompleteFormWithoutQuotingIt() {
        assertThat(run(Event.create(TYPE, "{\"CompanyName\": \"Example Bank\", \"IntendedUsers\": \"many\"}"))
                        .told())
                .isEqualTo("FAILED: Custom::BedrockUseCase · Owner is missing; CompanyWebsite is missing; "
                        + "IntendedUsers must be 0, 1 or 2; IndustryOption is missing; UseCases is missing"
                        + " · correct the template");
    }

    private FunctionRun run(Event event) {
        return new FunctionRun(aws).with(event);
    }
}
