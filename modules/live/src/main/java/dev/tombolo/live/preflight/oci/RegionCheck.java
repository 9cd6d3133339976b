package dev.tombolo.live.preflight.oci;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the tenancy's home Region is the file's, and whether the tenancy is subscribed to the Region of the models. One
 * call.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/RegionSubscription/ListRegionSubscriptions">the
 *     call; shapes read in the SDK's 3.79.0 on 2026-11-23</a>
 */
final class RegionCheck implements Check {
    private static final Permission ASK = new Permission("inspect tenancies", "tenancy");

    private final OciSubject subject;
    private final OciCalls identity;

    RegionCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.identity = oci.calls(OciService.IDENTITY, subject.homeRegion());
    }

    @Override
    public String name() {
        return "regions";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(subject.region().name(), ASK, this::answers));
    }

    private List<Answer> answers() {
        var live = identity.list("/tenancies/" + subject.tenancy() + "/regionSubscriptions?limit=100");
        return List.of(home(live), subscription(live));
    }

    private Answer home(List<JsonNode> live) {
        var file = subject.homeRegion().name();
        var home = live.stream()
                .filter(region -> Stated.flag(region, "isHomeRegion"))
                .map(region -> Stated.text(region, "regionName"))
                .collect(Collectors.joining(" "));
        return home.equals(file)
                ? Answer.pass(file, "is the home Region")
                : Answer.fail(file, "the home Region is " + home, "correct oci.homeRegion: IAM is written there only");
    }

    private Answer subscription(List<JsonNode> live) {
        var name = subject.region().name();
        return live.stream()
                .filter(region -> Stated.text(region, "regionName").equals(name))
                .findFirst()
                .map(region -> subscribed(name, Stated.text(region, "status")))
                .orElseGet(() -> Answer.fail(
                        name,
                        "the tenancy is not subscribed to it",
                        "let whoever administers the tenancy subscribe it, which cannot be undone"));
    }

    private static Answer subscribed(String name, String status) {
        return status.equals("READY")
                ? Answer.pass(name, "the tenancy is subscribed to it")
                : Answer.fail(name, "the subscription has the status " + status, "run it again later");
    }
}
