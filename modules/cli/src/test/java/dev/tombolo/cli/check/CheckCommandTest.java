package dev.tombolo.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tombolo.cli.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class CheckCommandTest {
    private static final String TEMPLATE = """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  ServiceName: !Sub com.amazonaws.${AWS::Region}.bedrock-runtime
                  VpcId: !ImportValue vpc
                  PrivateDnsEnabled: false
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: '*', Action: '*', Resource: '*'}
            """;
    private static final String SANDBOX = """
            tombolo: 1
            kind: sandbox
            aws: { account: "111122223333", region: us-east-1 }
            models:
              gpt-oss-120b: { on: [aws] }
            consumers:
              claims: { models: [gpt-oss-120b], api: converse, aws: { service: lambda.amazonaws.com } }
            """;
    private static final String PREVIEW = """
            {"steps": [{"op": "create", "newState": {
              "urn": "urn:pulumi:prod::shop::aws:bedrock/guardrailVersion:GuardrailVersion::calm",
              "inputs": {"guardrailArn": "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
                "skipDestroy": "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7"}}}]}
            """;

    @TempDir
    private Path folder;

    private Path template;
    private Path preview;

    @BeforeEach
    void writeATemplateAndAPreview() throws IOException {
        template = Files.writeString(folder.resolve("app <1>.yaml"), TEMPLATE);
        preview = Files.writeString(folder.resolve("preview.json"), PREVIEW);
    }

    private static Run check(Object... arguments) {
        return checkIn(Path.of("../../environments"), List.of(), arguments);
    }

    private static Run checkIn(Path environments, List<?> first, Object... more) {
        return Run.of(Stream.of(
                        Stream.of("check", "--as-of", "2026-11-23", "--environments", environments),
                        first.stream(),
                        Stream.of(more))
                .flatMap(words -> words)
                .map(Object::toString)
                .toArray(String[]::new));
    }

    @Test
    void tellsTheFileTheLineAndTheFix() {
        var run = check(template);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> !line.contains(" of ")))
                .containsExactly(
                        "  error  EndpointPolicyOpen  Endpoint (AWS::EC2::VPCEndpoint) lets every principal make"
                                + " bedrock:InvokeModel on \"*\"",
                        "    at " + template + ":13 PolicyDocument.Statement[0]",
                        "    fix: give the endpoint a policy that names the models, or for bedrock-mantle the projects and"
                                + " bedrock-mantle:Model",
                        "  warning  EndpointWithoutPrivateDns  Endpoint (AWS::EC2::VPCEndpoint) serves"
                                + " com.amazonaws.${AWS::Region}.bedrock-runtime without private DNS",
                        "    at " + template + ":9 PrivateDnsEnabled",
                        "    fix: enable private DNS on the endpoint, or give every client the endpoint's own host name",
                        "  not looked at: 1 AWS::SNS::Topic",
                        "",
                        "1 subject, 1 error, 1 warning, 0 notes");
        assertThat(run.out())
                .startsWith(template + " · as of 2026-11-23 · 2 resources, ")
                .contains(" rules had something to look at\n");
    }

    @Test
    void saysThatAPreviewDecidesLess() {
        var run = check(preview);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("  warning  GuardrailVersionNotRetained ")
                .contains(" unknown whether it is deleted once it is replaced or no longer declared: ")
                .contains(
                        "  limit: a Pulumi preview tells no value that a deployment decides, and without --show-sames no"
                                + " resource that stays as it is\n");
    }

    @Test
    void saysThatNothingWasRead() throws IOException {
        Files.writeString(preview, "{\"changeSummary\": {\"same\": 4}}");
        var run = check(preview);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "  limit: no resource was read, so nothing was judged; a Pulumi preview leaves out what does not"
                                + " change: make it with --show-sames\n");
    }

    @Test
    void saysThatAnExportIsOfTheLastDeployment() throws IOException {
        Files.writeString(
                preview, "{\"deployment\": {\"resources\": [{\"urn\": \"urn:pulumi:p::s::aws:sns/topic:Topic::t\"}]}}");
        assertThat(check(preview).out())
                .contains("  limit: a stack export tells what was deployed last, not what the program declares now\n");
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "note,1"})
    void failsFromTheThresholdOn(String threshold, int exitCode) {
        assertThat(check(preview, "--fail-on", threshold).exitCode()).isEqualTo(exitCode);
    }

    @Test
    void answersTheSameTwice() {
        assertThat(check(template, preview, "--format", "sarif").out())
                .isEqualTo(check(template, preview, "--format", "sarif").out());
    }

    @Test
    void writesSarifThatThePublishedSchemaTakes() throws IOException {
        var run = check(template, preview, "--format", "sarif");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json")));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void namesTheRuleTheFileAndTheLineInSarif() throws IOException {
        JsonNode log = JsonMapper.builder()
                .build()
                .readTree(check(template, preview, "--format", "sarif").out());
        JsonNode result = log.at("/runs/0/results/0");
        JsonNode rule =
                log.at("/runs/0/tool/driver/rules").get(result.get("ruleIndex").asInt());
        assertThat(result.get("ruleId").asText()).isEqualTo("EndpointPolicyOpen");
        assertThat(rule.get("id").asText()).isEqualTo("EndpointPolicyOpen");
        assertThat(rule.at("/help/text").asText())
                .isEqualTo(
                        "To mend it: give the endpoint a policy that names the models, or for bedrock-mantle the projects"
                                + " and bedrock-mantle:Model.");
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo(template.toUri().toString())
                .endsWith("/app%20%3C1%3E.yaml");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(13);
        assertThat(log.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .startsWith(preview + ": a Pulumi preview tells no value");
    }

    @Test
    void namesARelativeFileAsARelativeReference() {
        assertThat(check("../assurance/src/test/resources/views/../views/views.template.json", "--format", "sarif")
                        .out())
                .contains("\"uri\" : \"../assurance/src/test/resources/views/views.template.json\"");
    }

    @Test
    void writesATestForEachRuleInJunitXml() throws Exception {
        var run = check(template, "--format", "junit");
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
        var suite = document.getElementsByTagName("testsuite").item(0).getAttributes();
        int tests = document.getElementsByTagName("testcase").getLength();
        assertThat(suite.getNamedItem("name").getNodeValue()).isEqualTo(template.toString());
        assertThat(suite.getNamedItem("tests").getNodeValue()).isEqualTo(Integer.toString(tests));
        assertThat(suite.getNamedItem("failures").getNodeValue()).isEqualTo("1");
        assertThat(document.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo(template
                        + ":13: error: Endpoint lets every principal make bedrock:InvokeModel on \"*\" · give the"
                        + " endpoint a policy that names the models, or for bedrock-mantle the projects and"
                        + " bedrock-mantle:Model");
        assertThat(document.getElementsByTagName("system-out").item(0).getTextContent())
                .startsWith(template + ":9: warning: Endpoint serves ");
    }

    @Test
    void asksTheRulesOfAPackAlone() {
        var run = check(template, "--pack", "owasp-llm-2025");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("  error  EndpointPolicyOpen  ")
                .endsWith("1 subject, 1 error, 0 warnings, 0 notes\n");
    }

    @Test
    void failsOnAPackThatIsNotThere() {
        var run = check(template, "--pack", "owasp-llm-2023");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--pack: no pack \"owasp-llm-2023\" · did you mean \"owasp-llm-2025\"?\n");
    }

    private Run checkAsSandbox(String more, Object... arguments) throws IOException {
        var environments = Files.createDirectories(folder.resolve("environments"));
        Files.writeString(environments.resolve("sandbox.yaml"), SANDBOX + more);
        return checkIn(environments, List.of(arguments), template, "--environment", "sandbox");
    }

    private Run checkStateWith(String providerVersion) throws IOException {
        var environments = Files.createDirectory(folder.resolve("environments"));
        Files.writeString(environments.resolve("try.yaml"), """
                tombolo: 1
                kind: sandbox
                state: { backend: "file://state", secretsProvider: passphrase }
                oci:
                  tenancy: ocid1.tenancy.oc1..aaaaaaaaexampletenancy
                  homeRegion: us-ashburn-1
                  region: us-chicago-1
                  compartment: ocid1.compartment.oc1..aaaaaaaaexamplesandbox
                  providerVersion: %s
                """.formatted(providerVersion));
        var state = Files.writeString(folder.resolve("state.json"), """
                {"deployment": {"resources": [
                  {"urn": "urn:pulumi:try::tombolo::oci:Identity/policy:Policy::claims-policy"},
                  {"urn": "urn:pulumi:try::tombolo::oci:GenerativeAi/generativeAiPrivateEndpoint:\
                GenerativeAiPrivateEndpoint::network-private-endpoint"}]}}
                """);
        return checkIn(environments, List.of("--environment", "try"), state);
    }

    @Test
    void failsForATypeThatTheStateHoldsAndTheNewProviderVersionLost() throws IOException {
        var run = checkStateWith("4.18.0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().replace(folder.toString(), "work"))
                .isEqualTo("try: oci.providerVersion: 4.18.0 lacks the type of oci:GenerativeAi/"
                        + "generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint|network-private-endpoint"
                        + " in work/state.json · take 3.10.0 to 4.17.0, or delete it with one of them first\n");
    }

    @Test
    void failsForATypeOfWhichNobodyKnowsWhetherTheNewProviderVersionHasIt() throws IOException {
        assertThat(checkStateWith("9.0.0").err().replace(folder.toString(), "work"))
                .isEqualTo(
                        "try: oci.providerVersion: whether 9.0.0 has the type of oci:GenerativeAi/"
                                + "generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint|network-private-endpoint"
                                + " in work/state.json is not known · take 3.10.0 to 4.17.0, or delete it with one of them first\n");
    }

    @Test
    void judgesAStateWhoseTypesTheProviderVersionHas() throws IOException {
        var run = checkStateWith("4.16.0");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void anEnvironmentRaisesSeverities() throws IOException {
        var run = checkAsSandbox("severities: { EndpointWithoutPrivateDns: error }\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("  error  EndpointWithoutPrivateDns  Endpoint ")
                .endsWith("1 subject, 2 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void anEnvironmentAcceptsFindingsUntilTheirLastDay() throws IOException {
        var accepts = """
                accepts:
                  - { id: EndpointPolicyOpen, on: "*", reason: the sandbox has no data, until: 2026-11-23 }
                """;
        var run = checkAsSandbox(accepts);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("  accepted  EndpointPolicyOpen  Endpoint (AWS::EC2::VPCEndpoint) lets every principal make"
                        + " bedrock:InvokeModel on \"*\"\n")
                .endsWith("1 subject, 0 errors, 1 warning, 0 notes\n");
        assertThat(checkAsSandbox(accepts, "--format", "junit").out())
                .contains(" failures=\"0\" ")
                .contains("name=\"EndpointPolicyOpen\">\n      <system-out>" + escaped(template)
                        + ":13: error: Endpoint lets");
        assertThat(checkAsSandbox(accepts, "--format", "json").out())
                .containsPattern("\"accepted\" : \\[\\s+\\{\\s+\"id\" : \"EndpointPolicyOpen\"")
                .contains("\"EndpointPolicyOpen\" : \"accepted\"");
        assertThat(checkAsSandbox(accepts, "--format", "sarif").out())
                .doesNotContain("\"ruleId\" : \"EndpointPolicyOpen\"");
    }

    @Test
    void failsOnceAnAcceptanceHasExpired() throws IOException {
        var run = checkAsSandbox("""
                accepts:
                  - { id: EndpointWithoutPrivateDns, on: "*", reason: the sandbox has no data, until: 2026-11-22 }
                  - { id: LogsNotRetained, on: "*", reason: the sandbox has no data, until: 2026-11-22 }
                """, "--format", "junit");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        " name=\"Accepts\">\n      <failure type=\"error\" message=\"accepts: EndpointWithoutPrivateDns on"
                                + " &quot;*&quot; expired on 2026-11-22 · fix what it accepted, or give a later date and its"
                                + " reason\">")
                .doesNotContain("LogsNotRetained on");
    }

    @Test
    void failsOnAnEnvironmentThatIsNotThere() {
        var run = check(template, "--environment", "prd");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("environments: no environment \"prd\" · did you mean \"prod\"?\n");
    }

    private static String escaped(Path path) {
        return path.toString().replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void failsOnceForEverythingThatCannotBeRead() throws IOException {
        var missing = folder.resolve("missing.json");
        var broken = Files.writeString(folder.resolve("broken.yaml"), "Resources:\n  - [");
        var run = check(missing, template, broken);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        missing + ": cannot be read · name a template, a recording, a Pulumi preview or stack export, a"
                                + " cloud assembly or a plan's folder\n" + broken
                                + ":2: is not YAML that can be read · name a template, a recording, a Pulumi preview or stack"
                                + " export, a cloud assembly or a plan's folder\n");
    }

    @Test
    void failsWithoutAPath() {
        var run = check();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Missing required parameter: 'PATH'");
    }
}
