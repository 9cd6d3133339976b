package dev.tombolo.cli.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOffCommandTest {
    private static final String SHIPPED = "../../environments";

    /** What {@code aws ssm get-parameters-by-path} prints of three calls. */
    private static final String DEPLOYED = """
            {"Parameters": [
              {"Name": "/tombolo/prod/claims-assistant/gpt-oss-120b", "Type": "String", "Value": "{\\"environment\\":\\"prod\\",\\"consumer\\":\\"claims-assistant\\",\\"name\\":\\"gpt-oss-120b\\",\\"model\\":\\"arn:profile\\",\\"role\\":\\"arn:role\\",\\"project\\":\\"\\",\\"guardrail\\":\\"arn:guardrail\\",\\"guardrailVersion\\":\\"1\\"}"},
              {"Name": "/tombolo/dev/codex-engineers/gpt-5.5", "Value": "{\\"environment\\":\\"dev\\",\\"consumer\\":\\"codex-engineers\\",\\"name\\":\\"gpt-5.5\\",\\"role\\":\\"arn:role\\",\\"project\\":\\"proj_1\\"}"},
              {"Name": "/other", "Value": "text"}]}
            """;

    @TempDir
    private Path folder;

    private static Run run(String... words) {
        return Run.of(Stream.concat(
                        Stream.concat(Stream.of("handoff"), Stream.of(words)), Stream.of("--environments", SHIPPED))
                .toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private String deployed() throws IOException {
        return Files.writeString(folder.resolve("deployed.json"), DEPLOYED).toString();
    }

    @Test
    void writesWhatIsKnownAndHowToReadTheRest() {
        assertThat(run("prod", "document-search").out()).isEqualTo("""
                # document-search in prod: gpt-5.6-terra on aws
                GPT_5_6_TERRA_REGION=us-east-1
                GPT_5_6_TERRA_API=responses
                GPT_5_6_TERRA_BASE_URL=https://bedrock-runtime.us-east-1.amazonaws.com
                GPT_5_6_TERRA_PATH=/openai/v1/responses
                GPT_5_6_TERRA_MODEL=us.openai.gpt-5.6-terra
                # GPT_5_6_TERRA_ROLE: known after the deploy · aws ssm get-parameter --region us-east-1 --name /tombolo/prod/document-search/gpt-5.6-terra --query Parameter.Value --output text
                """);
    }

    @Test
    void fillsInWhatADeploySaid() throws IOException {
        var run = run("prod", "claims-assistant", "--cloud", "aws", "--outputs", deployed());
        assertThat(run.out())
                .contains(
                        "GPT_OSS_120B_MODEL=arn:profile\n",
                        "GPT_OSS_120B_GUARDRAIL_VERSION=1",
                        "# GPT_5_6_TERRA_MODEL, GPT_5_6_TERRA_ROLE, GPT_5_6_TERRA_GUARDRAIL,"
                                + " GPT_5_6_TERRA_GUARDRAIL_VERSION: known after the deploy")
                .doesNotContain("GPT_OSS_120B_PROJECT");
    }

    @Test
    void tellsAnotherAccountThatItNeedsTheFile() throws IOException {
        var handed = json(run("prod", "fraud-batch", "--cloud", "aws", "--format", "json"));
        assertThat(handed.path("remarks").path(0).asText())
                .isEqualTo("for account 444444444444: arn:aws:iam::444444444444:role/fraud/batch assumes the role"
                        + " with the external id fraud-batch-prod");
        assertThat(handed.path("remarks").path(1).asText())
                .isEqualTo("that account cannot read our parameters: fill this in with --outputs and give it to them");
        assertThat(handed.at("/models/0/afterDeploy").toString())
                .isEqualTo("[\"model\",\"role\",\"guardrail\",\"guardrailVersion\"]");
        assertThat(handed.at("/models/0/values/api").asText()).isEqualTo("converse");
    }

    @Test
    void saysHowTheCompartmentOnOciIsRead() throws IOException {
        var handed = json(run("prod", "fraud-batch", "--cloud", "oci", "--format", "json"));
        assertThat(handed.at("/models/0/values/model").asText()).isEqualTo("openai.gpt-oss-120b");
        assertThat(handed.at("/models/0/afterDeploy").toString()).isEqualTo("[\"compartment\"]");
        assertThat(handed.at("/models/0/readWith").asText())
                .isEqualTo("oci iam compartment list --compartment-id"
                        + " ocid1.compartment.oc1..aaaaaaaaexampleproduction --name bank-tombolo-prod"
                        + " --query 'data[0].id' --raw-output");
    }

    @Test
    void saysHowTheEndpointOfADedicatedModelIsRead() {
        assertThat(run("prod", "fraud-batch", "--cloud", "oci").out()).endsWith("""
                # fraud-batch in prod: llama-3.3-70b on oci
                LLAMA_3_3_70B_REGION=us-chicago-1
                LLAMA_3_3_70B_API=chat
                LLAMA_3_3_70B_BASE_URL=https://tombolo-prod.pe.inference.generativeai.us-chicago-1.oci.oraclecloud.com
                LLAMA_3_3_70B_PATH=/20231130/actions/chat
                LLAMA_3_3_70B_SERVING_TYPE=DEDICATED
                # LLAMA_3_3_70B_MODEL, LLAMA_3_3_70B_COMPARTMENT: known after the deploy · oci generative-ai endpoint-collection list-endpoints --region us-chicago-1 --compartment-id "$(oci iam compartment list --compartment-id ocid1.compartment.oc1..aaaaaaaaexampleproduction --name bank-tombolo-prod --query 'data[0].id' --raw-output)" --display-name bank-tombolo-prod-llama-3-3-70b --query 'data.items[0].{compartment: "compartment-id", model: id}'
                """);
    }

    @Test
    void writesTheBuiltInProviderOfCodexWithItsTwoFieldsOnly() {
        assertThat(run("prod", "codex-engineers", "--format", "codex").out()).isEqualTo("""
                # ~/.codex/config.toml of codex-engineers in prod
                # calls are signed with AWS credentials of: the role, known after the deploy · aws ssm get-parameter --region us-east-1 --name /tombolo/prod/codex-engineers/gpt-5.5 --query Parameter.Value --output text
                # calls go to the account's default project: this provider sends no other
                model = "openai.gpt-5.5"
                model_provider = "amazon-bedrock"

                [model_providers.amazon-bedrock.aws]
                region = "us-east-1"
                """);
    }

    @Test
    void givesEachModelOfCodexItsOwnUrlAndProjectWhereTokensAreAllowed() throws IOException {
        assertThat(run("dev", "codex-engineers", "--format", "codex", "--outputs", deployed())
                        .out())
                .isEqualTo("""
                        # ~/.codex/config.toml of codex-engineers in dev
                        # AWS_BEARER_TOKEN_BEDROCK holds a token of at most twelve hours that the role's session makes
                        model = "openai.gpt-5.5"
                        model_provider = "bedrock-gpt-5-5"

                        [profiles.bedrock-gpt-oss-120b]
                        model = "openai.gpt-oss-120b"
                        model_provider = "bedrock-gpt-oss-120b"

                        [model_providers.bedrock-gpt-5-5]
                        name = "Amazon Bedrock: gpt-5.5"
                        base_url = "https://bedrock-mantle.us-east-1.api.aws/openai/v1"
                        wire_api = "responses"
                        env_key = "AWS_BEARER_TOKEN_BEDROCK"
                        http_headers = { "OpenAI-Project" = "proj_1" }

                        [model_providers.bedrock-gpt-oss-120b]
                        name = "Amazon Bedrock: gpt-oss-120b"
                        base_url = "https://bedrock-mantle.us-east-1.api.aws/v1"
                        wire_api = "responses"
                        env_key = "AWS_BEARER_TOKEN_BEDROCK"
                        # http_headers = { "OpenAI-Project" = … }: known after the deploy · aws ssm get-parameter --region us-east-1 --name /tombolo/dev/codex-engineers/gpt-oss-120b --query Parameter.Value --output text
                        """);
    }

    @Test
    void leavesOutAModelThatTheBuiltInProviderCallsAtTheWrongPath() throws IOException {
        var run = Run.of(
                "handoff",
                "dev",
                "codex-engineers",
                "--format",
                "codex",
                "--environments",
                signed("gpt-5.5, gpt-oss-120b"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("# gpt-oss-120b is left out: it answers at /v1/responses, and this provider calls"
                        + " /openai/v1/responses\n")
                .doesNotContain("openai.gpt-oss");
    }

    @Test
    void failsWhereTheBuiltInProviderReachesNoModel() throws IOException {
        var run = Run.of(
                "handoff", "dev", "codex-engineers", "--format", "codex", "--environments", signed("gpt-oss-120b"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo("dev: consumers.codex-engineers: codex has no way to a model of \"codex-engineers\" with"
                        + " signed calls · set bearerTokens: short-term");
    }

    /** Returns a copy of the shipped dev whose Codex signs its calls. */
    private String signed(String models) throws IOException {
        for (var name : new String[] {"defaults.yaml", "dev.yaml"}) {
            var text = Files.readString(Path.of(SHIPPED, name));
            Files.writeString(
                    folder.resolve(name),
                    text.replace("    bearerTokens: short-term\n", "")
                            .replace("    models: [gpt-5.5, gpt-oss-120b]", "    models: [" + models + "]"));
        }
        return folder.toString();
    }

    @Test
    void writesAProfileForLitellmAndFillsItIn() throws IOException {
        assertThat(run("prod", "claims-assistant", "--cloud", "aws", "--format", "litellm", "--outputs", deployed())
                        .out())
                .endsWith("""
                          - model_name: gpt-oss-120b
                            litellm_params:
                              model: "bedrock/converse/openai.gpt-oss-120b-1:0"
                              model_id: "arn:profile"
                              aws_region_name: "us-east-1"
                              aws_role_name: "arn:role"
                              aws_session_name: "claims-assistant"
                              guardrailConfig:
                                guardrailIdentifier: "arn:guardrail"
                                guardrailVersion: "1"
                        """);
    }

    @Test
    void writesAnOpenAiServerForLitellmWhereTheApiIsOpenAis() throws IOException {
        assertThat(run("dev", "codex-engineers", "--format", "litellm", "--outputs", deployed())
                        .out())
                .startsWith("""
                        # config.yaml of LiteLLM for codex-engineers in dev
                        model_list:
                          - model_name: gpt-5.5
                            litellm_params:
                              model: "openai/openai.gpt-5.5"
                              api_base: "https://bedrock-mantle.us-east-1.api.aws/openai/v1"
                              api_key: "os.environ/AWS_BEARER_TOKEN_BEDROCK"
                              extra_headers:
                                OpenAI-Project: "proj_1"
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prod fraud-batch | prod: consumers: \"fraud-batch\" is on aws and on oci · add --cloud aws or --cloud oci",
                "prod codex-engineers --cloud oci | prod: consumers: \"codex-engineers\" is not on oci · name its other cloud",
                "prod claims | prod: consumers: no consumer \"claims\" · did you mean \"claims-assistant\"?",
                "prd claims | environments: no environment \"prd\" · did you mean \"prod\"?",
                "prod document-search --format codex | prod: consumers.document-search: codex calls bedrock-mantle by the Responses API, and \"document-search\" does not · set client: codex",
                "prod fraud-batch --cloud oci --format litellm | prod: consumers.fraud-batch: no configuration of LiteLLM is written for oci · take --format env or json",
                "prod document-search --outputs nowhere.json | nowhere.json: cannot be read · name a file that is there"
            })
    void failsWithTheReasonAndWhatToDo(String words, String message) {
        var run = run(words.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": [1, \"text\"]} | holds no hand-off",
                "text | is not JSON",
            })
    void failsOnAFileThatHoldsNoHandOff(String content, String what) throws IOException {
        var file = Files.writeString(folder.resolve("file.json"), content);
        var run = run("prod", "document-search", "--outputs", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo(file + ": " + what + " · write it with: aws ssm get-parameters-by-path --recursive");
    }
}
