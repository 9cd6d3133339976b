package dev.tombolo.live.reconcile.aws;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.live.account.IdentityCheck;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.reconcile.Repair;
import dev.tombolo.live.retention.AccountRetention;
import dev.tombolo.live.retention.MantleProjects;
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
        return checks(account, declared, aws, Repair.CHECK, new Interruption());
    }

    /**
     * Sets what drifted.
     *
     * @param account the account that the file names; nothing is set in another one
     * @param declared what it declares
     * @param interruption keeps what was not set yet from being set
     */
    public static Checks apply(String account, DataRetention declared, AwsConnection aws, Interruption interruption) {
        return checks(account, declared, aws, Repair.APPLY, interruption);
    }

    private static Checks checks(
            String account, DataRetention declared, AwsConnection aws, Repair repair, Interruption interruption) {
        return new Checks(
                new IdentityCheck(account, aws),
                List.of(
                        new RetentionDrift(declared, new AccountRetention(aws), repair, interruption),
                        new ProjectRetentionDrift(declared, new MantleProjects(aws), repair, interruption)));
    }
}
