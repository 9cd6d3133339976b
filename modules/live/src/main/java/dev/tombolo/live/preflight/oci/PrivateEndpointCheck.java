package dev.tombolo.live.preflight.oci;

import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciConnection;
import java.util.List;

/** Whether one more private endpoint can be made, where the environment declares one. */
final class PrivateEndpointCheck implements Check {
    private static final String LIMIT = "private-endpoint-count";

    private final OciSubject subject;
    private final GenerativeAiLimits limits;

    PrivateEndpointCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.limits = GenerativeAiLimits.of(subject, oci);
    }

    @Override
    public String name() {
        return "private-endpoints";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(GenerativeAiLimits.READ);
    }

    @Override
    public List<Question> questions() {
        return subject.network().stream()
                .map(network ->
                        Question.of(network.dnsPrefix(), GenerativeAiLimits.READ, () -> answer(network.dnsPrefix())))
                .toList();
    }

    private Answer answer(String dnsPrefix) {
        return limits.service()
                .map(service -> answer(dnsPrefix, limits.available(service, LIMIT)))
                .orElseGet(() -> GenerativeAiLimits.unknownService(dnsPrefix));
    }

    private static Answer answer(String dnsPrefix, long available) {
        return available > 0
                ? Answer.pass(dnsPrefix, available + " of " + LIMIT + " are left")
                : Answer.warn(
                        dnsPrefix,
                        "none of " + LIMIT + " is left",
                        "ask Oracle to raise the limit, unless the private endpoint is there already");
    }
}
