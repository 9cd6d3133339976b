package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.construct.ExistingRole;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.AssetHashType;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/**
 * The function that writes the settings of Bedrock for which CloudFormation has no type. It reads a setting before it
 * writes it, refuses one that it did not write itself unless its digest is named, and leaves all of them in force when
 * the stack is deleted.
 *
 * <p>Declares {@code Role}, {@code LogGroup}, {@code Code} and {@code Function}. These ids never change. The role may only
 * write its own log; each setting adds what it needs itself. A role that is brought along is not touched: {@link
 * #getRoleNeeds()} says what it must have.
 */
public final class BedrockSettings extends Construct {
    private static final Reference LOG_GROUP_ARN = new Reference("settings-log-group", "arn");
    private static final int MEMORY_MEGABYTES = 512;
    private static final int LONGEST_SECONDS = 900;

    private final BedrockSettingsProps props;
    private final AwsPlace place;
    private final ServiceRole role;
    private final CfnFunction function;

    /**
     * Declares the function.
     *
     * @throws IllegalArgumentException if the stack has no literal Region, or if a role that is brought along is none of its
     *     account
     */
    public BedrockSettings(Construct scope, String id, BedrockSettingsProps props) {
        super(scope, id);
        this.props = props;
        this.place = place(this);
        checkRole();
        var logGroup = CfnLogGroup.Builder.create(this, "LogGroup")
                .logGroupName(logGroupName().orElse(null))
                .retentionInDays(props.logRetentionDays())
                .tags(ResourceTags.list(props.tags()))
                .build();
        role = role(logGroup);
        function = function(logGroup);
    }

    /** Returns the place of the stack around a construct. */
    static AwsPlace place(Construct construct) {
        var problems = Problems.at(construct);
        var place = StackPlace.of(construct, CatalogReader.shipped(), problems);
        problems.raise();
        return place.orElseThrow();
    }

    private void checkRole() {
        var problems = Problems.at(this);
        props.roleArn().ifPresent(arn -> ExistingRole.check(this, "role", arn, problems));
        problems.raise();
    }

    /** Whoever keeps the role must know the name before the first deploy. */
    private Optional<String> logGroupName() {
        return props.roleArn().map(arn -> props.conventions().namePrefix().orElse("") + "tombolo-" + props.name());
    }

    private String logGroupArn(CfnLogGroup logGroup) {
        return logGroupName()
                .map(name -> place.arn("logs", "log-group:" + name + ":*").fill(account()))
                .orElseGet(logGroup::getAttrArn);
    }

    private Holes account() {
        return StackPlace.withAccount(this, Holes.NONE, List.of(StackPlace.ACCOUNT));
    }

    private ServiceRole role(CfnLogGroup logGroup) {
        var trust = Statement.allow("AssumedByLambda", List.of("sts:AssumeRole"), List.of())
                .principal("Service", Text.of("lambda.amazonaws.com"));
        var writeLog = Statement.allow(
                "WriteOwnLog", List.of("logs:CreateLogStream", "logs:PutLogEvents"), List.of(Text.of(LOG_GROUP_ARN)));
        var declared = new ServiceRole.Maker(props.conventions(), props.tags())
                .role(
                        props.roleArn(),
                        this,
                        "Role",
                        props.name(),
                        "Writes settings of Bedrock that CloudFormation has no type for",
                        new PolicyDocument(List.of(trust)),
                        Holes.NONE);
        declared.allowItself(
                props.name(),
                new PolicyDocument(List.of(writeLog)).json(Holes.NONE.with(LOG_GROUP_ARN, logGroupArn(logGroup))));
        return declared;
    }

    private CfnFunction function(CfnLogGroup logGroup) {
        var jar = SettingsJar.get();
        var code = Asset.Builder.create(this, "Code")
                .path(jar.path().toString())
                .assetHash(jar.hash())
                .assetHashType(AssetHashType.CUSTOM)
                .build();
        var declared = CfnFunction.Builder.create(this, "Function")
                .description("Writes settings of Bedrock that CloudFormation has no type for")
                .runtime("java21")
                .architectures(List.of("arm64"))
                .handler("dev.tombolo.bedrock.settings.BedrockSettingsHandler::handleRequest")
                .code(CfnFunction.CodeProperty.builder()
                        .s3Bucket(code.getS3BucketName())
                        .s3Key(code.getS3ObjectKey())
                        .build())
                .role(role.arn())
                .memorySize(MEMORY_MEGABYTES)
                .timeout(LONGEST_SECONDS)
                .environment(CfnFunction.EnvironmentProperty.builder()
                        .variables(Map.of("JAVA_TOOL_OPTIONS", "-XX:+TieredCompilation -XX:TieredStopAtLevel=1"))
                        .build())
                .loggingConfig(CfnFunction.LoggingConfigProperty.builder()
                        .logGroup(logGroup.getRef())
                        .build())
                .tags(ResourceTags.list(props.tags()))
                .build();
        code.addResourceMetadata(declared, "Code");
        return declared;
    }

    /**
     * Declares one setting in a scope, as {@code Setting}, and beside it as {@code Policy} what the function needs for it.
     *
     * @param type the custom resource's type
     * @param properties its properties, without token and owner
     * @param statements what the function needs
     * @param holes the values of the statements' holes
     * @param after what must be there before the service accepts the setting
     */
    public void declare(
            Construct scope,
            String type,
            Map<String, Object> properties,
            List<Statement> statements,
            Holes holes,
            List<? extends CfnResource> after) {
        var policy = policy(scope, type, statements, holes);
        var complete = new LinkedHashMap<String, Object>();
        complete.put("ServiceToken", function.getAttrArn());
        complete.put("Owner", props.owner());
        complete.putAll(properties);
        var setting = CfnResource.Builder.create(scope, "Setting")
                .type("Custom::" + type)
                .properties(complete)
                .build();
        policy.ifPresent(setting::addResourceDependency);
        after.forEach(setting::addResourceDependency);
    }

    private Optional<CfnResource> policy(Construct scope, String type, List<Statement> statements, Holes holes) {
        var complete = new ArrayList<>(statements);
        complete.add(tellRollbacks());
        var document = new PolicyDocument(complete);
        return role.allow(
                scope,
                "Policy",
                type + "-" + scope.getNode().getId(),
                document.json(StackPlace.withAccount(this, holes, document.references())));
    }

    /** Without it a refused update cannot be told from a rollback, and the rollback fails too. */
    private Statement tellRollbacks() {
        return Statement.allow(
                "TellRollbacks",
                List.of("cloudformation:DescribeStacks"),
                List.of(place.arn("cloudformation", "stack/" + Stack.of(this).getStackName() + "/*")));
    }

    /**
     * Returns what a role that is brought along must have for the settings that are declared by now, as {@code
     * AssumeRolePolicyDocument} and {@code Policies} of {@code AWS::IAM::Role}; empty for one that is made here.
     */
    public Map<String, Object> getRoleNeeds() {
        return role.needs();
    }

    /** Returns the account and Region, the account as a hole. */
    public AwsPlace getPlace() {
        return place;
    }

    /** Returns a property that is only there with a value. */
    static Map<String, Object> optional(String key, Optional<String> value) {
        var property = new LinkedHashMap<String, Object>();
        value.ifPresent(given -> property.put(key, given));
        return property;
    }
}
