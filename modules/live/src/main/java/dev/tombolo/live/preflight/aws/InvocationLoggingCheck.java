package dev.tombolo.live.preflight.aws;

import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.CloudWatchConfig;
import software.amazon.awssdk.services.bedrock.model.LoggingConfig;

/**
 * Whether invocation logging is set already, and by whom: a setting without an owner that every writer overwrites, so that a
 * deploy refuses one that is not its own unless {@code adopt} names its digest.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetModelInvocationLoggingConfiguration.html">the
 *     call; shapes read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class InvocationLoggingCheck implements Check {
    private static final Permission ASK = Permission.onAnything("bedrock:GetModelInvocationLoggingConfiguration");
    private static final String SUBJECT = "logging";

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final BedrockClient bedrock;

    InvocationLoggingCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
    }

    @Override
    public String name() {
        return "invocation-logging";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.of(SUBJECT, ASK, this::answer));
    }

    private Answer answer() {
        var live = Optional.ofNullable(aws.ask(() -> bedrock.getModelInvocationLoggingConfiguration(request -> {}))
                .loggingConfig());
        if (subject.settings().logging().isEmpty()) {
            return undeclared(live);
        }
        return live.map(config -> declared(subject.settings().logging().get(), config))
                .orElseGet(() -> Answer.pass(SUBJECT, "none is set, so that the deploy sets it"));
    }

    private static Answer undeclared(Optional<LoggingConfig> live) {
        return live.map(config -> Answer.pass(SUBJECT, "set by somebody else, with digest " + digest(config)))
                .orElseGet(() -> Answer.warn(
                        SUBJECT,
                        "none is set, and this environment declares none",
                        "let whoever owns the account's baseline declare it"));
    }

    private static Answer declared(InvocationLog wanted, LoggingConfig live) {
        var digest = digest(live);
        if (wanted.adopt().filter(digest::equals).isPresent()) {
            return Answer.pass(SUBJECT, "a value with digest " + digest + " is in force, and adopt names it");
        }
        return switch (owner(wanted, live)) {
            case ENVIRONMENT -> Answer.pass(SUBJECT, "in force, and writes to this environment's own log group");
            case UNCERTAIN ->
                Answer.warn(
                        SUBJECT,
                        "in force, and writes to the log group that the file names, with digest " + digest,
                        "where no stack of ours set it yet: logging: { adopt: " + digest + " }");
            case NOBODY, SOMEBODY_ELSE ->
                Answer.fail(
                        SUBJECT,
                        "a value that is not this environment's is in force, with digest " + digest,
                        "to overwrite it: logging: { adopt: " + digest + " }");
        };
    }

    /** The Lambda function decides by what its stack declared before, which only CloudFormation tells it. */
    private static SettingInForce.Owner owner(InvocationLog wanted, LoggingConfig live) {
        if (!writesTo(wanted.logGroup(), live)) {
            return SettingInForce.Owner.SOMEBODY_ELSE;
        }
        return wanted.logGroup() instanceof InvocationLog.NewLogGroup
                ? SettingInForce.Owner.ENVIRONMENT
                : SettingInForce.Owner.UNCERTAIN;
    }

    /** Returns what is in force, beside what the file declares. */
    static SettingInForce inForce(InvocationLog wanted, AwsConnection aws) {
        var client = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
        return Optional.ofNullable(aws.ask(() -> client.getModelInvocationLoggingConfiguration(request -> {}))
                        .loggingConfig())
                .map(live -> new SettingInForce(SUBJECT, owner(wanted, live), digest(live)))
                .orElseGet(() -> SettingInForce.none(SUBJECT));
    }

    private static boolean writesTo(InvocationLog.LogGroup group, LoggingConfig live) {
        return Optional.ofNullable(live.cloudWatchConfig())
                .map(CloudWatchConfig::logGroupName)
                .map(Text::of)
                .filter(group.name()::equals)
                .isPresent();
    }

    private static String digest(LoggingConfig config) {
        return SettingDigest.of(LoggingValue.of(config));
    }
}
