package dev.tombolo.cdk.access;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.access.ModelStatements;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.handoff.HandedOffModel;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.constructs.Construct;

/**
 * Models that a stack's own roles may call: names become ids, URLs and exact IAM statements for the stack's Region.
 *
 * <p>Declares no resource of its own. {@code access.getGrants().invoke(role)} adds the statements to a role.
 */
public final class ModelAccess extends Construct {
    private final AwsPlace place;
    private final SortedMap<String, ModelPath> paths;

    /**
     * Resolves the models for the stack's Region. The account may stay unknown until the deploy.
     *
     * @throws IllegalArgumentException with every problem: no model, a model that cannot be called so, with what works
     *     instead, a stack without a literal Region
     */
    public ModelAccess(Construct scope, String id, ModelAccessProps props) {
        super(scope, id);
        var problems = Problems.at(this);
        problems.addIf(props.models().isEmpty(), "models: none is named · name at least one with models(...)");
        var found = StackPlace.of(this, props.catalog(), problems);
        paths = found.map(known -> new ModelResolution(props, known.region(), problems).paths())
                .orElseGet(TreeMap::new);
        problems.raise();
        place = found.orElseThrow();
    }

    /**
     * Reads how a model is called from what a platform team handed over, when the stack is deployed: a team's first door
     * to a model that somebody else provisions.
     *
     * @param path the hand-off's parameter, {@code /tombolo/<environment>/<consumer>/<model>}
     * @throws IllegalArgumentException if that is no such name
     */
    public static HandedOffModel fromHandOff(Construct scope, String id, String path) {
        return new HandedOffModel(scope, id, path);
    }

    /** Returns what grants access to roles, users and functions. */
    public ModelAccessGrants getGrants() {
        return new ModelAccessGrants(this);
    }

    /**
     * Returns a caller of every model, for {@link ModelConsumer} and what stands beside it. It calls from anywhere, without a
     * guardrail and under names that CloudFormation finds: {@link AwsConsumer} has what makes it stricter.
     *
     * @param environment the environment's name, part of the path of its hand-off
     * @param key names its resources, and never changes
     * @param identity who it is
     */
    public AwsConsumer consumer(String environment, String key, AwsIdentity identity) {
        return new AwsConsumer(
                key,
                identity,
                getPaths(),
                BearerToken.NONE,
                new Invocations.Anywhere(),
                new GuardrailDemand.Free(),
                AwsConventions.NONE,
                environment,
                Map.of());
    }

    /** Returns how each model is called, by portable name. */
    public List<ModelPath> getPaths() {
        return List.copyOf(paths.values());
    }

    /** Returns the place of the calls: the stack's Region, its account as a hole. */
    public AwsPlace getPlace() {
        return place;
    }

    /** Returns the id that a caller sends as the model, such as {@code us.openai.gpt-5.6-terra}. */
    public String invokedId(String model) {
        return path(model).invokedId();
    }

    /** Returns the URL without the path, such as {@code https://bedrock-runtime.us-east-1.amazonaws.com}. */
    public String baseUrl(String model) {
        return path(model).baseUrl();
    }

    /** Returns the URL path of the API, such as {@code /openai/v1/responses}. */
    public String urlPath(String model) {
        return path(model).urlPath();
    }

    /** Returns what a caller of every model needs. */
    PolicyDocument permissions() {
        return new PolicyDocument(ModelStatements.of(place, getPaths()));
    }

    private ModelPath path(String model) {
        var path = paths.get(model);
        if (path == null) {
            throw new IllegalArgumentException(getNode().getPath() + ": model \"" + model
                    + "\" is not one of this access · name one of: " + String.join(", ", paths.keySet()));
        }
        return path;
    }
}
