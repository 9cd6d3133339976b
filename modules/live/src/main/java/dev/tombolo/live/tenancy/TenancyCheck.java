package dev.tombolo.live.tenancy;

import dev.tombolo.catalog.Region;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.List;

/**
 * Whether the credentials are of the tenancy that the file names. They say so themselves; one call proves that OCI believes
 * them. There is none that nobody can be denied.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/Tenancy/GetTenancy">the call; shapes read in
 *     the SDK's 3.79.0 on 2026-11-23</a>
 */
public final class TenancyCheck implements Check {
    private static final Permission ASK = new Permission("inspect tenancies", "tenancy");

    private final String tenancy;
    private final OciConnection oci;
    private final OciCalls identity;

    /** Creates the check for the tenancy that the file names, whose identities lie in a home Region. */
    public TenancyCheck(String tenancy, Region homeRegion, OciConnection oci) {
        this.tenancy = tenancy;
        this.oci = oci;
        this.identity = oci.calls(OciService.IDENTITY, homeRegion);
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.of(tenancy, ASK, this::answer));
    }

    private Answer answer() {
        return new NamedTenancy(tenancy, oci.signer()).compared(caller -> proven());
    }

    private Answer proven() {
        return Answer.pass(
                tenancy, "signed in to tenancy " + Stated.text(identity.get("/tenancies/" + tenancy), "name"));
    }
}
