package dev.tombolo.cdk.operations;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.operations.AlarmChoice;
import dev.tombolo.blueprint.operations.AlarmKind;
import dev.tombolo.blueprint.operations.CalledModel;
import dev.tombolo.blueprint.operations.Notification;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.blueprint.operations.WatchedGuardrail;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.attribution.ModelAttribution;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.guardrail.ModelGuardrail;
import dev.tombolo.cdk.hole.Holes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.interfaces.kms.IKeyRef;

/**
 * What {@link ModelOperations} are made from.
 *
 * @param choice what is watched and who is told
 * @param place the account and Region; empty takes those of the stack
 * @param holes the values of the choice's holes
 */
public record ModelOperationsProps(OperationsChoice choice, Optional<AwsPlace> place, Holes holes) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes a choice that is worked out already, for a place that is known. */
    public static ModelOperationsProps of(OperationsChoice choice, AwsPlace place, Holes holes) {
        return new ModelOperationsProps(choice, Optional.of(place), holes);
    }

    List<String> problems() {
        var problems = new ArrayList<>(CalledModel.clashes(choice.models()));
        if (choice.models().isEmpty()) {
            problems.add("models: none is called · name at least one with access(...)");
        }
        if (choice.notification() instanceof Notification.ByEmail email
                && email.addresses().isEmpty()) {
            problems.add(
                    "notification: nobody is told · give an address with addresses(...), or a topic with topicArn(...)");
        }
        return problems;
    }

    /** Collects what {@link ModelOperations} are made from. */
    public static final class Builder {
        private static final Reference GIVEN_TOPIC = new Reference("given-topic", "arn");
        private static final Reference GIVEN_KEY = new Reference("given-topic-key", "arn");

        private final Map<String, List<ModelCall>> calls = new TreeMap<>();
        private final List<WatchedGuardrail> guardrails = new ArrayList<>();
        private @Nullable String name;
        private AlarmChoice alarms = AlarmChoice.EVERY.without(AlarmKind.UNUSED_ENDPOINTS);
        private Notification notification = Notification.ByEmail.to(List.of());
        private Optional<Text> key = Optional.empty();
        private Map<String, String> tags = Map.of();
        private Holes holes = Holes.NONE;

        private Builder() {}

        /** Sets the name of the dashboard, unique in the account. Required. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** Adds models that somebody calls, under the name by which the dashboard shows the caller. At least one is required. */
        public Builder access(String caller, ModelAccess access) {
            calls.put(caller, Billing.NONE.calls(access.getPaths()));
            return this;
        }

        /** Adds models that a consumer calls through the profiles and the project that are declared for it, under its key. */
        public Builder access(String consumer, ModelAccess access, ModelAttribution attribution) {
            calls.put(consumer, attribution.getBilling().calls(access.getPaths()));
            holes = holes.with(attribution.getHoles());
            return this;
        }

        /** Adds a guardrail, under a name that never changes. Default: none. */
        public Builder guardrail(String key, ModelGuardrail guardrail) {
            guardrails.add(WatchedGuardrail.of(key));
            holes = holes.with(WatchedGuardrail.arn(key), guardrail.getArn())
                    .with(WatchedGuardrail.version(key), guardrail.getVersion());
            return this;
        }

        /** Tells these e-mail addresses, each of which has to confirm. This or {@link #topicArn} is required. */
        public Builder addresses(String... addresses) {
            notification = Notification.ByEmail.to(List.of(addresses));
            return this;
        }

        /**
         * Encrypts the topic that tells addresses with a key that exists. Its policy must let CloudWatch use it, else nobody
         * is told: {@link dev.tombolo.blueprint.alert.AlertKey} has the statements. Default: what SNS does by itself.
         */
        public Builder key(IKeyRef existing) {
            holes = holes.with(GIVEN_KEY, existing.getKeyRef().getKeyArn());
            key = Optional.of(Text.of(GIVEN_KEY));
            return this;
        }

        /** Tells a topic that exists; its policy must let CloudWatch publish. This or {@link #addresses} is required. */
        public Builder topicArn(String arn) {
            notification = new Notification.ToTopic(Text.of(GIVEN_TOPIC));
            holes = holes.with(GIVEN_TOPIC, arn);
            return this;
        }

        /**
         * Sets the kinds of alarms and their thresholds. Default: every kind at its own, without
         * {@link AlarmKind#UNUSED_ENDPOINTS}, as another stack of the account may call what this one does not.
         */
        public Builder alarms(AlarmChoice value) {
            alarms = value;
            return this;
        }

        /** Sets the tags of everything that takes tags. Default: none. */
        public Builder tags(Map<String, String> values) {
            tags = Map.copyOf(values);
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the name is missing
         */
        public ModelOperationsProps build() {
            var choice = new OperationsChoice(
                    Problems.required(name, "ModelOperationsProps", "name"),
                    CalledModel.of(calls),
                    guardrails,
                    alarms,
                    key.map(notification::encryptedWith).orElse(notification),
                    new TreeMap<>(tags));
            return new ModelOperationsProps(choice, Optional.empty(), holes);
        }
    }
}
