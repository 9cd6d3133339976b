package dev.tombolo.pulumi.aws.operations;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.operations.AlarmChoice;
import dev.tombolo.blueprint.operations.AlarmKind;
import dev.tombolo.blueprint.operations.AwsOperations;
import dev.tombolo.blueprint.operations.CalledModel;
import dev.tombolo.blueprint.operations.Notification;
import dev.tombolo.blueprint.operations.Operations;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.blueprint.operations.WatchedGuardrail;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.aws.attribution.ModelAttribution;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of {@link ModelOperations}. */
public final class ModelOperationsArgs extends ResourceArgs {
    private final Operations operations;
    private final Holes holes;
    private final FormerNames formerNames;

    private ModelOperationsArgs(Operations operations, Holes holes, FormerNames formerNames) {
        this.operations = operations;
        this.holes = holes;
        this.formerNames = formerNames;
    }

    /** Takes operations that are worked out already, and the values of their holes. */
    public static ModelOperationsArgs of(Operations operations, Holes holes, FormerNames formerNames) {
        return new ModelOperationsArgs(operations, holes, formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    Operations operations() {
        return operations;
    }

    Holes holes() {
        return holes;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private static final Reference GIVEN_TOPIC = new Reference("given-topic", "arn");
        private static final Reference GIVEN_KEY = new Reference("given-topic-key", "arn");

        private final List<ModelAccess> accesses = new ArrayList<>();
        private final Map<String, List<ModelCall>> calls = new TreeMap<>();
        private final List<WatchedGuardrail> guardrails = new ArrayList<>();
        private Optional<String> name = Optional.empty();
        private AlarmChoice alarms = AlarmChoice.EVERY.without(AlarmKind.UNUSED_ENDPOINTS);
        private Optional<Notification> notification = Optional.empty();
        private Map<String, String> tags = Map.of();
        private Optional<Text> key = Optional.empty();
        private Holes holes = Holes.NONE;
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the name of the dashboard, unique in the account. Required. */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /** Adds models that somebody calls, under the name by which the dashboard shows the caller. At least one is required. */
        public Builder access(String caller, ModelAccess access) {
            return access(caller, access, Billing.NONE);
        }

        /** Adds models that a consumer calls through the profiles and the project that are declared for it, under its key. */
        public Builder access(String consumer, ModelAccess access, ModelAttribution attribution) {
            holes = holes.with(attribution.holes());
            return access(consumer, access, attribution.billing());
        }

        private Builder access(String caller, ModelAccess access, Billing billing) {
            accesses.add(access);
            calls.put(caller, billing.calls(access.paths()));
            holes = access.holes().with(holes);
            return this;
        }

        /** Adds a guardrail, under a name that never changes. None by default. */
        public Builder guardrail(String key, ModelGuardrail guardrail) {
            guardrails.add(WatchedGuardrail.of(key));
            holes = holes.with(WatchedGuardrail.arn(key), guardrail.arn())
                    .with(WatchedGuardrail.version(key), guardrail.version());
            return this;
        }

        /** Tells these e-mail addresses, each of which has to confirm. This or {@link #topicArn} is required. */
        public Builder addresses(String... addresses) {
            this.notification = Optional.of(Notification.ByEmail.to(List.of(addresses)));
            return this;
        }

        /**
         * Encrypts the topic that tells addresses with a key that exists. Its policy must let CloudWatch use it, else nobody
         * is told: {@link dev.tombolo.blueprint.alert.AlertKey} has the statements. By default SNS encrypts it as it does
         * every topic.
         */
        public Builder keyArn(Output<String> arn) {
            this.key = Optional.of(Text.of(GIVEN_KEY));
            this.holes = holes.with(GIVEN_KEY, arn);
            return this;
        }

        /**
         * Encrypts the topic that tells addresses with a key that exists. Its policy must let CloudWatch use it, else nobody
         * is told: {@link dev.tombolo.blueprint.alert.AlertKey} has the statements. By default SNS encrypts it as it does
         * every topic.
         */
        public Builder keyArn(String arn) {
            return keyArn(Output.of(arn));
        }

        /** Tells a topic that exists; its policy must let CloudWatch publish. This or {@link #addresses} is required. */
        public Builder topicArn(Output<String> arn) {
            this.notification = Optional.of(new Notification.ToTopic(Text.of(GIVEN_TOPIC)));
            this.holes = holes.with(GIVEN_TOPIC, arn);
            return this;
        }

        /** Tells a topic that exists; its policy must let CloudWatch publish. This or {@link #addresses} is required. */
        public Builder topicArn(String arn) {
            return topicArn(Output.of(arn));
        }

        /**
         * Sets the kinds of alarms and their thresholds. By default every kind at its own, without
         * {@link AlarmKind#UNUSED_ENDPOINTS}, as another program of the account may call what this one does not.
         */
        public Builder alarms(AlarmChoice alarms) {
            this.alarms = alarms;
            return this;
        }

        /** Sets the tags of everything that takes tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets the names that this component had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing or wrong, one a line
         */
        public ModelOperationsArgs build() {
            var models = CalledModel.of(calls);
            check(models);
            var choice = new OperationsChoice(
                    name.orElseThrow(), models, guardrails, alarms, encrypted(), new TreeMap<>(tags));
            return of(AwsOperations.of(accesses.get(0).place(), choice), holes, formerNames);
        }

        private Notification encrypted() {
            var told = notification.orElseThrow();
            return key.map(told::encryptedWith).orElse(told);
        }

        private void check(List<CalledModel> models) {
            var required = new RequiredValues("ModelOperations")
                    .require("name", name)
                    .require("access", accesses.stream().findFirst());
            if (accesses.stream().map(ModelAccess::place).distinct().count() > 1) {
                required.problem(
                        "access has models of several places · give each account and Region its own component");
            }
            CalledModel.clashes(models).forEach(required::problem);
            if (notification.filter(Builder::tellsSomebody).isEmpty()) {
                required.problem("nobody is told · give an address with addresses(...), or a topic with topicArn(...)");
            }
            required.check();
        }

        private static boolean tellsSomebody(Notification notification) {
            return !(notification instanceof Notification.ByEmail email
                    && email.addresses().isEmpty());
        }
    }
}
