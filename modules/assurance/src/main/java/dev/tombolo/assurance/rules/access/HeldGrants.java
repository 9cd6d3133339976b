package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statements that one principal holds together.
 *
 * <p>A managed policy is attached by somebody else's properties; what one says may or may not belong to the principal.
 *
 * @param grant one of the statements
 * @param others those that the same principal holds or may hold, this one included
 */
public record HeldGrants(AwsGrant grant, List<AwsGrant> others) {

    private static final String UNDECIDED =
            "it depends on a policy that may or may not be attached to the same principal";

    public HeldGrants {
        others = List.copyOf(others);
    }

    /** The statements that whoever holds this one holds. */
    public static HeldGrants with(Views views, AwsGrant grant) {
        return new HeldGrants(
                grant,
                views.identityGrants()
                        .filter(other -> isHeld(grant, other) != Answer.NO)
                        .toList());
    }

    /** Why a question about them is not answered. */
    public Optional<String> undecided() {
        return grant.statement().unknownReason().or(() -> Optional.of(UNDECIDED));
    }

    /** Whether any of the statements answers yes; unknown when only one that may not be held does. */
    public Answer answer(Function<AwsGrant, Answer> question) {
        return Answer.any(others, other -> question.apply(other).and(isHeld(grant, other)));
    }

    private static Answer isHeld(AwsGrant grant, AwsGrant other) {
        if (grant.isHeldWith(other)) {
            return Answer.YES;
        }
        return grant.isAttachedElsewhere() || other.isAttachedElsewhere() ? Answer.UNKNOWN : Answer.NO;
    }
}
