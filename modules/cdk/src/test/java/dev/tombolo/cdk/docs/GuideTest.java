package dev.tombolo.cdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cdk.construct.Templates;
import dev.tombolo.cdk.example.ClaimsAssistantStack;
import dev.tombolo.cdk.example.DocumentSearchStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;

final class GuideTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final String SOURCE = """
            class A {
                // docs:start body
                int one;

                int two;
                // docs:end
            }
            """;

    private static Guide guide(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("A.java"), SOURCE);
        Files.writeString(folder.resolve("guide.md"), text);
        return new Guide(folder, "guide.md");
    }

    @Test
    void theGuideShowsTheCodeThatIsTested() {
        assertThat(new Guide(REPOSITORY, "docs/guides/cdk-constructs.md").differences())
                .isEmpty();
    }

    @Test
    void theStackOfTheGuideGrantsItsFunctionTheModelAndReachesItPrivately() {
        var environment = Environment.builder()
                .account(Templates.ACCOUNT)
                .region("us-east-1")
                .build();
        var stack = new ClaimsAssistantStack(
                new App(),
                "ClaimsAssistant",
                StackProps.builder().env(environment).build());
        var template = Templates.of(stack);

        assertThat(Templates.only(template, "AWS::IAM::Policy")
                        .at("/PolicyDocument/Statement/0/Resource/0")
                        .asText())
                .isEqualTo("arn:aws:bedrock:us-east-1:111122223333:inference-profile/us.openai.gpt-5.6-terra");
        assertThat(Templates.only(template, "AWS::Lambda::Function").at("/Environment/Variables"))
                .isEqualTo(Templates.json("""
                        {"MODEL": "us.openai.gpt-5.6-terra",
                         "URL": "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1/responses"}
                        """));
        assertThat(Templates.all(template, "AWS::EC2::VPCEndpoint")).hasSize(4);
    }

    @Test
    void theStackOfATeamReadsItsModelFromTheHandOff() {
        var environment = Environment.builder()
                .account(Templates.ACCOUNT)
                .region("us-east-1")
                .build();
        var stack = new DocumentSearchStack(
                new App(),
                "DocumentSearch",
                StackProps.builder().env(environment).build());
        var function = Templates.only(Templates.of(stack), "AWS::Lambda::Function");

        assertThat(function.at("/Environment/Variables/MODEL").toString()).contains("\\\"model\\\":\\\"");
        assertThat(function.path("Role").toString()).contains("\\\"role\\\":\\\"");
    }

    @Test
    void aBlockThatIsItsRegionWordForWordIsClean(@TempDir Path folder) throws IOException {
        var text = "<!-- code: A.java#body -->\n```java\nint one;\n\nint two;\n```\n";

        assertThat(guide(folder, text).differences()).isEmpty();
    }

    @Test
    void failsOnABlockThatDiffersHasNoSourceOrNoRegion(@TempDir Path folder) throws IOException {
        var text = """
                <!-- code: A.java#body -->
                ```java
                int three;
                ```
                ```java
                int one;
                ```
                <!-- code: A.java#gone -->
                ```java
                int one;
                ```
                """;

        assertThat(guide(folder, text).differences())
                .containsExactly("block 1 is not A.java#body", "block 2 names no source", "block 3 is not A.java#gone");
    }

    @Test
    void failsOnAGuideWithoutCode(@TempDir Path folder) throws IOException {
        assertThat(guide(folder, "nothing").differences()).containsExactly("no block");
    }
}
