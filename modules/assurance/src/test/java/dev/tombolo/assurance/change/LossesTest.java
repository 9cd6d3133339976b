package dev.tombolo.assurance.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.assurance.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LossesTest {

    private static final String NOTHING = "{\"Resources\": {}}";

    @TempDir
    Path folder;

    @Test
    void failsOnARoleThatIsMadeAnew() throws IOException {
        String role = "{\"Resources\": {\"Role\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {\"Path\": \"%s\"}}}}";
        Finding finding = only(role.formatted("/ai/"), role.formatted("/models/"));
        assertThat(text(finding))
                .isEqualTo(
                        "error Replacement: Role Path: is a role and is made anew, because Path was /ai/ and is /models/"
                                + " · leave it as it was, or accept it: { id: Replacement, on: \"Role\", reason: …, until: … }");
    }

    @Test
    void failsOnAKeyThatIsDeleted() throws IOException {
        Finding finding = only("{\"Resources\": {\"Key\": {\"Type\": \"AWS::KMS::Key\"}}}", NOTHING);
        assertThat(text(finding))
                .isEqualTo("error Deletion: Key : is a key and is not declared any more: it is deleted"
                        + " · leave it as it was, or accept it: { id: Deletion, on: \"Key\", reason: …, until: … }");
    }

    @Test
    void saysWhatADeletedKeyIsLikelyCalledNow() throws IOException {
        String key = "{\"Resources\": {\"%s\": {\"Type\": \"AWS::KMS::Key\", \"Properties\": {\"Enabled\": true}}}}";
        assertThat(only(key.formatted("Key"), key.formatted("LogKey")).message())
                .isEqualTo(
                        "is a key and is not declared any more: it is deleted; likely now LogKey, which is new and has the"
                                + " same properties");
    }

    @Test
    void saysThatARetainedLogStays() throws IOException {
        assertThat(only("""
                                {"Resources": {"Log": {"Type": "AWS::Logs::LogGroup", "DeletionPolicy": "Retain",
                                  "UpdateReplacePolicy": "Retain"}}}""", NOTHING).message())
                .isEqualTo(
                        "is a log and is not declared any more: it stays in the cloud, where nothing looks after it");
    }

    @Test
    void saysThatPulumiRefusesToDeleteWhatIsProtected() throws IOException {
        String recording = """
                {"format": "tombolo-pulumi-resources/1", "resources": [%s]}""";
        String compartment = """
                {"type": "oci:Identity/compartment:Compartment", "name": "models", "inputs": {},
                 "options": {"protect": true}}""";
        assertThat(only(recording.formatted(compartment), recording.formatted(""))
                        .message())
                .isEqualTo(
                        "is a project and is not declared any more: it is protected, and Pulumi refuses the whole update");
    }

    @Test
    void warnsWhereNoFactDecides() throws IOException {
        String log = """
                {"format": "tombolo-pulumi-resources/1", "resources": [
                  {"type": "oci:Logging/log:Log", "name": "calls", "inputs": {"logType": "%s"}, "options": {}}]}""";
        Finding finding = only(log.formatted("CUSTOM"), log.formatted("SERVICE"));
        assertThat(text(finding))
                .startsWith(
                        "warning Replacement: oci:Logging/log:Log|calls logType: unknown whether it is a log that is made"
                                + " anew: no published fact about oci:Logging/log:Log decides it, and logType was CUSTOM and is"
                                + " SERVICE · ");
    }

    @Test
    void whatHoldsNothingMayGo() throws IOException {
        assertThat(losses("{\"Resources\": {\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}}}", NOTHING))
                .isEmpty();
    }

    private static String text(Finding finding) {
        return finding.severity() + " " + finding.ruleId() + ": " + finding.display() + " " + finding.property() + ": "
                + finding.message() + " · " + finding.fix();
    }

    private Finding only(String before, String after) throws IOException {
        assertThat(losses(before, after)).hasSize(1);
        return losses(before, after).get(0);
    }

    private List<Finding> losses(String before, String after) throws IOException {
        return Losses.in(GraphChanges.between(read(before), read(after)));
    }

    private ResourceGraph read(String output) throws IOException {
        return OutputReader.read(Files.writeString(folder.resolve("output.json"), output));
    }
}
