package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statements that one principal holds together.
 *
 * <p>A managed policy is attached by somebody else's properties; what one says may or may not belong to the principal.
 *
 * @param views everything that was read
 * @param grant one of the statements
 */
public record HeldGrants(Views views, AwsGrant grant) {

    private static final String UNDECIDED =
            "it depends on a policy that may or may not be attached to the same principal";

    /** The statements that whoever holds this one holds. */
    public static HeldGrants with(Views views, AwsGrant grant) {
        return new HeldGrants(views, grant);
    }

    /** Why a question about them is not answered. */
    public Optional<String> undecided() {
        return grant.statement().unknownReason().or(() -> Optional.of(UNDECIDED));
    }

    /** Whether any of the statements answers yes; unknown when only one that may not be held does. */
    public Answer answer(Function<AwsGrant, Answer> question) {
        return Answer.any(views.identityGrants(), other -> question.apply(other).and(isHeld(other)));
    }

    private Answer isHeld(AwsGrant other) {
        if (grant.isHeldWith(other)) {
            return Answer.YES;
        }
        return grant.isAttachedElsewhere() || other.isAttachedElsewhere() ? Answer.UNKNOWN : Answer.NO;
    }
}
