package dev.tombolo.cli.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a plan tells, by what it is about. It is read from the plan's JSON, so that a plan of another day can be read.
 *
 * @param plan the plan
 */
record Told(JsonNode plan) {
    /** A call of a consumer. */
    record Call(String consumer, String cloud, String model, String api, String endpoint) implements Comparable<Call> {
        private static final Comparator<Call> ORDER = Comparator.comparing(Call::consumer)
                .thenComparing(Call::cloud)
                .thenComparing(Call::model)
                .thenComparing(Call::api)
                .thenComparing(Call::endpoint);

        @Override
        public int compareTo(Call other) {
            return ORDER.compare(this, other);
        }
    }

    /** What may be spent, and by whom. */
    record Ceiling(String of, String cloud) implements Comparable<Ceiling> {
        private static final Comparator<Ceiling> ORDER =
                Comparator.comparing(Ceiling::of).thenComparing(Ceiling::cloud);

        @Override
        public int compareTo(Ceiling other) {
            return ORDER.compare(this, other);
        }
    }

    Map<String, Facts> clouds() {
        var clouds = new TreeMap<String, Facts>();
        plan.path("clouds")
                .forEach(cloud -> clouds.put(
                        text(cloud, "cloud"),
                        new Facts().with("engine", text(cloud, "engine")).with("place", text(cloud, "place"))));
        return clouds;
    }

    SortedSet<String> consumers() {
        var consumers = new TreeSet<String>();
        plan.path("consumers").forEach(consumer -> consumers.add(text(consumer, "consumer")));
        return consumers;
    }

    /** Returns the calls that are not stopped for now. */
    Map<Call, Facts> calls() {
        var calls = new TreeMap<Call, Facts>();
        for (var consumer : plan.path("consumers")) {
            for (var call : consumer.path("calls")) {
                var key = new Call(
                        text(consumer, "consumer"),
                        text(consumer, "cloud"),
                        text(call, "model"),
                        text(call, "api"),
                        text(call, "endpoint"));
                if (!isSuspended(key)) {
                    calls.put(key, facts(key, consumer, call));
                }
            }
        }
        return calls;
    }

    private Facts facts(Call key, JsonNode consumer, JsonNode call) {
        var guards = call.path("guards");
        var model = model(key);
        return new Facts()
                .with("identity", text(consumer, "identity"))
                .with("from", text(call, "from"))
                .with("guardrail", state(guards, "guardrail"))
                .with("invocation log", state(guards, "invocation-log"))
                .with("private path", state(guards, "private-path"))
                .with("called as", model.map(some -> text(some, "calledAs")).orElse(""))
                .with("processed in", model.map(Told::regions).orElse(""))
                .with("sold by", model.map(some -> text(some, "soldBy")).orElse(""))
                .with("billed under", text(call, "billedUnder"))
                .with("ceiling", ceiling(key));
    }

    private boolean isSuspended(Call call) {
        return plan.path("suspended")
                .valueStream()
                .anyMatch(stopped -> text(stopped, "name")
                        .equals(text(stopped, "kind").equals("model") ? call.model() : call.consumer()));
    }

    private Optional<JsonNode> model(Call call) {
        return plan.path("models")
                .valueStream()
                .filter(model -> text(model, "model").equals(call.model())
                        && text(model, "cloud").equals(call.cloud())
                        && text(model, "api").equals(call.api())
                        && text(model, "endpoint").equals(call.endpoint()))
                .findFirst();
    }

    private String ceiling(Call call) {
        return plan.path("budgets")
                .valueStream()
                .filter(budget -> text(budget, "of").equals(call.consumer())
                        && text(budget, "cloud").equals(call.cloud()))
                .map(Told::amount)
                .findFirst()
                .orElse("none of its own");
    }

    Map<Ceiling, Facts> ceilings() {
        var ceilings = new TreeMap<Ceiling, Facts>();
        plan.path("budgets")
                .forEach(budget -> ceilings.put(
                        new Ceiling(text(budget, "of"), text(budget, "cloud")),
                        new Facts()
                                .with("amount", amount(budget))
                                .with("counts", text(budget, "counts"))
                                .with("stop", text(budget, "stop"))));
        return ceilings;
    }

    private static String amount(JsonNode budget) {
        return text(budget, "amount") + " " + text(budget, "currency") + " a month";
    }

    private static String regions(JsonNode model) {
        var regions =
                model.path("processedIn").valueStream().map(JsonNode::asText).toList();
        return regions.isEmpty() ? "any commercial Region" : String.join(" ", regions);
    }

    private static String state(JsonNode guards, String guard) {
        return text(guards.path(guard), "state");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
