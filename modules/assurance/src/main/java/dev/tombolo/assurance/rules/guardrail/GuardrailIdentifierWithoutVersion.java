package dev.tombolo.assurance.rules.guardrail;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calls are held to a guardrail, but not to a version of it, so that whoever edits the draft loosens it unseen. */
public final class GuardrailIdentifierWithoutVersion implements Rule {

    private static final String KEY = "bedrock:GuardrailIdentifier";
    private static final Pattern NUMBER = Pattern.compile(".*:[1-9][0-9]*", Pattern.DOTALL);
    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.GUARDRAIL,
            "Calls are held to a guardrail without a version, so that its draft or any version will do",
            "name the guardrail's ARN, a colon and the number of a version",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-id.html",
                    "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.identityGrants().flatMap(GuardrailIdentifierWithoutVersion::judge));
    }

    private static Stream<Verdict> judge(AwsGrant grant) {
        return grant.statement()
                .conditions()
                .on(KEY)
                .flatMap(condition -> condition.values().stream())
                .map(value -> new Verdict(
                        hasVersion(value).not(),
                        grant.at("Condition"),
                        "holds calls to " + value.display() + ", which names no version",
                        value.unknownReason().orElse("it depends on a value that is known only after deployment")));
    }

    private static Answer hasVersion(Value value) {
        if (value instanceof TextWithHoles text) {
            Value last = text.pieces().get(text.pieces().size() - 1);
            return last instanceof Scalar ending ? numbered(ending.content()) : isVersion(last);
        }
        return value instanceof Scalar whole ? numbered(whole.content()) : isVersion(value);
    }

    private static Answer numbered(String text) {
        return Answer.of(NUMBER.matcher(text).matches());
    }

    /** An ARN of its own is a guardrail's without a version; what another reference holds is not told. */
    private static Answer isVersion(Value value) {
        if (!(value instanceof Reference reference)) {
            return Answer.UNKNOWN;
        }
        String attribute = reference.attribute().toLowerCase(Locale.ROOT);
        return attribute.equals("version") ? Answer.YES : attribute.endsWith("arn") ? Answer.NO : Answer.UNKNOWN;
    }
}
