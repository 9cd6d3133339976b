package dev.tombolo.cli.plan.content;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.tombolo.cli.compare.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What was planned for one environment: the content of {@code plan.json}. The shape is described in docs/guides/plan.md;
 * fields are added within a version of the format, never renamed or taken away.
 *
 * @param format the version of this shape
 * @param environment the environment's name
 * @param kind what it is for
 * @param residency where prompts may be processed
 * @param comparedWith what it was compared with
 * @param asOf the day that dates were compared with
 * @param approved SHA-256 over what a reviewer approves: the environment with what it inherits, catalog and overlays
 * @param digest SHA-256 over the files that engines take from this plan; no part of it depends on {@code asOf}
 * @param clouds what each cloud's owner declares
 * @param models the models that are called, resolved
 * @param dedicated the models that clusters of this environment's own serve, and what these cost
 * @param consumers the consumers and what they may call
 * @param suspended consumers and models whose calls are stopped for now
 * @param budgets what may be spent in a month, and what of it each budget sees
 * @param commitments what was promised to clouds
 * @param organization the policies that accounts of an organization are held to
 * @param findings what rules found
 * @param accepted findings that {@code accepts} covers
 * @param notLookedAt how many resources there are of each type that no rule reads
 * @param differences with {@code --engine all}: what the two engines declare differently
 * @param needs what somebody else's stack must have declared before
 * @param next the commands that come next
 * @param against what is different from a base; left out where there is none
 */
@JsonPropertyOrder({"format", "environment", "kind", "residency", "comparedWith", "asOf", "approved", "digest"})
public record Plan(
        String format,
        String environment,
        String kind,
        String residency,
        String comparedWith,
        LocalDate asOf,
        String approved,
        String digest,
        List<CloudPlan> clouds,
        List<ModelPlan> models,
        List<DedicatedPlan> dedicated,
        List<ConsumerPlan> consumers,
        List<SuspendedPlan> suspended,
        List<BudgetPlan> budgets,
        List<CommitmentPlan> commitments,
        List<PolicyPlan> organization,
        List<FindingPlan> findings,
        List<FindingPlan> accepted,
        SortedMap<String, Integer> notLookedAt,
        List<String> differences,
        List<String> needs,
        List<String> next,
        Optional<Comparison> against) {
    /** The version of this shape. */
    public static final String FORMAT = "tombolo-plan/1";

    /** Returns this plan with what is different from a base. */
    public Plan against(Comparison comparison) {
        return new Plan(
                format,
                environment,
                kind,
                residency,
                comparison.base(),
                asOf,
                approved,
                digest,
                clouds,
                models,
                dedicated,
                consumers,
                suspended,
                budgets,
                commitments,
                organization,
                findings,
                accepted,
                notLookedAt,
                differences,
                needs,
                next,
                Optional.of(comparison));
    }

    /** Tells whether a finding at error stands. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(FindingPlan::blocks);
    }
}
