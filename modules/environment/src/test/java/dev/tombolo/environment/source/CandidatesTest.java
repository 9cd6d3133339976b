package dev.tombolo.environment.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final List<String> MODELS =
            List.of("gpt-5.4", "gpt-5.5", "gpt-5.6-sol", "gpt-oss-120b", "nova-lite");

    @Test
    void namesTheNearestFirst() {
        assertThat(Candidates.of("gpt-5.6-soll", MODELS)).isEqualTo("did you mean \"gpt-5.6-sol\"?");
        assertThat(Candidates.of("gpt-5,5", MODELS)).isEqualTo("did you mean \"gpt-5.5\" or \"gpt-5.4\"?");
    }

    @Test
    void namesAWordThatGoesOnWhereTheGivenOneEnds() {
        assertThat(Candidates.of("nova", MODELS)).isEqualTo("did you mean \"nova-lite\"?");
        assertThat(Candidates.of("gpt-5.5-turbo", MODELS)).startsWith("did you mean \"gpt-5.5\"");
    }

    @Test
    void ignoresCase() {
        assertThat(Candidates.of("NOVA-LITE", MODELS)).isEqualTo("did you mean \"nova-lite\"?");
    }

    @Test
    void namesThreeAtMost() {
        assertThat(Candidates.of("consumer-9", List.of("consumer-4", "consumer-3", "consumer-2", "consumer-1")))
                .isEqualTo("did you mean \"consumer-1\" or \"consumer-2\" or \"consumer-3\"?");
    }

    @Test
    void listsAllWhereNoneIsNearAndFewAre() {
        assertThat(Candidates.of("azure", List.of("oci", "aws"))).isEqualTo("known here: aws, oci");
        assertThat(Candidates.of("~", List.of("oci", "aws"))).isEqualTo("known here: aws, oci");
    }

    @Test
    void saysSoWhereNoneIsNearAndManyAre() {
        var many = IntStream.range(0, 33).mapToObj(number -> "word-" + number).toList();
        assertThat(Candidates.of("entirely-different", many)).isEqualTo("none of the known ones is near");
        assertThat(Candidates.of("anything", List.of())).isEqualTo("take it away");
    }
}
