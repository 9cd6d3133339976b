package dev.tombolo.cli.access;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.tombolo.assurance.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Who may call which models in one environment or output. The shape is described in docs/guides/access.md; fields are added
 * within a version of the format, never renamed or taken away.
 *
 * @param format the version of this shape
 * @param subject the environment's name, or the path that was read
 * @param asOf the day on which calls are made
 * @param notGiven the kinds of policies that no output holds and that were not handed over
 * @param decisions what was decided: every call that an environment speaks of, and every other that is not denied
 * @param otherCallsDenied how many other calls of the catalog's models are denied
 * @param problems what is not as the environment, or the question, wants it
 * @param against what is answered differently than in a base; left out where there is none
 */
@JsonPropertyOrder({"format", "subject", "asOf"})
record AccessReport(
        String format,
        String subject,
        LocalDate asOf,
        List<String> notGiven,
        List<CallRow> decisions,
        int otherCallsDenied,
        List<String> problems,
        Optional<AccessComparison> against) {
    /** The version of this shape. */
    static final String FORMAT = "tombolo-access/1";

    /** This report with what is answered differently than in a base. */
    AccessReport against(AccessComparison comparison) {
        return new AccessReport(
                format, subject, asOf, notGiven, decisions, otherCallsDenied, problems, Optional.of(comparison));
    }

    /** What a call does not carry. */
    static final String NONE = "none";

    /**
     * One call of one principal.
     *
     * @param cloud the cloud
     * @param principal who calls
     * @param model the portable name
     * @param endpoint the endpoint
     * @param apis the APIs that ask for exactly these authorizations
     * @param region the Region that takes the call
     * @param calledAs the id that a caller sends, or that the application profile copies which it names instead
     * @param through the application profile or the project that the call names, or none
     * @param from the way to the service: an endpoint, or elsewhere; on OCI the compartment
     * @param guardrail the guardrail that the call carries, or none
     * @param credential how the caller proves who it is
     * @param delivery how the answer comes back
     * @param wish what the environment says about it
     * @param outcome allowed, denied or unknown
     * @param because why, in one clause
     * @param asked the authorization that decides
     * @param place where the deciding statement stands; left out where none does
     * @param settledBy for an unknown: what would settle it
     */
    record CallRow(
            String cloud,
            String principal,
            String model,
            String endpoint,
            List<String> apis,
            String region,
            String calledAs,
            String through,
            String from,
            String guardrail,
            String credential,
            String delivery,
            Wish wish,
            String outcome,
            String because,
            String asked,
            Optional<String> place,
            SortedSet<String> settledBy) {

        boolean is(Outcome other) {
            return outcome.equals(other.toString());
        }

        /** Whether it is as the environment wants it. */
        boolean isAsWished() {
            return switch (wish) {
                case ALLOW -> is(Outcome.ALLOWED);
                case DENY -> is(Outcome.DENIED);
                case NONE -> true;
            };
        }

        /** This call, of which an environment does not speak. */
        CallRow notAskedFor() {
            return new CallRow(
                    cloud,
                    principal,
                    model,
                    endpoint,
                    apis,
                    region,
                    calledAs,
                    through,
                    from,
                    guardrail,
                    credential,
                    delivery,
                    Wish.NONE,
                    outcome,
                    because,
                    asked,
                    place,
                    settledBy);
        }
    }
}
