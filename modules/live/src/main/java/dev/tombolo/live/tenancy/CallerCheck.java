package dev.tombolo.live.tenancy;

import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciSigner;
import java.util.List;

/**
 * Whether the credentials say that they are of the tenancy that the file names. It calls nothing, because whoever may call
 * models only may ask for nothing else; {@link TenancyCheck} has OCI prove it.
 */
public final class CallerCheck implements Check {
    private final String tenancy;
    private final OciSigner signer;

    /** Creates the check for the tenancy that the file names. */
    public CallerCheck(String tenancy, OciSigner signer) {
        this.tenancy = tenancy;
        this.signer = signer;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public List<Permission> permissions() {
        return List.of();
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.of(tenancy, Permission.NONE, this::answer));
    }

    private Answer answer() {
        return new NamedTenancy(tenancy, signer)
                .compared(caller -> Answer.pass(tenancy, "signed in as " + caller.words()));
    }
}
