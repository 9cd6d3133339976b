package dev.tombolo.blueprint.logging;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what Bedrock needs to deliver an invocation log, and no more
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html, 2026-11-22). Every allowance of the
 * service holds for calls of this account and Region only, so that nobody can have it write for another account.
 *
 * @param log the log
 */
public record InvocationLogPolicies(InvocationLog log) {
    /** The stream into which Bedrock writes; it makes no other. */
    private static final String STREAM = "aws/bedrock/modelinvocations";

    /** Returns who may assume the role that writes into the group. */
    public PolicyDocument trust() {
        return new PolicyDocument(
                List.of(forThisAccount(Statement.allow("AssumedByBedrock", List.of("sts:AssumeRole"), List.of()))));
    }

    /**
     * Returns what that role may do: write one stream of one group. The ARN is built by name, because the ARN that
     * engines give of a group ends in {@code :*} and names no stream.
     */
    public PolicyDocument delivery() {
        return new PolicyDocument(List.of(Statement.allow(
                "WriteInvocationLog",
                List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                List.of(logGroupArn().plus(":log-stream:" + STREAM)))));
    }

    /** Returns the statements of the bucket's policy, for whoever keeps it. */
    public List<Statement> bucket() {
        var bucket = log.place().bucket(log.bucket().name());
        var objects = Stream.of(InvocationLog.PREFIX, log.largeDataPrefix())
                .map(prefix -> bucket.plus("/" + prefix + "/AWSLogs/")
                        .plus(log.place().account())
                        .plus("/BedrockModelInvocationLogs/*"))
                .toList();
        return List.of(
                forThisAccount(Statement.allow("AmazonBedrockLogsWrite", List.of("s3:PutObject"), objects)),
                LogStatements.denyPlainHttp(bucket));
    }

    /**
     * Returns the statements of the key's policy, for whoever keeps it, without the account's own. In a key policy
     * {@code *} is the key itself. What the encrypted bucket asks of its key is stated for the pattern and not in words
     * by the source above.
     */
    public List<Statement> key() {
        var statements = new ArrayList<Statement>();
        statements.add(forThisAccount(Statement.allow("BedrockWritesLogs", List.of("kms:GenerateDataKey"), thisKey())));
        statements.add(LogStatements.logGroupKey(log.place(), logGroupArn()));
        return statements;
    }

    /** Returns the whole policy of a key that is made for the log. */
    public PolicyDocument wholeKey() {
        return LogStatements.keyPolicy(log.place(), key());
    }

    private Text logGroupArn() {
        return log.place().arn("logs", "log-group:").plus(log.logGroup().name());
    }

    private Statement forThisAccount(Statement statement) {
        return bedrock(log.place(), statement);
    }

    private static Statement bedrock(AwsPlace place, Statement statement) {
        return statement
                .principal("Service", Text.of("bedrock.amazonaws.com"))
                .when("StringEquals", "aws:SourceAccount", List.of(place.account()))
                .when("ArnLike", "aws:SourceArn", List.of(place.arn("bedrock", "*")));
    }

    private static List<Text> thisKey() {
        return List.of(Text.of("*"));
    }
}
