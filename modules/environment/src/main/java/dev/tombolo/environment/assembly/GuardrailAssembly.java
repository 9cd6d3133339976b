package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.guardrail.GuardrailProfile;
import dev.tombolo.blueprint.guardrail.GuardrailStatements;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.guardrail.GuardrailParts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Makes the guardrails of an environment: one that consumers share, and one for each whose content differs. A consumer
 * with a call that may ignore guardrails is held to none, because the demand would deny all its calls.
 */
record GuardrailAssembly(CheckedDocument checked, AwsDocument aws, AwsPlace place) {
    private static final String SHARED = "guardrail";

    List<Guardrail> guardrails() {
        return checked.consumers(Cloud.AWS).entrySet().stream()
                .flatMap(consumer -> guardrail(consumer.getKey(), consumer.getValue()).stream())
                .sorted(Comparator.comparing(Guardrail::key))
                .distinct()
                .toList();
    }

    GuardrailDemand demand(String key, ConsumerDocument consumer) {
        var document = checked.document().guardrailOf(consumer);
        return guardrail(key, consumer)
                .map(Guardrail::demand)
                .or(() -> document.brought().filter(existing -> canDemand(key)).map(this::existing))
                .<GuardrailDemand>map(demand -> demand.alsoAccepting(document.formerVersions()))
                .orElseGet(GuardrailDemand.Free::new);
    }

    private boolean canDemand(String key) {
        return GuardrailStatements.canDemand(checked.paths(key, Cloud.AWS));
    }

    /** Whether it judges in several Regions is not known here; its callers then need more, which its owner gives. */
    private GuardrailDemand.Required existing(GuardrailParts.Existing existing) {
        return new GuardrailDemand.Required(
                Text.of(existing.arn()),
                Text.of(Integer.toString(existing.version())),
                List.of(),
                List.of(),
                aws.guardrailKey().map(Text::of));
    }

    private Optional<Guardrail> guardrail(String key, ConsumerDocument consumer) {
        return checked.document()
                .guardrailOf(consumer)
                .filtered()
                .filter(content -> canDemand(key))
                .map(content -> isShared(content) ? shared(content) : own(key, consumer, content));
    }

    private boolean isShared(GuardrailContent content) {
        return checked.document().guardrailOfAll().filtered().equals(Optional.of(content));
    }

    private Guardrail shared(GuardrailContent content) {
        return guardrail("", content, checked.tags());
    }

    private Guardrail own(String key, ConsumerDocument consumer, GuardrailContent content) {
        return guardrail("-" + consumer.formerly().orElse(key), content, checked.tags(key));
    }

    private Guardrail guardrail(String suffix, GuardrailContent content, SortedMap<String, String> tags) {
        return placed(new Guardrail(
                SHARED + suffix, Guardrail.fittingName(aws.physicalName(checked.name()) + suffix), content, tags));
    }

    /** Returns a guardrail under the environment's key, with the profile of its geography where its tier needs one. */
    Guardrail placed(Guardrail plain) {
        var encrypted =
                aws.guardrailKey().map(Text::of).map(plain::encryptedWith).orElse(plain);
        return plain.content().tiers().needCrossRegion()
                ? encrypted.judgedBy(
                        GuardrailProfile.of(place.region(), place.account()).orElseThrow())
                : encrypted;
    }
}
