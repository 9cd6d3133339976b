package dev.tombolo.blueprint.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.catalog.Api;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DataRetentionTest {
    private static DataRetention retention(DataRetentionMode mode) {
        return new DataRetention(mode, new TreeSet<>(Set.of(Plane.BEDROCK)), Optional.empty());
    }

    @Test
    void whoWritesItMayWriteThisModeOnly() {
        var document = new PolicyDocument(retention(DataRetentionMode.NONE).statements(Plane.BEDROCK_MANTLE));
        assertThat(Samples.json(document).path("Statement")).isEqualTo(Samples.json("""
                [{"Sid": "ReadRetention", "Effect": "Allow", "Action": "bedrock-mantle:GetAccountDataRetention",
                  "Resource": "*"},
                 {"Sid": "WriteRetention", "Effect": "Allow", "Action": "bedrock-mantle:PutAccountDataRetention",
                  "Resource": "*", "Condition": {"StringEquals": {"bedrock-mantle:DataRetentionMode": "none"}}}]
                """));
    }

    @Test
    void refusesModelsThatAreStatedNotToAllowIt() {
        var paths = List.of(Samples.mantle("gpt-5.6-sol"), Samples.openWeights(Api.CONVERSE));
        assertThat(retention(DataRetentionMode.NONE).refused(paths)).containsExactly("gpt-5.6-sol");
        assertThat(retention(DataRetentionMode.DEFAULT).refused(paths)).isEmpty();
        assertThat(retention(DataRetentionMode.INHERIT).refused(paths)).isEmpty();
    }

    @Test
    void saysOfWhichModelsNobodyKnows() {
        var paths = List.of(Samples.terra(), Samples.mantle("gpt-5.6-sol"));
        assertThat(retention(DataRetentionMode.NONE).doubts(paths))
                .containsExactly("gpt-5.6-terra: not known: only GPT-5.6 Sol was observed");
        assertThat(retention(DataRetentionMode.DEFAULT).doubts(paths)).isEmpty();
    }
}
