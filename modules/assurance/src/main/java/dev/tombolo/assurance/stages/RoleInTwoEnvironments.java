package dev.tombolo.assurance.stages;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.view.AwsGrant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A role of one account that two environments declare or give statements to, so that each has what the other grants. */
final class RoleInTwoEnvironments implements StageRule {

    @Override
    public String summary() {
        return "Two environments of one account declare the same role or give statements to it, so that each has what the other grants";
    }

    @Override
    public Source source() {
        return Source.of(
                "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html",
                "2026-11-23");
    }

    @Override
    public Stream<Finding> check(Stage stage, List<Stage> others) {
        Map<String, Resource> own = roles(stage);
        return others.stream()
                .filter(other -> stage.account().isPresent() && stage.account().equals(other.account()))
                .flatMap(other -> own.entrySet().stream()
                        .filter(role -> roles(other).containsKey(role.getKey()))
                        .map(role -> finding(
                                role.getKey(),
                                role.getValue(),
                                "is a role that " + other.environment() + " grants to as well, in the same account "
                                        + stage.account().get(),
                                "give each environment a role of its own")));
    }

    /** The roles that have a name in the output; what the cloud names is nobody else's. */
    private static Map<String, Resource> roles(Stage stage) {
        Map<String, Resource> roles = new TreeMap<>();
        stage.own()
                .identityGrants()
                .forEach(grant -> names(stage, grant).forEach(name -> roles.putIfAbsent(name, grant.resource())));
        return roles;
    }

    private static Stream<String> names(Stage stage, AwsGrant grant) {
        return grant.heldBy().stream()
                .filter(holder -> stage.own().graph().find(holder).isEmpty() && !holder.contains("${"));
    }
}
