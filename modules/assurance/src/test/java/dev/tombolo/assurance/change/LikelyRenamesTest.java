package dev.tombolo.assurance.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.OutputReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LikelyRenamesTest {

    @TempDir
    Path folder;

    @Test
    void theSamePropertiesAreEnough() throws IOException {
        assertThat(renames(topic("Alerts", "ai"), topic("Told", "ai")))
                .containsExactly("Alerts likely now Told, which is new and has the same properties");
    }

    @Test
    void aNameOfWhichOnePartIsAnotherIsEnough() throws IOException {
        assertThat(renames(
                        topic("ConsumerSearchTopic1A2B3C4D", "search"), topic("ConsumerFinderTopicFFEEDDCC", "finder")))
                .containsExactly("ConsumerSearchTopic1A2B3C4D likely now ConsumerFinderTopicFFEEDDCC, which is new and"
                        + " differs in TopicName");
    }

    @Test
    void namesThatShareLessThanHalfAndOtherPropertiesAreNotEnough() throws IOException {
        assertThat(renames(topic("Alerts", "ai"), topic("Money", "budget"))).isEmpty();
    }

    @Test
    void nothingAtAllIsNotTheSameProperties() throws IOException {
        String bare = "\"%s\": {\"Type\": \"AWS::SNS::Topic\"}";
        assertThat(renames(bare.formatted("Alerts"), bare.formatted("Money"))).isEmpty();
    }

    @Test
    void anotherTypeIsNeverARename() throws IOException {
        assertThat(renames(
                        topic("Alerts", "ai"),
                        "\"Alerts\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"TopicName\": \"ai\"}}"))
                .isEmpty();
    }

    @Test
    void theMostAlikeArePairedFirstAndEachOnce() throws IOException {
        assertThat(renames(
                        topic("TopicOne", "one") + "," + topic("TopicTwo", "two"),
                        topic("TopicNew", "two") + "," + topic("TopicOther", "other")))
                .containsExactly(
                        "TopicOne likely now TopicOther, which is new and differs in TopicName",
                        "TopicTwo likely now TopicNew, which is new and has the same properties");
    }

    @Test
    void namesThreePropertiesAtMost() throws IOException {
        String topic = "\"%s\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {%s}}";
        assertThat(renames(
                        topic.formatted("AlertsOld", ""),
                        topic.formatted("AlertsNew", "\"A\": 1, \"B\": {\"C\": 1}, \"D\": [1], \"E\": 2, \"F\": 3")))
                .containsExactly("AlertsOld likely now AlertsNew, which is new and differs in A, B, D and 2 more");
    }

    private static String topic(String id, String name) {
        return "\"%s\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"TopicName\": \"%s\"}}".formatted(id, name);
    }

    private List<String> renames(String before, String after) throws IOException {
        return LikelyRenames.in(GraphChanges.between(read(before), read(after))).stream()
                .map(rename -> rename.before().display() + " " + rename.words())
                .toList();
    }

    private ResourceGraph read(String resources) throws IOException {
        return OutputReader.read(
                Files.writeString(folder.resolve("template.json"), "{\"Resources\": {" + resources + "}}"));
    }
}
