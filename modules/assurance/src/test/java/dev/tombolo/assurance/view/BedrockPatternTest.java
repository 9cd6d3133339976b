package dev.tombolo.assurance.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BedrockPatternTest {

    @ParameterizedTest
    @CsvSource({
        "*, YES",
        "arn:*, YES",
        "arn:aws:bedrock:*, YES",
        "arn:aws:bedrock:eu-west-1:*, YES",
        "arn:aws:bedrock:*:*:*, YES",
        "arn:aws:*:*:*:*, YES",
        "arn:aws:bedrock:*::foundation-model/*, YES",
        "arn:aws:bedrock:us-east-1::foundation-model/openai.*, YES",
        "arn:aws:bedrock:us-east-1:333333333333:application-inference-profile/*, YES",
        "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.5, NO",
        "arn:aws:bedrock:*::foundation-model/openai.gpt-5.5, NO",
        "arn:aws:bedrock:us-east-1:333333333333:guardrail/*, NO",
        "arn:aws:s3:::logs/*, NO",
        "arn:aws:s3:::foundation-model/*, NO",
        "arn:aws:bedrock-mantle:us-east-1:333333333333:project/*, NO"
    })
    void tellsWhetherModelsAreNamed(String resource, Answer answer) {
        assertThat(new BedrockPattern(new Scalar(resource)).namesModelByWildcard())
                .isEqualTo(answer);
    }

    @Test
    void aReferenceNamesWhatItRefersTo() {
        assertThat(new BedrockPattern(new Reference("Profile", "InferenceProfileArn")).namesModelByWildcard())
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:bedrock:::foundation-model/openai.gpt-5.5, YES",
        "arn:aws:bedrock:*::foundation-model/openai.gpt-5.5, YES",
        "arn:aws:bedrock:*::foundation-model/*, YES",
        "*, YES",
        "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.5, NO",
        "arn:aws:bedrock:::foundation-model/openai.gpt-5.4, NO"
    })
    void tellsWhetherTheModelOutsideRegionsIsReached(String resource, Answer answer) {
        assertThat(new BedrockPattern(new Scalar(resource)).reachesModelOutsideRegions("openai.gpt-5.5"))
                .isEqualTo(answer);
    }
}
