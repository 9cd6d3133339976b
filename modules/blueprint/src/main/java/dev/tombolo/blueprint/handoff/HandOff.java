package dev.tombolo.blueprint.handoff;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.attribution.MantleProject;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Attribution;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one consumer needs to call one model.
 *
 * <p>It is one document with every key always there, so that one parameter of the Systems Manager holds it: a parameter for
 * each value would take a stack of many consumers over CloudFormation's 500 resources. No value holds a quotation mark or a
 * backslash: they are names, ids, ARNs and URLs.
 *
 * @param environment the environment's name
 * @param consumer the consumer's name, which never changes
 * @param model the model's portable name
 * @param values what the caller needs, by key, in a fixed order; empty texts where there is nothing to say
 */
public record HandOff(String environment, String consumer, String model, Map<String, Text> values) {
    /**
     * The header that names the compartment of a call by an API of OpenAI on OCI; OCI's own Chat says it in the body
     * (https://github.com/oracle/agent-spec/pull/264, read 2026-11-23).
     */
    public static final String COMPARTMENT_HEADER = "opc-compartment-id";

    private static final Text NOTHING = Text.of("");

    /** Creates a hand-off; the map is copied and keeps its order. */
    public HandOff {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns what a consumer on AWS needs for each of its models. */
    public static List<HandOff> of(AwsConsumer consumer) {
        return consumer.calls().stream().map(call -> of(consumer, call)).toList();
    }

    /**
     * Returns what a consumer on OCI needs for each of its models. A model on a dedicated cluster is called by its
     * endpoint, and through the private endpoint where there is one.
     */
    public static List<HandOff> of(String environment, OciConsumer consumer, Optional<OciNetwork> network) {
        return consumer.paths().stream()
                .map(path -> {
                    var values = call(environment, consumer.key(), path, ociModel(path));
                    network.filter(own -> isDedicated(path))
                            .ifPresent(own -> values.put("baseUrl", Text.of(own.baseUrl(path))));
                    values.put("servingType", Text.of(isDedicated(path) ? "DEDICATED" : "ON_DEMAND"));
                    values.put("compartment", consumer.compartment());
                    values.put("compartmentHeader", path.api() == Api.CHAT ? NOTHING : Text.of(COMPARTMENT_HEADER));
                    return new HandOff(environment, consumer.key(), path.model().name(), values);
                })
                .toList();
    }

    private static Text ociModel(ModelPath path) {
        return isDedicated(path)
                ? Text.of(DedicatedModel.endpointId(path.model().name()))
                : Text.of(path.invokedId());
    }

    private static boolean isDedicated(ModelPath path) {
        return path.endpoint().kind() == EndpointKind.DEDICATED;
    }

    private static HandOff of(AwsConsumer consumer, ModelCall call) {
        var path = call.path();
        var id = call.profile().orElseGet(() -> Text.of(path.invokedId()));
        var values = call(consumer.environment(), consumer.key(), path, id);
        values.put("role", role(consumer));
        values.put("project", project(call));
        values.put(
                "guardrail",
                required(consumer).map(GuardrailDemand.Required::arn).orElse(NOTHING));
        values.put(
                "guardrailVersion",
                required(consumer).map(GuardrailDemand.Required::version).orElse(NOTHING));
        return new HandOff(consumer.environment(), consumer.key(), path.model().name(), values);
    }

    private static Map<String, Text> call(String environment, String consumer, ModelPath path, Text id) {
        var values = new LinkedHashMap<String, Text>();
        values.put("environment", Text.of(environment));
        values.put("consumer", Text.of(consumer));
        values.put("name", Text.of(path.model().name()));
        values.put("cloud", Text.of(path.model().cloud().key()));
        values.put("region", Text.of(path.region().name()));
        values.put("api", Text.of(path.api().key()));
        values.put("baseUrl", Text.of(path.baseUrl()));
        values.put("path", Text.of(path.urlPath().replace(path.invokedId(), "{model}")));
        values.put("model", id);
        return values;
    }

    private static Text role(AwsConsumer consumer) {
        return consumer.identity() instanceof AwsIdentity.ExistingRole existing
                ? Text.of(existing.arn())
                : Text.of(roleArn(consumer.key()));
    }

    /** The default project is named too: whoever reads it need not know that its absence would mean it. */
    private static Text project(ModelCall call) {
        if (!call.path().attribution().stated().equals(Optional.of(Attribution.PROJECT))) {
            return NOTHING;
        }
        return call.project()
                .map(project -> Text.of(MantleProject.id(project.key())))
                .orElseGet(() -> Text.of("default"));
    }

    private static Optional<GuardrailDemand.Required> required(AwsConsumer consumer) {
        return consumer.guardrail() instanceof GuardrailDemand.Required required
                ? Optional.of(required)
                : Optional.empty();
    }

    /** Returns the hole for the ARN of a consumer's role. */
    public static Reference roleArn(String consumer) {
        return new Reference("role/" + consumer, "arn");
    }

    /** Returns the path below which a consumer's hand-offs lie in the Parameter Store. */
    public static String folder(String environment, String consumer) {
        return "/tombolo/" + environment + "/" + consumer;
    }

    /** Returns the name of the parameter that holds this hand-off. */
    public String parameterName() {
        return folder(environment, consumer) + "/" + model;
    }

    /** Returns what the parameter says, as JSON on one line. */
    public Text json() {
        var members = new ArrayList<Text>();
        values.forEach((key, value) ->
                members.add(Text.of("\"" + key + "\":\"").plus(value).plus("\"")));
        return members.stream()
                .reduce((first, second) -> first.plus(",").plus(second))
                .map(all -> Text.of("{").plus(all).plus("}"))
                .orElse(Text.of("{}"));
    }

    /** Returns what the parameter is for. */
    public String description() {
        return "How consumer " + consumer + " calls " + model + " in " + environment;
    }
}
