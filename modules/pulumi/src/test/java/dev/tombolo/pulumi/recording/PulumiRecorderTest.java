package dev.tombolo.pulumi.recording;

import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.Context;
import com.pulumi.aws.cloudwatch.LogGroup;
import com.pulumi.aws.cloudwatch.LogGroupArgs;
import com.pulumi.aws.ec2.VpcEndpoint;
import com.pulumi.aws.ec2.VpcEndpointArgs;
import com.pulumi.aws.iam.Role;
import com.pulumi.aws.iam.RoleArgs;
import com.pulumi.aws.lambda.Function;
import com.pulumi.aws.lambda.FunctionArgs;
import com.pulumi.aws.lambda.inputs.FunctionEnvironmentArgs;
import com.pulumi.aws.ssm.Parameter;
import com.pulumi.aws.ssm.ParameterArgs;
import com.pulumi.core.Alias;
import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.deployment.Deployment;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.CustomTimeouts;
import com.pulumi.resources.InvokeArgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PulumiRecorderTest {
    private static final String LOG = "aws:cloudwatch/logGroup:LogGroup|log";

    @Test
    void writesTheFormThatReadersKnow() {
        assertThat(record(PulumiRecorderTest::twoResources).json()).isEqualTo("""
                        {
                          "format": "tombolo-pulumi-resources/1",
                          "project": "tombolo",
                          "stack": "prod",
                          "resources": [
                            {
                              "type": "aws:cloudwatch/logGroup:LogGroup",
                              "name": "log",
                              "inputs": {
                                "retentionInDays": 365,
                                "tags": {
                                  "owner": "<<aws:iam/role:Role|role|arn>>"
                                }
                              },
                              "options": {
                                "protect": true,
                                "version": "6.83.0"
                              }
                            },
                            {
                              "type": "aws:iam/role:Role",
                              "name": "role",
                              "inputs": {
                                "assumeRolePolicy": "{}"
                              },
                              "options": {
                                "version": "6.83.0"
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void theSameProgramGivesTheSameBytes(@TempDir Path folder) throws IOException {
        var first = folder.resolve("a/resources.json");
        var second = folder.resolve("b/resources.json");
        record(PulumiRecorderTest::twoResources).write(first);
        record(PulumiRecorderTest::twoResources).write(second);
        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(Files.readString(first))
                .isEqualTo(record(PulumiRecorderTest::twoResources).json());
    }

    @Test
    void optionsAreRecorded() {
        var recording = record(context -> {
            var before = new LogGroup("before");
            var parent = new ComponentResource("test:index:Parent", "parent");
            new LogGroup(
                    "log",
                    LogGroupArgs.Empty,
                    CustomResourceOptions.builder()
                            .parent(parent)
                            .dependsOn(before)
                            .protect(false)
                            .retainOnDelete(true)
                            .deleteBeforeReplace(true)
                            .ignoreChanges("tags")
                            .replaceOnChanges("kmsKeyId")
                            .additionalSecretOutputs("arn")
                            .importId("existing")
                            .customTimeouts(CustomTimeouts.builder()
                                    .create(Duration.ofMinutes(80))
                                    .update(Duration.ofMinutes(5))
                                    .delete(Duration.ofSeconds(30))
                                    .build())
                            .aliases(
                                    Alias.withUrn("urn:pulumi:prod::tombolo::aws:cloudwatch/logGroup:LogGroup::old"),
                                    Alias.builder()
                                            .name("older")
                                            .type("aws:old:Type")
                                            .build(),
                                    Alias.noParent(),
                                    Alias.builder().parent(before).build())
                            .build());
        });
        assertThat(options(recording, LOG))
                .isEqualTo(Map.ofEntries(
                        Map.entry("parent", "test:index:Parent|parent"),
                        Map.entry("dependsOn", List.of("aws:cloudwatch/logGroup:LogGroup|before")),
                        Map.entry("protect", false),
                        Map.entry("retainOnDelete", true),
                        Map.entry("deleteBeforeReplace", true),
                        Map.entry("ignoreChanges", List.of("tags")),
                        Map.entry("replaceOnChanges", List.of("kmsKeyId")),
                        Map.entry("additionalSecretOutputs", List.of("arn")),
                        Map.entry("import", "existing"),
                        Map.entry("timeouts", Map.of("create", "PT1H20M", "update", "PT5M", "delete", "PT30S")),
                        Map.entry(
                                "aliases",
                                List.of(
                                        Map.of(
                                                "urn",
                                                "urn:pulumi:prod::tombolo::aws:cloudwatch/logGroup:LogGroup::old"),
                                        Map.of("name", "older", "type", "aws:old:Type"),
                                        Map.of("noParent", true),
                                        Map.of("parent", "aws:cloudwatch/logGroup:LogGroup|before"))),
                        Map.entry("version", "6.83.0")));
    }

    @Test
    void componentsAreRecordedToo() {
        var recording = record(context -> new ComponentResource("test:index:Parent", "parent"));
        assertThat(recording.resources())
                .extracting(RecordedResource::address)
                .containsExactly("test:index:Parent|parent");
        assertThat(options(recording, "test:index:Parent|parent")).isEmpty();
    }

    @Test
    void secretsAreTakenOutWhereverTheyAre() {
        var recording = record(context -> {
            new Parameter(
                    "token",
                    ParameterArgs.builder()
                            .type("SecureString")
                            .value(Output.ofSecret("hunter2").applyValue(word -> "prefix " + word))
                            .build());
            new Function(
                    "caller",
                    FunctionArgs.builder()
                            .role("arn:aws:iam::333333333333:role/caller")
                            .layers(Output.all(Output.of("plain"), Output.ofSecret("hunter2")))
                            .environment(FunctionEnvironmentArgs.builder()
                                    .variables(Output.ofSecret(Map.of("TOKEN", "hunter2")))
                                    .build())
                            .build());
        });
        assertThat(inputs(recording, "aws:ssm/parameter:Parameter|token"))
                .isEqualTo(Map.of("type", "SecureString", "value", "<<secret>>"));
        assertThat(inputs(recording, "aws:lambda/function:Function|caller"))
                .containsEntry("layers", "<<secret>>")
                .containsEntry("environment", Map.of("variables", "<<secret>>"));
        assertThat(recording.json()).doesNotContain("hunter2");
    }

    @Test
    void aListOfTextsThatTheCloudComputesIsOneMarker() {
        var recording = record(context -> {
            var endpoint = new VpcEndpoint(
                    "endpoint",
                    VpcEndpointArgs.builder()
                            .vpcId("vpc-1")
                            .serviceName("com.amazonaws.us-east-1.sts")
                            .build());
            new LogGroup(
                    "log",
                    LogGroupArgs.builder()
                            .name(endpoint.networkInterfaceIds().applyValue(ids -> "eni " + ids.get(0)))
                            .build());
        });
        assertThat(inputs(recording, LOG))
                .containsEntry("name", "eni <<aws:ec2/vpcEndpoint:VpcEndpoint|endpoint|networkInterfaceIds>>");
    }

    @Test
    void numbersKeepTheirFraction() {
        assertThat(PlainValue.sorted(Map.of("whole", 3.0, "part", 0.5, "list", List.of(1.0))))
                .isEqualTo(Map.of("whole", 3L, "part", 0.5, "list", List.of(1L)));
    }

    @Test
    void programsOfSeveralThreadsRunOneAfterTheOther() {
        var expected = record(PulumiRecorderTest::twoResources).json();
        var runs = IntStream.range(0, 4)
                .mapToObj(run -> CompletableFuture.supplyAsync(
                        () -> record(PulumiRecorderTest::twoResources).json(), command -> new Thread(command).start()))
                .toList();
        assertThat(runs.stream().map(CompletableFuture::join)).containsOnly(expected);
    }

    @Test
    void failsWithTheProgramsOwnMessage() {
        assertThatThrownBy(() -> record(context -> {
                    throw new IllegalArgumentException("environments/prod.yaml:14: models: none · name one");
                }))
                .isInstanceOf(FailedProgram.class)
                .hasMessage("environments/prod.yaml:14: models: none · name one")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failsWithTheMessageOfAnErrorToo() {
        assertThatThrownBy(() -> record(context -> {
                    throw new AssertionError("wrong");
                }))
                .isInstanceOf(FailedProgram.class)
                .hasMessage("wrong");
    }

    @Test
    void failsWithWhatAnOutputsFunctionThrew() {
        assertThatThrownBy(() -> record(context -> new LogGroup("before").arn().applyValue(arn -> {
                    throw new IllegalStateException("cannot use " + arn);
                })))
                .isInstanceOf(FailedProgram.class)
                .hasMessage("cannot use <<aws:cloudwatch/logGroup:LogGroup|before|arn>>");
    }

    @Test
    void failsWithTheTypeOfAFailureThatHasNoMessage() {
        assertThatThrownBy(() -> record(context -> {
                    throw new UnsupportedOperationException();
                }))
                .hasMessage("java.lang.UnsupportedOperationException");
    }

    @Test
    void failsWithTheErrorsThatAProgramLogged() {
        assertThatThrownBy(() -> record(context -> context.log().error("no such account")))
                .isInstanceOf(FailedProgram.class)
                .hasMessageContaining("no such account");
    }

    @Test
    void failsForAFunctionWhoseResultNobodyKnows() {
        assertThatThrownBy(() -> record(context -> Deployment.getInstance()
                        .invoke("aws:ec2/getVpc:getVpc", TypeShape.of(Object.class), InvokeArgs.Empty)))
                .isInstanceOf(FailedProgram.class)
                .hasMessage("program: a recording cannot know what function aws:ec2/getVpc:getVpc returns"
                        + " · give the program its result as an argument");
    }

    @Test
    void failsForTwoResourcesOfOneTypeAndName() {
        assertThatThrownBy(() -> record(context -> {
                    new LogGroup("log");
                    new LogGroup("log");
                }))
                .isInstanceOf(FailedProgram.class)
                .hasMessage(
                        "program: two resources of type aws:cloudwatch/logGroup:LogGroup are named \"log\" · rename one");
    }

    @Test
    void failsForAProgramThatDoesNotEnd() {
        var recorder = new PulumiRecorder("tombolo", "prod", Duration.ofSeconds(1));
        var never = new CompletableFuture<String>();
        try {
            assertThatThrownBy(() -> recorder.record(context -> new LogGroup(
                            "log", LogGroupArgs.builder().name(Output.of(never)).build())))
                    .isInstanceOf(FailedProgram.class)
                    .hasMessage("program: stack \"prod\" has not ended after 1 s"
                            + " · look for an output that nothing completes");
        } finally {
            never.complete("now"); // else it would keep the common pool busy for ever
        }
    }

    @Test
    void aProgramRunsWellAfterOneThatFailed() {
        assertThatThrownBy(() -> record(context -> {
                    throw new IllegalArgumentException("first");
                }))
                .hasMessage("first");
        assertThat(record(PulumiRecorderTest::twoResources).resources()).hasSize(2);
    }

    private static void twoResources(Context context) {
        var role = new Role("role", RoleArgs.builder().assumeRolePolicy("{}").build());
        new LogGroup(
                "log",
                LogGroupArgs.builder()
                        .retentionInDays(365)
                        .tags(role.arn().applyValue(arn -> Map.of("owner", arn)))
                        .build(),
                CustomResourceOptions.builder().protect(true).build());
    }
}
