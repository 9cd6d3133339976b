package dev.tombolo.cli.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.decision.aws.Deployment;
import dev.tombolo.assurance.decision.aws.Limits;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cli.base.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessDifferenceTest {
    private static final String ALIAS = "\"aliases\": [{\"name\": \"search-role\"}]";
    private static final String MODEL = "arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0";

    @TempDir
    private Path folder;

    @Test
    void aPrincipalUnderAnotherNameIsTheSameWhereTheOutputSaysSo() throws IOException {
        var comparison = compared(role("search-role", MODEL, ""), role("finder-role", MODEL, ALIAS));
        assertThat(comparison.calls()).isEmpty();
        assertThat(comparison.renamed())
                .containsExactly(
                        new AccessComparison.Renamed("aws:iam/role:Role|search-role", "aws:iam/role:Role|finder-role"));
        assertThat(comparison.opens()).isFalse();
    }

    @Test
    void whatARenamedPrincipalMayMoreIsToldUnderItsNewName() throws IOException {
        var comparison = compared(role("search-role", "arn:aws:s3:::x", ""), role("finder-role", MODEL, ALIAS));
        assertThat(comparison.renamed()).hasSize(1);
        assertThat(comparison.calls())
                .isNotEmpty()
                .allMatch(change ->
                        change.before().equals("denied") && change.after().equals("allowed"))
                .allMatch(change -> change.call().principal().equals("aws:iam/role:Role|finder-role"));
    }

    @Test
    void aPrincipalThatOnlyLooksAlikeIsAnother() throws IOException {
        var comparison = compared(role("search-role", MODEL, ""), role("finder-role", MODEL, ""));
        assertThat(comparison.renamed()).isEmpty();
        assertThat(comparison.calls()).extracting(change -> change.after()).contains("allowed", "denied");
    }

    private AccessComparison compared(String before, String after) throws IOException {
        var judge = new Judge(
                new AccessQuestion(
                        CatalogReader.shipped(),
                        LocalDate.parse("2026-11-23"),
                        Optional.empty(),
                        Optional.of("gpt-oss-120b"),
                        Optional.of("us-east-1"),
                        new TreeMap<>(),
                        Limits.NONE),
                List.of());
        var base = new AccessBase(
                new Base("the plans in release", folder, Optional.empty()),
                new TreeMap<>(Map.of("dev", subject(before))));
        return new AccessDifference(base, judge, judge).of(subject(after));
    }

    private AccessSubject subject(String role) throws IOException {
        var recording = Files.writeString(
                folder.resolve("resources.json"),
                "{\"format\": \"tombolo-pulumi-resources/1\", \"resources\": [" + role + "]}");
        return AccessSubject.of(
                "dev",
                OutputReader.read(recording),
                new Deployment(new Scalar("111122223333"), new Scalar("us-east-1")));
    }

    private static String role(String name, String model, String options) {
        return """
                {"type": "aws:iam/role:Role", "name": "%s", "options": {%s}, "inputs": {"inlinePolicies": [{"name": "p",
                  "policy": "{\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Action\\":\\"bedrock:InvokeModel\\",\\"Resource\\":\\"%s\\"}]}"}]}}""".formatted(name, options, model);
    }
}
