package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.call.Unanswered;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What IAM says of one action without trying it.
 *
 * @param action the action
 * @param decision {@code allowed}, {@code explicitDeny} or {@code implicitDeny}
 * @param missing the context keys on which it depends and that were not told
 */
record Simulation(String action, String decision, List<String> missing) {
    static List<Simulation> read(String xml) {
        var result = Xml.child(Xml.root(xml), "SimulatePrincipalPolicyResult");
        return Xml.children(Xml.child(result, "EvaluationResults"), "member")
                .map(Simulation::read)
                .toList();
    }

    private static Simulation read(Element member) {
        return new Simulation(
                text(member, "EvalActionName"),
                text(member, "EvalDecision"),
                Xml.children(member, "MissingContextValues")
                        .flatMap(keys -> Xml.texts(keys, "member"))
                        .toList());
    }

    private static String text(Element member, String name) {
        return Xml.texts(member, name).findFirst().orElseThrow(Unanswered::unreadable);
    }

    boolean isAllowed() {
        return decision.equals("allowed");
    }

    /** Returns what it says, in words. */
    String words() {
        return action + " is " + decision
                + (missing.isEmpty() ? "" : " as far as nothing is told of " + String.join(" and ", missing));
    }
}
