package dev.tombolo.environment.check.access;

import dev.tombolo.environment.check.Arn;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.source.KeyPath;

/** Checks that roles that are brought along are of the account. */
record ServiceRoleCheck(Report report) {
    private static final KeyPath ROLES = KeyPath.of("aws", "roles");

    void check(AwsDocument aws) {
        aws.existingRoles().named().forEach((key, arn) -> check(key, new Arn(arn), aws.account()));
    }

    private void check(String key, Arn role, String account) {
        if (!role.account().equals(account)) {
            report.add(
                    ROLES.key(key),
                    "\"" + role.text() + "\" is of account " + role.account() + ", and this is " + account,
                    "name a role of this account, as no service assumes another account's for it");
        }
    }
}
