package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.Authorization;
import dev.tombolo.assurance.decision.Decision;
import dev.tombolo.assurance.decision.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What was decided about a call: allowed only if each of its authorizations is.
 *
 * @param call the call
 * @param answers its authorizations, each with its decision, up to the first that is denied
 */
public record CallDecision(AwsCall call, List<Answer> answers) {

    /**
     * An authorization and its decision.
     *
     * @param asked what is asked
     * @param decision what is answered
     */
    public record Answer(Authorization asked, Decision decision) {}

    public CallDecision {
        answers = List.copyOf(answers);
    }

    /** What was decided. */
    public Outcome outcome() {
        return deciding().decision().outcome();
    }

    /** The authorization that decides: the first that is denied, else the first that is not known, else the first. */
    public Answer deciding() {
        return first(Decision::isDenied)
                .or(() -> first(decision -> !decision.isAllowed()))
                .orElseGet(() -> answers.get(0));
    }

    /** For an unknown: what would settle it, over all authorizations. */
    public SortedSet<String> settledBy() {
        SortedSet<String> open = new TreeSet<>();
        if (outcome() == Outcome.UNKNOWN) {
            answers.forEach(answer -> open.addAll(answer.decision().settledBy()));
        }
        return open;
    }

    private Optional<Answer> first(Predicate<Decision> wanted) {
        return answers.stream().filter(answer -> wanted.test(answer.decision())).findFirst();
    }
}
