package dev.tombolo.pulumi.aws.serving;

import com.pulumi.core.Output;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.ModelStatements;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.pulumi.aws.handoff.HandedOffModel;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpoints;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.model.ModelSelection;
import java.util.List;

/**
 * The models of an account and Region that somebody may call: what {@link ModelConsumer} and
 * {@link PrivateModelEndpoints} take, and by itself the policy for a role that a team declares.
 *
 * @param place the account and Region
 * @param paths how each model is called
 * @param holes the values of the place's holes
 */
public record ModelAccess(AwsPlace place, List<ModelPath> paths, Holes holes) {
    /** The hole for the id of an account that is learned on deploy. */
    public static final Reference ACCOUNT_ID = new Reference("account", "id");

    /** Creates an access; the list is copied. */
    public ModelAccess {
        paths = List.copyOf(paths);
    }

    /** Returns the access to selected models in an account whose id is known. */
    public static ModelAccess of(ModelSelection selection, String accountId) {
        return new ModelAccess(new AwsPlace(selection.region(), Text.of(accountId)), selection.paths(), Holes.NONE);
    }

    /** Returns the access to selected models in an account whose id is an output, such as that of {@code getCallerIdentity}. */
    public static ModelAccess of(ModelSelection selection, Output<String> accountId) {
        return new ModelAccess(
                new AwsPlace(selection.region(), Text.of(ACCOUNT_ID)),
                selection.paths(),
                Holes.NONE.with(ACCOUNT_ID, accountId));
    }

    /**
     * Reads how a model is called from what a platform team handed over: a team's first door to a model that somebody else
     * provisions.
     *
     * @param path the hand-off's parameter, {@code /tombolo/<environment>/<consumer>/<model>}
     * @throws IllegalArgumentException if that is no such name
     */
    public static HandedOffModel fromHandOff(String path) {
        return HandedOffModel.at(path);
    }

    /** Returns the policy, as JSON, that lets a role call the models and nothing else. */
    public Output<String> policy() {
        return holes.json(new PolicyDocument(ModelStatements.of(place, paths)));
    }
}
