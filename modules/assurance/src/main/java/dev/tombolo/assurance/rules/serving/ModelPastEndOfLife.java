package dev.tombolo.assurance.rules.serving;

import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.catalog.Catalog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A principal may call a model that has ended: an error from its last day on, a warning in the 90 days before it.
 *
 * <p>Only a stated end counts. Each model is found once in each resource, however many ARNs name it.
 */
public final class ModelPastEndOfLife implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.SERVING,
            "A principal may call a model that has ended, so its calls fail, or that ends within 90 days",
            "look up when the model ends: ./tombolo models",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FoundationModelLifecycle.html",
                    "2026-11-23"));

    private final ModelEndings endings;
    private final LocalDate asOf;

    /**
     * Creates the rule for one day.
     *
     * @param catalog tells when models end
     * @param asOf the day
     */
    public ModelPastEndOfLife(Catalog catalog, LocalDate asOf) {
        this.endings = new ModelEndings(catalog);
        this.asOf = asOf;
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        Map<String, AllowedModel> models = AllowedModels.of(views)
                .collect(Collectors.toMap(
                        this::key, Function.identity(), AllowedModel::orMoreCertain, LinkedHashMap::new));
        return Outcome.of(this, models.values().stream().map(this::judge));
    }

    private String key(AllowedModel model) {
        return model.at().resource().address() + " "
                + end(model).map(EndOfLife::model).orElse(model.at().place().toString());
    }

    private Optional<EndOfLife> end(AllowedModel model) {
        return endings.find(model).filter(end -> end.isNear(asOf));
    }

    private Verdict judge(AllowedModel model) {
        return end(model).map(end -> ended(model, end)).orElseGet(() -> notKnownToEnd(model));
    }

    private Verdict ended(AllowedModel model, EndOfLife end) {
        return new Verdict(
                model.allowed(),
                model.at(),
                end.message(model.id().display(), asOf),
                undecided(model),
                end.severity(asOf),
                Optional.of(end.fix()));
    }

    private static Verdict notKnownToEnd(AllowedModel model) {
        return new Verdict(
                model.allowed().and(model.isAnyModel()), model.at(), "allows a model that has ended", undecided(model));
    }

    private static String undecided(AllowedModel model) {
        return model.id()
                .unknownReason()
                .or(model::undecided)
                .orElse("it depends on a value that is known only after deployment");
    }
}
