package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.stream.Stream;

/** A property holds a key for models, which everybody reads who reads the template, the state or the resource. */
public final class ApiKeyInPlainText implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.ACCESS,
            "A property holds an API key for models in plain text",
            "revoke the key, and let a role sign the calls or the program read its key from a store of secrets",
            Source.of("https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml", "2026-11-23"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.graph().resources().stream().flatMap(ApiKeyInPlainText::judge));
    }

    private static Stream<Verdict> judge(Resource resource) {
        List<Verdict> found =
                texts(resource.root()).flatMap(ApiKeyInPlainText::keys).toList();
        return found.isEmpty() ? Stream.of(new Verdict(Answer.NO, resource.root(), "", "")) : found.stream();
    }

    private static Stream<Property> texts(Property property) {
        if (property.value() instanceof MapValue map) {
            return map.entries().keySet().stream()
                    .flatMap(key -> property.get(key).stream())
                    .flatMap(ApiKeyInPlainText::texts);
        }
        return property.value() instanceof ListValue
                ? property.elements().stream().flatMap(ApiKeyInPlainText::texts)
                : Stream.of(property);
    }

    /** The message never repeats the key. */
    private static Stream<Verdict> keys(Property text) {
        return ApiKeyForm.in(text.value().display())
                .map(form -> new Verdict(Answer.YES, text, "holds what looks like " + form.words(), ""));
    }
}
