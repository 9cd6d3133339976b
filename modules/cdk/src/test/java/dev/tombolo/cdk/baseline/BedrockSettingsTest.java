package dev.tombolo.cdk.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.cdk.construct.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BedrockSettingsTest {
    @Test
    void putsTheJarUpUnderAHashOfTheHashOfItsSources() throws IOException, NoSuchAlgorithmException {
        var stack = Templates.stack("us-east-1");
        Baselines.settings(stack);
        var function = Templates.only(Templates.of(stack), "AWS::Lambda::Function");
        var jar = SettingsJar.get();
        assertThat(jar.hash()).matches("[0-9a-f]{64}");
        assertThat(Files.size(jar.path())).isPositive();
        assertThat(SettingsJar.get()).isSameAs(jar);
        assertThat(function.at("/Code/S3Key").asText()).isEqualTo(sha256(jar.hash()) + ".jar");
        assertThat(function.path("Handler").asText())
                .isEqualTo("dev.tombolo.bedrock.settings.BedrockSettingsHandler::handleRequest");
        assertThat(function.path("Runtime").asText()).isEqualTo("java21");
        assertThat(function.path("Timeout").asInt()).isEqualTo(900);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void theRoleWritesItsOwnLogAndNothingElse() {
        var stack = Templates.stack("us-east-1");
        Baselines.settings(stack);
        assertThat(Templates.only(Templates.of(stack), "AWS::IAM::Role").at("/Policies/0/PolicyDocument/Statement"))
                .isEqualTo(Templates.json("""
                        [{"Sid": "WriteOwnLog", "Effect": "Allow",
                          "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                          "Resource": {"Fn::GetAtt": ["SettingsLogGroup6D5D7B4F", "Arn"]}}]
                        """));
    }

    @Test
    void keepsTheConventionsOfTheLandingZone() {
        var stack = Templates.stack("us-east-1");
        new BedrockSettings(
                stack,
                "Settings",
                BedrockSettingsProps.builder()
                        .owner("team")
                        .logRetentionDays(30)
                        .conventions(new AwsConventions(
                                Optional.of("bank-"), "/ai/", Optional.of("arn:aws:iam::111122223333:policy/b")))
                        .build());
        var template = Templates.of(stack);
        var role = Templates.only(template, "AWS::IAM::Role");
        assertThat(role.path("RoleName").asText()).isEqualTo("bank-tombolo-bedrock-settings-us-east-1");
        assertThat(role.path("Path").asText()).isEqualTo("/ai/");
        assertThat(role.path("PermissionsBoundary").asText()).isEqualTo("arn:aws:iam::111122223333:policy/b");
        assertThat(Templates.only(template, "AWS::Logs::LogGroup")
                        .path("RetentionInDays")
                        .asInt())
                .isEqualTo(30);
    }

    @Test
    void failsWithoutAnOwner() {
        assertThatThrownBy(() -> BedrockSettingsProps.builder().build())
                .hasMessage("BedrockSettingsProps: owner: missing · give it with owner(...)");
    }
}
