package dev.tombolo.assurance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.decision.Authorization;
import dev.tombolo.assurance.decision.Caller;
import dev.tombolo.assurance.decision.Decider;
import dev.tombolo.assurance.decision.PolicyLayer;
import dev.tombolo.assurance.decision.aws.AwsAccess;
import dev.tombolo.assurance.decision.aws.Deployment;
import dev.tombolo.assurance.decision.aws.Limits;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.ocipolicy.OciStatementReader;
import dev.tombolo.assurance.output.Lines;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.assurance.output.PolicyDocumentReader;
import dev.tombolo.assurance.output.UnreadableOutput;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rules.Rules;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.EveryPath;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.read.CatalogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of wrong outputs and policies, the same ones on every run: each is refused with a message or judged, and
 * nothing else happens. Continuous integration makes {@value #ALL} of each by {@code -Dtombolo.mutants}.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MutationTest {

    private static final int ALL = 10_000;
    private static final int MUTANTS = Integer.getInteger("tombolo.mutants", ALL / 10);
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final List<Rule> RULES = Rules.shipped(CATALOG, DAY);
    private static final List<ModelPath> PATHS =
            new EveryPath(CATALOG, Cloud.AWS).all().limit(200).toList();

    @TempDir
    private Path folder;

    private interface Judge {
        void judge(Mutation mutation) throws IOException;
    }

    /** The seeds that broke something; a refusal with a message is what wrong files get. */
    private static List<String> broken(List<JsonNode> originals, Judge judge) {
        List<String> broken = new ArrayList<>();
        int refused = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            try {
                judge.judge(new Mutation(seed, originals));
            } catch (UnreadableOutput e) {
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                broken.add("seed " + seed + ": " + e + at(e));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(refused).as("refused").isLessThan(MUTANTS / 2);
        return broken;
    }

    private static String at(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private Path write(Mutation mutation) throws IOException {
        String text = mutation.mutant().toString();
        String name = mutation.oneOf(4) ? "mutant.yaml" : "mutant.json";
        return Files.writeString(folder.resolve(name), mutation.oneOf(20) ? mutation.text(text) : text);
    }

    @Test
    void noMutantOfAnOutputBreaksAReaderARuleOrADecision() {
        assertThat(broken(Originals.outputs(), this::judgeOutput)).isEmpty();
    }

    private void judgeOutput(Mutation mutation) throws IOException {
        Path file = write(mutation);
        ResourceGraph graph = OutputReader.read(file);
        Views views = NativeTypes.views(graph);
        Lines lines = Lines.of(file);
        RULES.stream()
                .flatMap(rule -> rule.check(views).findings().stream())
                .map(Finding::place)
                .forEach(place -> assertThat(lines.of(place)).isPresent());
        decide(graph, mutation.pick(PATHS));
    }

    private static void decide(ResourceGraph graph, ModelPath path) {
        AwsAccess access = new AwsAccess(graph, Deployment.NOT_TOLD, new TreeMap<>(), Limits.NONE, DAY);
        access.principals()
                .forEach(principal -> access.calls(path, Optional.empty())
                        .forEach(call -> assertThat(
                                        access.decide(principal, call).outcome())
                                .isNotNull()));
    }

    @Test
    void noMutantOfAPolicyBreaksADecision() {
        assertThat(broken(Originals.policies(), this::judgePolicy)).isEmpty();
    }

    private void judgePolicy(Mutation mutation) throws IOException {
        List<AwsGrant> statements = AwsGrant.of(PolicyKind.IDENTITY, PolicyDocumentReader.read(write(mutation)));
        var account = new Scalar("111122223333");
        var caller = new Caller(new Scalar("arn:aws:iam::111122223333:role/claims"), account);
        var context = Context.EMPTY
                .with("aws:RequestedRegion", ContextValue.of("us-east-1"))
                .with("bedrock:InferenceProfileArn", ContextValue.ABSENT);
        var asked = new Authorization(
                "bedrock:InvokeModel",
                new Scalar("arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-oss-120b-1:0"),
                context);
        var decision = new Decider(caller, List.of(PolicyLayer.of("identity policies", statements))).decide(asked);
        assertThat(decision.because()).isNotEmpty();
    }

    @Test
    void noMutantOfAnOracleStatementBreaksItsReader() {
        List<String> statements = Originals.statements();
        assertThat(broken(
                        List.of(),
                        mutation -> assertThat(
                                        OciStatementReader.read(new Scalar(mutation.text(mutation.pick(statements)))))
                                .isNotNull()))
                .isEmpty();
    }
}
