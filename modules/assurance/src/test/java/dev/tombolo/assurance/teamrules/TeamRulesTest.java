package dev.tombolo.assurance.teamrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TeamRulesTest {

    private static final String PASSES = "return new Outcome.Pass();";
    private static final String API =
            " · let rules use Java, dev.tombolo.assurance.rule, dev.tombolo.assurance.view, dev.tombolo.assurance.graph,"
                    + " dev.tombolo.assurance.ocipolicy only, or carry in the jar what else they need";

    @TempDir
    private Path folder;

    @Test
    void loadsRulesOfSeveralJarsSortedByTheirIds() throws IOException {
        Path second = jar().rule("Second", PASSES).rule("First", PASSES).write("second.jar");
        Path third = jar().rule("Third", PASSES).write("third.jar");

        assertThat(TeamRules.load(List.of(third, second)))
                .extracting(Rule::id)
                .containsExactly("acme:First", "acme:Second", "acme:Third");
        assertThat(TeamRules.load(List.of())).isEmpty();
    }

    @Test
    void aRuleThatThrowsIsAFindingThatNamesItAndItsLine() throws IOException {
        Path jar = jar().rule("Throws", "throw new IllegalStateException(\"no owner\\nin sight\");")
                .rule("Recurses", "return check(views);")
                .rule("Forgets", "return null;")
                .rule("Pretends", """
                        return Outcome.of(new ModelNamedByWildcard(), views.graph().resources().stream().map(resource ->
                            new Verdict(dev.tombolo.assurance.view.Answer.YES, resource.root(), "is there", "")));
                        }
                        static final class ModelNamedByWildcard implements Rule {
                            public RuleMetadata metadata() { return new Pretends().metadata(); }
                            public Outcome check(Views views) { return null; }
                        """)
                .rule(
                        "Leaves",
                        "return Outcome.of(this, java.util.stream.Stream.of(new Verdict(null, null, null, null)));")
                .write("acme.jar");

        assertThat(findings(jar))
                .containsExactly(
                        "error acme:Forgets (rule) failed: it answers nothing",
                        "error acme:Leaves (rule) failed: java.lang.NullPointerException: violated (Leaves.java:11)",
                        "error acme:Pretends (rule) failed: its finding names another rule, \"ModelNamedByWildcard\"",
                        "error acme:Recurses (rule) failed: java.lang.StackOverflowError (Recurses.java:11)",
                        "error acme:Throws (rule) failed: java.lang.IllegalStateException: no owner");
    }

    @Test
    void aRuleThatNeedsMoreThanItSeesIsAFindingToo() throws IOException {
        Path jar = jar().rule("Peeks", "com.fasterxml.jackson.databind.json.JsonMapper.builder(); return null;")
                .write("acme.jar");

        assertThat(findings(jar))
                .containsExactly("error acme:Peeks (rule) failed: java.lang.NoClassDefFoundError:"
                        + " com/fasterxml/jackson/databind/json/JsonMapper (Peeks.java:11)");
    }

    @Test
    void asksNoRuleAboutNothing() throws IOException {
        List<Rule> rules = TeamRules.load(
                List.of(jar().rule("Throws", "throw new Error();").write("acme.jar")));
        assertThat(Inspection.of(new ResourceGraph(List.of()), rules).outcomes())
                .containsEntry("acme:Throws", new Outcome.NotApplicable());
    }

    @Test
    void failsOnEveryJarThatCannotBeUsed() throws IOException {
        Path absent = folder.resolve("absent.jar");
        Path text = Files.writeString(folder.resolve("text.jar"), "not a jar");
        Path silent = jar().source("Silent", "package acme; class Silent {}").write("silent.jar");
        Path empty = jar().service("# nothing yet").write("empty.jar");

        fails(
                List.of(absent, text, silent, empty),
                absent + ": is not there · build it, or take the entry away",
                text + ": is no jar that can be read · build it again",
                silent + ": names no rule · list the classes of its rules in"
                        + " META-INF/services/dev.tombolo.assurance.rule.Rule, one a line",
                empty + ": names no rule · list the classes of its rules in"
                        + " META-INF/services/dev.tombolo.assurance.rule.Rule, one a line");
    }

    @Test
    void failsOnServicesThatAreNoRules() throws IOException {
        String names = ": names in META-INF/services/dev.tombolo.assurance.rule.Rule what cannot be used: ";
        Path absent = jar().service("acme.Absent").write("absent.jar");
        Path other = jar().source("Other", "package acme; public class Other {}")
                .service("acme.Other")
                .write("other.jar");
        Path needy = jar().rule("Needy", "public Needy(String name) {}", PASSES).write("needy.jar");
        Path broken = jar().rule("Broken", "public Broken() { throw new IllegalStateException(\"no\"); }", PASSES)
                .write("broken.jar");
        Path peeking = jar().source("Peeking", """
                        package acme;
                        public class Peeking extends com.fasterxml.jackson.databind.node.JsonNodeFactory {}
                        """).service("acme.Peeking").write("peeking.jar");

        fails(
                List.of(absent, other, needy, broken, peeking),
                absent + names + "Provider acme.Absent not found" + API,
                other + names + "acme.Other not a subtype" + API,
                needy + names + "acme.Needy Unable to get public no-arg constructor:"
                        + " java.lang.NoSuchMethodException: acme.Needy.<init>()" + API,
                broken + names + "Provider acme.Broken could not be instantiated: java.lang.IllegalStateException: no"
                        + API,
                peeking + ": needs what rules do not see: com/fasterxml/jackson/databind/node/JsonNodeFactory" + API);
    }

    @Test
    void failsOnIdsWithoutAPrefixAndOnIdsThatClash() throws IOException {
        Path bare = jar().source("Bare", """
                        package acme;
                        import dev.tombolo.assurance.rule.*;
                        public final class Bare implements Rule {
                            public RuleMetadata metadata() { return null; }
                            public Outcome check(dev.tombolo.assurance.view.Views views) { return null; }
                        }
                        """).service("acme.Bare").write("bare.jar");
        Path silent = jar().source("Silent", """
                        package acme;
                        import dev.tombolo.assurance.rule.*;
                        public final class Silent implements Rule {
                            public String id() { return "acme:Silent"; }
                            public RuleMetadata metadata() { return null; }
                            public Outcome check(dev.tombolo.assurance.view.Views views) { return null; }
                        }
                        """).service("acme.Silent").write("silent.jar");
        Path first = jar().rule("Same", PASSES).write("first.jar");
        Path second = jar().rule("Same", PASSES).write("second.jar");

        fails(
                List.of(bare, silent, first, second),
                bare
                        + ": has the rule acme.Bare with the id \"Bare\" · let id() answer your team's prefix and the name,"
                        + " such as \"acme:Bare\"",
                silent + ": has the rule acme.Silent, which does not say what it is about:"
                        + " java.lang.NullPointerException: metadata() answers nothing · mend it",
                second + ": has a second rule \"acme:Same\", after the one of first.jar · rename one of the two");
    }

    @Test
    void failsOnAJarForANewerJava() throws IOException {
        Path jar = jar().rule("Newer", PASSES).builtFor("Newer", 99).write("acme.jar");
        int ours = Runtime.version().feature();

        fails(
                List.of(jar),
                jar + ": has acme/Newer.class, which is built for Java 99, and this is Java " + ours
                        + " · build it with --release 17, or run a JDK 99 or later");
    }

    private CompiledJar jar() {
        return new CompiledJar(folder);
    }

    private static void fails(List<Path> jars, String... reasons) {
        assertThatThrownBy(() -> TeamRules.load(jars))
                .isInstanceOf(UnusableRules.class)
                .hasMessage(String.join("\n", reasons));
    }

    private static List<String> findings(Path jar) {
        var template = Path.of("src/test/resources/published/geographic-profile.template.json");
        return Inspection.of(CloudFormationReader.read(template), TeamRules.load(List.of(jar))).findings().stream()
                .map(TeamRulesTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.severity() + " " + finding.resource() + " (" + finding.nativeType() + ") " + finding.message();
    }
}
