package dev.tombolo.live.preflight.oci;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.Stated;
import dev.tombolo.live.tenancy.OwnCompartment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dedicated AI clusters in the environment's own compartment: they are billed by the hour, called or not, and what the file
 * no longer has is retained by its stack.
 *
 * @see <a
 *     href="https://docs.oracle.com/en-us/iaas/api/#/en/generative-ai/20231130/DedicatedAiClusterCollection/ListDedicatedAiClusters">the
 *     call; shapes read in the SDK's 3.72.0 on 2026-11-23</a>
 */
final class ClusterCheck implements Check {
    private final OciSubject subject;
    private final OwnList clusters;

    ClusterCheck(OciSubject subject, OwnCompartment own, OciConnection oci) {
        this.subject = subject;
        this.clusters =
                new OwnList(subject, own, oci, "/dedicatedAiClusters", "inspect generative-ai-dedicated-ai-cluster");
    }

    @Override
    public String name() {
        return "dedicated-clusters";
    }

    @Override
    public List<Permission> permissions() {
        return clusters.permissions();
    }

    @Override
    public List<Question> questions() {
        return clusters.questions("no cluster is paid for", this::answer);
    }

    private Answer answer(JsonNode cluster) {
        var name = Stated.text(cluster, "displayName");
        var says = Stated.number(cluster, "unitCount") + " of " + Stated.text(cluster, "unitShape")
                + " are billed by the hour, state " + Stated.text(cluster, "lifecycleState");
        return declared().contains(name)
                ? Answer.pass(name, says)
                : Answer.warn(name, says + ", and the file has no such cluster", "make certain that somebody needs it");
    }

    private Set<String> declared() {
        return subject.dedicated().stream().map(DedicatedModel::displayName).collect(Collectors.toSet());
    }
}
