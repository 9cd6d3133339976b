package dev.tombolo.cli.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.cli.compare.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
record Plan(
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
    static final String FORMAT = "tombolo-plan/1";

    /**
     * What the owner of a cloud declares.
     *
     * @param cloud the cloud
     * @param engine who owns it
     * @param place account and Region, or tenancy and Regions
     * @param output the file or folder that the engine's output was written to, below the plan's folder
     * @param stacks the stacks with the number of their resources
     * @param resources the resources: address and type
     */
    record CloudPlan(
            String cloud,
            String engine,
            String place,
            String output,
            SortedMap<String, Integer> stacks,
            List<ResourcePlan> resources) {}

    /**
     * A resource that is declared.
     *
     * @param address what references call it
     * @param type its native type
     */
    record ResourcePlan(String address, String type) {}

    /**
     * A model that is called.
     *
     * @param model the portable name
     * @param cloud the cloud
     * @param endpoint the endpoint
     * @param api the API
     * @param calledAs the id that a caller sends
     * @param url the URL that a caller calls
     * @param route in-region, geographic or global
     * @param source the Region that takes calls
     * @param processedIn the Regions that may process them; empty means any commercial Region
     * @param soldBy cloud or marketplace, as far as it is known
     * @param agreement who agrees to buy it: declared here or by an environment, recorded, external, missing, not needed or
     *     not known
     * @param useCase who hands in the form that its vendor asks for: declared here or by an environment, external, missing or
     *     not needed
     * @param origin shipped, or yours where an overlay says so
     */
    record ModelPlan(
            String model,
            String cloud,
            String endpoint,
            String api,
            String calledAs,
            String url,
            String route,
            String source,
            List<String> processedIn,
            String soldBy,
            String agreement,
            String useCase,
            String origin) {}

    /**
     * A model on a dedicated cluster.
     *
     * @param model the portable name
     * @param endpoint the display name of its endpoint, whose OCID callers send
     * @param shape the hardware of a unit
     * @param shapeStatedBy who says that it hosts the model: catalog, or the environment file
     * @param units the units of the cluster
     * @param moderation what the endpoint does with harmful content
     * @param unitHoursOfAMonth what a month of 31 days is billed
     * @param minimumUnitHours what the cluster is billed however soon it is deleted
     * @param price what a unit-hour costs
     * @param replacedBy the edits that replace a resource and begin the minimum anew
     */
    record DedicatedPlan(
            String model,
            String endpoint,
            String shape,
            String shapeStatedBy,
            int units,
            String moderation,
            int unitHoursOfAMonth,
            int minimumUnitHours,
            String price,
            List<ReplacedPlan> replacedBy) {}

    /**
     * The edits that replace a resource.
     *
     * @param resource the resource's address
     * @param properties the properties whose edit replaces it
     */
    record ReplacedPlan(String resource, List<String> properties) {}

    /**
     * A consumer on one cloud.
     *
     * @param consumer the consumer's name
     * @param cloud the cloud
     * @param identity who it is there
     * @param calls what it may call
     */
    record ConsumerPlan(String consumer, String cloud, String identity, List<CallPlan> calls) {}

    /**
     * What a consumer may call.
     *
     * @param model the portable name
     * @param api the API
     * @param endpoint the endpoint
     * @param from from where
     * @param billedUnder what a bill can tell the call apart by
     * @param guards how far each guard holds
     */
    record CallPlan(
            String model,
            String api,
            String endpoint,
            String from,
            String billedUnder,
            Map<String, GuardPlan> guards) {}

    /**
     * How far a guard holds.
     *
     * @param state enforced, declared with a step to follow, not declared, not offered, or not known
     * @param why the reason; left out where there is none to give
     */
    record GuardPlan(
            GuardState state,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String why) {}

    /**
     * A consumer or a model whose calls are stopped for now.
     *
     * @param kind consumer or model
     * @param name its key
     * @param since the day that the file names
     * @param reason why
     */
    record SuspendedPlan(String kind, String name, LocalDate since, String reason) {}

    /**
     * What may be spent in a month.
     *
     * @param of account, environment, or a consumer's name
     * @param cloud the cloud
     * @param amount the amount, in whole units
     * @param currency its currency
     * @param counts the lines of the bill that it counts
     * @param sees which calls are among them
     * @param stop when calls are stopped, or none
     */
    record BudgetPlan(
            String of, String cloud, int amount, String currency, String counts, List<SightPlan> sees, String stop) {
        /** The word where nothing is stopped. */
        static final String NO_STOP = "none";
    }

    /**
     * Whether a budget sees some calls.
     *
     * @param calls the calls
     * @param state seen, seen once activated or not seen
     * @param why on which condition, or why not
     */
    record SightPlan(String calls, String state, String why) {}

    /**
     * What was promised to a cloud.
     *
     * @param id what the contract is called
     * @param cloud the cloud
     * @param amount the amount of a year
     * @param currency its currency
     * @param ends the last day
     * @param state running or ended
     * @param budgetsOfAYear twelve times the environment's budget on that cloud
     * @param marketplaceCap how much of what the cloud's marketplace sells in a year counts to it, where that is known
     */
    record CommitmentPlan(
            String id,
            String cloud,
            int amount,
            String currency,
            LocalDate ends,
            String state,
            long budgetsOfAYear,
            Optional<Long> marketplaceCap) {}

    /**
     * A policy of an organization.
     *
     * @param policy its name
     * @param type as Organizations names it
     * @param file the file that it was written to, below the plan's folder
     * @param characters how many it has
     * @param limit how many it may have
     * @param statements the names of its statements
     * @param targets what it is attached to; where that is nothing, somebody else attaches the file
     */
    record PolicyPlan(
            String policy,
            String type,
            String file,
            int characters,
            int limit,
            List<String> statements,
            List<String> targets) {}

    /**
     * What a rule found.
     *
     * @param rule the rule's id
     * @param severity error, warning or note
     * @param resource what a person calls the resource
     * @param type its native type
     * @param property the property that shows it
     * @param place where that stands in the output
     * @param message what was found
     * @param fix what to do
     */
    record FindingPlan(
            String rule,
            String severity,
            String resource,
            String type,
            String property,
            String place,
            String message,
            String fix) {}

    /** Returns this plan with what is different from a base. */
    Plan against(Comparison comparison) {
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
    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity().equals(word(Severity.ERROR)));
    }

    /** Returns the word for a severity. */
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
