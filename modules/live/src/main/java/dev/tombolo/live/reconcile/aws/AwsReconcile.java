package dev.tombolo.live.reconcile.aws;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.live.account.IdentityCheck;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.retention.AccountRetention;
import java.util.List;

/** What is reconciled on AWS. */
public final class AwsReconcile {
    private AwsReconcile() {}

    /**
     * Tells drift and changes nothing.
     *
     * @param account the account that the file names
     * @param declared what it declares
     */
    public static Checks check(String account, DataRetention declared, AwsConnection aws) {
        return checks(account, declared, aws, Repair.CHECK);
    }

    /**
     * Sets what drifted.
     *
     * @param account the account that the file names; nothing is set in another one
     * @param declared what it declares
     */
    public static Checks apply(String account, DataRetention declared, AwsConnection aws) {
        return checks(account, declared, aws, Repair.APPLY);
    }

    private static Checks checks(String account, DataRetention declared, AwsConnection aws, Repair repair) {
        return new Checks(
                new IdentityCheck(account, aws),
                List.of(new RetentionDrift(declared, new AccountRetention(aws), repair)));
    }
}
