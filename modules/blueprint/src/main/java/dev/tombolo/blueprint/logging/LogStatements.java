package dev.tombolo.blueprint.logging;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Statements that every key and every bucket with logs has, whichever service writes them. */
public final class LogStatements {
    private LogStatements() {}

    /**
     * Returns the policy of a key: the account decides by IAM who uses it, as AWS's own default says
     * (https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html, 2026-11-23), and services use it
     * as these statements say. In a key policy {@code *} is the key itself.
     */
    public static PolicyDocument keyPolicy(AwsPlace place, List<Statement> services) {
        var statements = new ArrayList<Statement>();
        statements.add(Statement.allow("AccountDecidesByIam", List.of("kms:*"), List.of(Text.of("*")))
                .principal("AWS", place.iam("root")));
        statements.addAll(services);
        return new PolicyDocument(statements);
    }

    /**
     * Returns the statement that lets CloudWatch Logs encrypt one group
     * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html, 2026-11-23).
     *
     * @param logGroupArn the group's ARN, without {@code :*}
     */
    public static Statement logGroupKey(AwsPlace place, Text logGroupArn) {
        return Statement.allow(
                        "LogGroupIsEncrypted",
                        List.of(
                                "kms:Encrypt*",
                                "kms:Decrypt*",
                                "kms:ReEncrypt*",
                                "kms:GenerateDataKey*",
                                "kms:Describe*"),
                        List.of(Text.of("*")))
                .principal("Service", Text.of("logs." + place.region().name() + ".amazonaws.com"))
                .when("ArnEquals", "kms:EncryptionContext:aws:logs:arn", List.of(logGroupArn));
    }

    /** Returns the denial of everything that reaches a bucket without TLS. */
    public static Statement denyPlainHttp(Text bucketArn) {
        return Statement.deny("DenyPlainHttp", List.of("s3:*"), List.of(bucketArn, bucketArn.plus("/*")))
                .principal("*", Text.of("*"))
                .when("Bool", "aws:SecureTransport", "false");
    }
}
