package dev.tombolo.assurance.decision.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.decision.Decision;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.decision.condition.Match;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.ocipolicy.OciCondition;
import dev.tombolo.assurance.ocipolicy.OciCondition.Comparison;
import dev.tombolo.assurance.ocipolicy.OciCondition.Operator;
import dev.tombolo.assurance.ocipolicy.OciSubject;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.EveryPath;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.read.CatalogReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statements as Oracle documents them: https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm,
 * https://docs.oracle.com/en-us/iaas/Content/generative-ai/model-permissions.htm and the guide of API keys
 * (add-api-permission.htm), 2026-11-22; names and OCIDs filled in.
 */
final class OciAccessTest {

    private static final Value COMPARTMENT = new Scalar("ocid1.compartment.oc1..models");
    private static final OciCaller USERS = group("GenAIusers");

    private static OciCaller group(String name) {
        return new OciCaller(
                "group " + name,
                OciSubject.Kind.GROUP,
                new Scalar(name),
                Context.EMPTY.with("request.principal.type", ContextValue.of("user")));
    }

    private static OciCaller apiKey() {
        return new OciCaller(
                "generativeaiapikey",
                OciSubject.Kind.ANY_USER,
                new Scalar(""),
                Context.EMPTY.with("request.principal.type", ContextValue.of("generativeaiapikey")));
    }

    private static ModelPath path(String model, String region) {
        return new EveryPath(CatalogReader.shipped(), Cloud.OCI)
                .all()
                .filter(path ->
                        path.modelId().equals(model) && path.region().name().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static OciAccess access(String... statements) {
        return new OciAccess(NativeTypes.views(new ResourceGraph(List.of(policy(statements)))));
    }

    private static Resource policy(String... statements) {
        ListValue list =
                new ListValue(Stream.of(statements).<Value>map(Scalar::new).toList());
        return resource("oci:Identity/policy:Policy", "models", Map.of("statements", list));
    }

    private static Resource resource(String type, String name, Map<String, Value> properties) {
        return new Resource(
                type + "|" + name,
                type,
                Format.PULUMI_RECORDING,
                MapValue.of(properties),
                MapValue.EMPTY,
                new Place("resources.json", "/resources/0"));
    }

    private static Decision decide(String statement, OciCaller caller, String model) {
        return access(statement)
                .decide(caller, new OciCall(path(model, "us-chicago-1"), COMPARTMENT, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allow group GenAIusers to manage generative-ai-family in tenancy | allowed",
                "allow group GenAIusers to manage generative-ai-family in compartment id ocid1.compartment.oc1..models"
                        + " | allowed",
                "allow group GenAIusers to use generative-ai-chat in tenancy | allowed",
                "allow group 'Default'/'genaiusers' to use generative-ai-chat in tenancy | allowed",
                "allow group Other to use generative-ai-chat in tenancy | denied",
                "allow dynamic-group GenAIusers to use generative-ai-chat in tenancy | denied",
                "allow group GenAIusers to read generative-ai-chat in tenancy | denied",
                "allow group GenAIusers to manage generative-ai-text-embedding in tenancy | denied",
                "allow group GenAIusers to manage all-resources in tenancy | allowed",
                "allow any-group to use generative-ai-chat in tenancy | allowed",
                "allow any-user to use generative-ai-chat in tenancy | allowed",
                "allow any-user to use generative-ai-family in tenancy where ALL"
                        + " {request.principal.type='generativeaiapikey'} | denied",
                "allow group GenAIusers to use generative-ai-chat in tenancy where target.model.id in"
                        + " ('openai.gpt-oss-120b','meta.llama-3.3-70b-instruct') | allowed",
                "allow group GenAIusers to use generative-ai-chat in tenancy where target.model.id ="
                        + " 'OPENAI.GPT-OSS-120B' | allowed",
                "allow group GenAIusers to use generative-ai-chat in tenancy where target.model.id = /openai.*/"
                        + " | allowed",
                "allow group GenAIusers to use generative-ai-chat in tenancy where target.model.id !="
                        + " 'openai.gpt-oss-120b' | denied",
                "allow group GenAIusers to use generative-ai-chat in tenancy where request.region = 'ORD' | allowed",
                "allow group GenAIusers to use generative-ai-chat in tenancy where request.region = 'us-chicago-1'"
                        + " | denied",
                "allow group GenAIusers to use generative-ai-chat in tenancy where target.bucket.name != 'x' | denied",
                "allow group GenAIusers to use generative-ai-chat in tenancy where any {target.bucket.name = 'x',"
                        + " request.operation = 'Chat'} | allowed",
                "allow group GenAIusers to use generative-ai-chat in tenancy where request.networkSource.name = 'office'"
                        + " | denied",
                "allow group GenAIusers to use generative-ai-chat in tenancy where request.networkSource.name !="
                        + " 'office' | unknown",
                "allow group GenAIusers to use generative-ai-chat in compartment id ocid1.compartment.oc1..other"
                        + " | unknown",
                "allow group GenAIusers to {GENERATIVE_AI_CHAT} in tenancy | unknown",
            })
    void decidesAsDocumented(String statement, String expected) {
        assertThat(decide(statement, USERS, "openai.gpt-oss-120b").outcome()).hasToString(expected);
    }

    @Test
    void anApiKeyIsNoUserAndVariablesOfUsersDoNotApplyToIt() {
        assertThat(decide(
                                "allow any-user to use generative-ai-family in tenancy where ALL"
                                        + " {request.principal.type='generativeaiapikey',"
                                        + " target.model.id in('openai.gpt-oss-120b', 'model-2') }",
                                apiKey(),
                                "openai.gpt-oss-120b")
                        .outcome())
                .hasToString("allowed");
        assertThat(decide(
                                "allow any-user to use generative-ai-chat in tenancy where request.user.name != 'x'",
                                apiKey(),
                                "openai.gpt-oss-120b")
                        .outcome())
                .hasToString("denied");
    }

    @Test
    void theStatementThatDecidesHasItsPlace() {
        Decision decision =
                decide("allow group GenAIusers to use generative-ai-chat in tenancy", USERS, "openai.gpt-oss-120b");
        assertThat(decision.because()).isEqualTo("allowed by statements[0]");
        assertThat(decision.by().orElseThrow().place()).hasToString("resources.json#/resources/0/inputs/statements/0");
    }

    @Test
    void whatIsUnknownSaysWhatWouldSettleIt() {
        Decision decision = decide(
                "allow group GenAIusers to use generative-ai-chat in tenancy where request.networkSource.name != 'office'",
                USERS,
                "openai.gpt-oss-120b");
        assertThat(decision.because()).isEqualTo("may be allowed by statements[0]");
        assertThat(decision.settledBy()).containsExactly("which network source a request from none of them tells");
    }

    @Test
    void aCallFromTheNetworkSourceIsAllowedAndOneFromAnotherIsNot() {
        OciAccess access = access(
                "allow group GenAIusers to use generative-ai-chat in tenancy where request.networkSource.name = 'office'",
                "allow group Others to use generative-ai-chat in tenancy where request.networkSource.name in"
                        + " ('office', 'branch')",
                "allow group Third to use generative-ai-chat in tenancy where request.networkSource.name = /lab*/");
        assertThat(access.networkSources())
                .containsExactly(new Scalar("office"), new Scalar("branch"), new Scalar("lab*"));
        assertThat(decide(access, "office").outcome()).hasToString("allowed");
        assertThat(decide(access, "branch").outcome()).hasToString("denied");
    }

    @Test
    void aCallFromASourceThatMatchesAPatternIsAllowed() {
        OciAccess access = access(
                "allow group GenAIusers to use generative-ai-chat in tenancy where request.networkSource.name = /lab*/");
        assertThat(access.networkSources()).containsExactly(new Scalar("lab*"));
        assertThat(decide(access, "lab*").outcome()).hasToString("allowed");
        assertThat(decide(access, "office").outcome()).hasToString("denied");
    }

    private static Decision decide(OciAccess access, String networkSource) {
        return access.decide(
                USERS,
                new OciCall(
                        path("openai.gpt-oss-120b", "us-chicago-1"),
                        COMPARTMENT,
                        Optional.of(new Scalar(networkSource))));
    }

    @Test
    void aDenialThatIsNotReadMakesAnAllowanceUnknown() {
        OciAccess access = access(
                "allow group GenAIusers to use generative-ai-chat in tenancy",
                "deny group Interns to use generative-ai-chat in tenancy");
        Decision decision = access.decide(
                USERS, new OciCall(path("openai.gpt-oss-120b", "us-chicago-1"), COMPARTMENT, Optional.empty()));
        assertThat(decision.because()).isEqualTo("may be denied by statements[1]");
        assertThat(decision.settledBy())
                .containsExactly("the meaning of \"deny group Interns to use generative-ai-chat in tenancy\"");
        assertThat(access("deny group Interns to use generative-ai-chat in tenancy")
                        .decide(
                                USERS,
                                new OciCall(path("openai.gpt-oss-120b", "us-chicago-1"), COMPARTMENT, Optional.empty()))
                        .outcome())
                .hasToString("denied");
    }

    @Test
    void aStatementReachesWhatLiesBelowItsCompartment() {
        String type = "oci:Identity/compartment:Compartment";
        Resource own = resource(
                type,
                "own",
                Map.of("name", new Scalar("Models"), "compartmentId", new Reference(type + "|above", "id")));
        Resource above = resource(
                type,
                "above",
                Map.of("name", new Scalar("Ai"), "compartmentId", new Scalar("ocid1.tenancy.oc1..acme")));
        assertThat(below(own, above, "in compartment id ocid1.compartment.oc1..other")
                        .outcome())
                .hasToString("unknown");
        assertThat(below(own, above, "in compartment Ai").outcome()).hasToString("allowed");
        assertThat(below(own, above, "in compartment models").outcome()).hasToString("allowed");
        assertThat(below(own, above, "in compartment id ocid1.tenancy.oc1..acme")
                        .outcome())
                .hasToString("allowed");
    }

    private static Decision below(Resource own, Resource above, String location) {
        OciAccess access = new OciAccess(NativeTypes.views(new ResourceGraph(
                List.of(own, above, policy("allow group GenAIusers to use generative-ai-chat " + location)))));
        assertThat(access.compartments()).hasSize(2);
        return access.decide(
                USERS,
                new OciCall(
                        path("openai.gpt-oss-120b", "us-chicago-1"),
                        new Reference(own.address(), "id"),
                        Optional.empty()));
    }

    @Test
    void whomStatementsAllowIsFoundInThem() {
        assertThat(access(
                                "allow group 'Default'/'ai-engineers' to use generative-ai-chat in tenancy",
                                "allow dynamic-group claims to use generative-ai-chat in tenancy",
                                "allow any-user to use generative-ai-chat in tenancy where ALL"
                                        + " {request.principal.type = 'workload', request.principal.namespace = 'fraud',"
                                        + " request.principal.service_account = 'batch'}",
                                "allow service Osms to use generative-ai-chat in tenancy",
                                "allow any-user to use generative-ai-chat in tenancy")
                        .callers())
                .extracting(OciCaller::name)
                .containsExactly(
                        "group Default/ai-engineers", "dynamic-group claims", "workload fraud/batch", "any-user");
    }

    /** Every pair of comparisons under all and any, for every way in which two variables can be. */
    @Test
    void conditionsCombineByKleene() {
        List<ContextValue> values = List.of(ContextValue.of("a"), ContextValue.of("b"), ContextValue.ABSENT);
        for (Operator left : Operator.values()) {
            for (Operator right : Operator.values()) {
                for (ContextValue second : values) {
                    settles(left, right, second, values);
                }
            }
        }
    }

    private static void settles(Operator left, Operator right, ContextValue second, List<ContextValue> settled) {
        List<OciCondition> both = List.of(comparison("x", left), comparison("y", right));
        for (OciCondition condition : List.of(new OciCondition.All(both), new OciCondition.Any(both))) {
            Match open = meets(condition, new ContextValue.Undetermined("x"), second);
            List<Match> ways = settled.stream()
                    .map(first -> meets(condition, first, second))
                    .distinct()
                    .toList();
            assertThat(ways).as("%s with y %s", condition, second).noneMatch(Match::isUnknown);
            assertThat(open.isUnknown()).isEqualTo(ways.size() > 1);
            assertThat(open.isUnknown() ? List.of() : List.of(open)).isEqualTo(open.isUnknown() ? List.of() : ways);
        }
    }

    private static Comparison comparison(String variable, Operator operator) {
        return new Comparison(variable, operator, List.of(new Scalar("a")));
    }

    private static Match meets(OciCondition condition, ContextValue first, ContextValue second) {
        return new OciConditionMatcher(Context.EMPTY.with("x", first).with("y", second)).meets(condition);
    }
}
