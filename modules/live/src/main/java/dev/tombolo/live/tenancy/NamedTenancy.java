package dev.tombolo.live.tenancy;

import dev.tombolo.live.check.Answer;
import dev.tombolo.live.oci.OciCaller;
import dev.tombolo.live.oci.OciSigner;
import java.util.function.Function;

/**
 * The tenancy that a file names, beside the one that the credentials name.
 *
 * @param tenancy the OCID that the file names
 * @param signer who asks
 */
record NamedTenancy(String tenancy, OciSigner signer) {
    /** Returns what is said where both are one, and else what to do. */
    Answer compared(Function<OciCaller, Answer> ifSame) {
        var caller = signer.caller();
        if (caller.tenancy().isEmpty()) {
            return Answer.notChecked(
                    tenancy, "the credentials do not say of which tenancy they are", "sign in in another way");
        }
        var own = caller.tenancy().get();
        return own.equals(tenancy)
                ? ifSame.apply(caller)
                : Answer.fail(
                        tenancy, "signed in to tenancy " + own, "sign in to " + tenancy + ", or correct oci.tenancy");
    }
}
