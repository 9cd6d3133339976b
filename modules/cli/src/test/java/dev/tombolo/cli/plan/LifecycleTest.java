package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An environment on both clouds calls a model whose end an overlay states: on AWS with a replacement, on OCI without. */
class LifecycleTest {
    private static final String ENVIRONMENT = """
            tombolo: 1
            kind: sandbox
            residency: us
            engines: { aws: cdk, oci: pulumi }
            aws:
              account: "111111111111"
              region: us-east-1
            state: { backend: "file://~", secretsProvider: passphrase }
            oci:
              tenancy: ocid1.tenancy.oc1..aaaaaaaaexampletenancy
              homeRegion: us-ashburn-1
              region: us-chicago-1
              compartment: ocid1.compartment.oc1..aaaaaaaaexamplesandbox
            models:
              contoso-large-1: { on: [aws, oci] }
            consumers:
              claims-assistant:
                models: [contoso-large-1]
                api: { aws: converse, oci: chat }
                aws: { service: lambda.amazonaws.com }
                oci: { group: { domain: Default, name: ai-engineers } }
            """;
    private static final String AWS = """
            catalog: 1
            vendor: contoso
            cloud: aws
            sources:
              notice: { url: "https://example.com/notice", read: 2026-11-23 }
            models:
              contoso-large-1:
                title: Contoso Large 1
                source: notice
                seller: { channel: marketplace }
                lifecycle: { endOfLife: 2027-03-31, replacement: contoso-large-2 }
                endpoints:
                  bedrock-runtime: { id: contoso.large-1, apis: [converse], inRegion: [us-east-1] }
            """;
    private static final String OCI = """
            catalog: 1
            vendor: contoso
            cloud: oci
            sources:
              notice: { url: "https://example.com/notice", read: 2026-11-23 }
            models:
              contoso-large-1:
                title: Contoso Large 1
                source: notice
                seller: { channel: cloud }
                lifecycle: { endOfLife: 2027-04-30 }
                endpoints:
                  on-demand:
                    id: contoso.large-1
                    apis: [chat]
                    inRegion: [us-chicago-1]
                    access: HOSTED
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        var catalog = Files.createDirectories(folder.resolve("environments/catalog"));
        Files.writeString(folder.resolve("environments/sandbox.yaml"), ENVIRONMENT);
        Files.writeString(catalog.resolve("contoso-aws.yaml"), AWS);
        Files.writeString(catalog.resolve("contoso-oci.yaml"), OCI);
    }

    @Test
    void nothingIsSaidMoreThan90DaysBefore() {
        var run = plan("2026-12-30");
        assertThat(run.err()).isEmpty();
        assertThat(findings(run)).isEmpty();
        assertThat(run.out()).endsWith("\n1 environment, 0 findings\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aWarningOnEachCloudFrom90DaysBeforeLeavesTheExitCodeZero() {
        var run = plan("2027-03-30");
        assertThat(findings(run))
                .containsExactly(
                        "  warning ModelPastEndOfLife: oci:Identity/policy:Policy|claims-assistant-policy:"
                                + " allows \"contoso.large-1\", which ends on 2027-04-30",
                        "    …/out/sandbox/pulumi/resources.json#/resources/0/inputs/statements/0"
                                + " · choose another model: ./tombolo models",
                        "  warning ModelPastEndOfLife: sandbox/Access/Consumer-claims-assistant/Role:"
                                + " allows \"contoso.large-1\", which ends on 2027-03-31",
                        "    …/out/sandbox/aws/assembly-sandbox/sandboxAccess307A0705.template.json"
                                + "#/Resources/ConsumerclaimsassistantRoleA2A06F81/Properties/Policies/0/PolicyDocument"
                                + "/Statement/1/Resource · move to contoso-large-2");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void anErrorFromTheDayOnExitsOne() {
        var run = plan("2027-03-31");
        assertThat(findings(run))
                .containsExactly(
                        "  error ModelPastEndOfLife: sandbox/Access/Consumer-claims-assistant/Role:"
                                + " allows \"contoso.large-1\", which ended on 2027-03-31",
                        "    …/out/sandbox/aws/assembly-sandbox/sandboxAccess307A0705.template.json"
                                + "#/Resources/ConsumerclaimsassistantRoleA2A06F81/Properties/Policies/0/PolicyDocument"
                                + "/Statement/1/Resource · move to contoso-large-2",
                        "  warning ModelPastEndOfLife: oci:Identity/policy:Policy|claims-assistant-policy:"
                                + " allows \"contoso.large-1\", which ends on 2027-04-30",
                        "    …/out/sandbox/pulumi/resources.json#/resources/0/inputs/statements/0"
                                + " · choose another model: ./tombolo models");
        assertThat(run.out()).endsWith("\n1 environment, 2 findings\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private static Run plan(String asOf) {
        return Run.of(
                "plan",
                "--environments",
                folder.resolve("environments").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                asOf);
    }

    /** Each finding and the line below it, which says where it stands and what to do. */
    private static List<String> findings(Run run) {
        var lines = run.out().replace(folder.toString(), "…").lines().toList();
        return lines.stream()
                .filter(line -> line.contains("ModelPastEndOfLife"))
                .flatMap(line -> lines.subList(lines.indexOf(line), lines.indexOf(line) + 2).stream())
                .toList();
    }
}
