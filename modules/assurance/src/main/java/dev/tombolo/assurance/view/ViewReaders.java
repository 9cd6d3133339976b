package dev.tombolo.assurance.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every native type that is looked at. */
final class ViewReaders {

    static final List<ViewReader> ALL = List.of(
            new SeveralViewsReader(List.of(
                    new RoleReader(
                            "AWS::IAM::Role", "AssumeRolePolicyDocument", "Policies", "PolicyDocument", "RoleName"),
                    new AttachedPoliciesReader("AWS::IAM::Role", "ManagedPolicyArns"))),
            new AttachedPoliciesReader("AWS::IAM::Group", "ManagedPolicyArns"),
            new AttachedPoliciesReader("AWS::SSO::PermissionSet", "ManagedPolicies"),
            new AttachedPolicyReader("AWS::IAM::Policy", "PolicyDocument", List.of("Roles", "Users", "Groups")),
            new AttachedPolicyReader("AWS::IAM::ManagedPolicy", "PolicyDocument", List.of("Roles", "Users", "Groups")),
            new AttachedPolicyReader("AWS::IAM::RolePolicy", "PolicyDocument", List.of("RoleName")),
            new AttachedPolicyReader("AWS::IAM::UserPolicy", "PolicyDocument", List.of("UserName")),
            new SeveralViewsReader(List.of(
                    new RoleReader(
                            "AWS::IAM::User", "AssumeRolePolicyDocument", "Policies", "PolicyDocument", "UserName"),
                    new AttachedPoliciesReader("AWS::IAM::User", "ManagedPolicyArns"))),
            new ResourcePolicyReader("AWS::Bedrock::ResourcePolicy", "PolicyDocument"),
            new VpcEndpointReader(
                    "AWS::EC2::VPCEndpoint", "ServiceName", "VpcId", "PrivateDnsEnabled", "PolicyDocument"),
            new SeveralViewsReader(List.of(
                    new RoleReader("aws:iam/role:Role", "assumeRolePolicy", "inlinePolicies", "policy", "name"),
                    new AttachedPoliciesReader("aws:iam/role:Role", "managedPolicyArns"))),
            new AttachedPoliciesReader("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "policyArn"),
            new AttachedPoliciesReader("aws:iam/userPolicyAttachment:UserPolicyAttachment", "policyArn"),
            new AttachedPoliciesReader("aws:iam/groupPolicyAttachment:GroupPolicyAttachment", "policyArn"),
            new AttachedPoliciesReader(
                    "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment", "managedPolicyArn"),
            new ServiceCredentialReader(),
            new AttachedPolicyReader("aws:iam/rolePolicy:RolePolicy", "policy", List.of("role")),
            new AttachedPolicyReader("aws:iam/policy:Policy", "policy", List.of()),
            new AttachedPolicyReader("aws:iam/userPolicy:UserPolicy", "policy", List.of("user")),
            new VpcEndpointReader(
                    "aws:ec2/vpcEndpoint:VpcEndpoint", "serviceName", "vpcId", "privateDnsEnabled", "policy"),
            new ServiceControlReader("AWS::Organizations::Policy", "Type", "Content"),
            new ServiceControlReader("aws:organizations/policy:Policy", "type", "content"),
            new GuardrailReader(
                    "AWS::Bedrock::Guardrail",
                    List.of("ContentPolicyConfig", "FiltersConfig"),
                    List.of("SensitiveInformationPolicyConfig", "PiiEntitiesConfig"),
                    List.of("SensitiveInformationPolicyConfig", "RegexesConfig"),
                    List.of(
                            List.of("ContentPolicyConfig", "ContentFiltersTierConfig", "TierName"),
                            List.of("TopicPolicyConfig", "TopicsTierConfig", "TierName")),
                    "CrossRegionConfig",
                    "KmsKeyArn",
                    new Guardrail.FilterWords("Type", "InputStrength")),
            new GuardrailReader(
                    "aws:bedrock/guardrail:Guardrail",
                    List.of("contentPolicyConfig", "filtersConfigs"),
                    List.of("sensitiveInformationPolicyConfig", "piiEntitiesConfigs"),
                    List.of("sensitiveInformationPolicyConfig", "regexesConfigs"),
                    List.of(
                            List.of("contentPolicyConfig", "tierConfig", "tierName"),
                            List.of("topicPolicyConfig", "tierConfig", "tierName")),
                    "crossRegionConfig",
                    "kmsKeyArn",
                    new Guardrail.FilterWords("type", "inputStrength")),
            new GuardrailVersionReader("AWS::Bedrock::GuardrailVersion"),
            new GuardrailVersionReader("aws:bedrock/guardrailVersion:GuardrailVersion"),
            new LogSinkReader(
                    "Custom::BedrockInvocationLogging",
                    "LoggingConfig",
                    "TextDataDeliveryEnabled",
                    List.of("CloudWatchConfig", "LogGroupName"),
                    List.of("S3Config", "BucketName"),
                    List.of("CloudWatchConfig", "LargeDataDeliveryS3Config", "BucketName"),
                    List.of("CloudWatchConfig", "RoleArn")),
            new LogSinkReader(
                    "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration",
                    "loggingConfig",
                    "textDataDeliveryEnabled",
                    List.of("cloudwatchConfig", "logGroupName"),
                    List.of("s3Config", "bucketName"),
                    List.of("cloudwatchConfig", "largeDataDeliveryS3Config", "bucketName"),
                    List.of("cloudwatchConfig", "roleArn")),
            new LogStoreReader(
                    "AWS::Logs::LogGroup", "LogGroupName", List.of("KmsKeyId"), "RetentionInDays", Answer.NO),
            new LogStoreReader(
                    "aws:cloudwatch/logGroup:LogGroup", "name", List.of("kmsKeyId"), "retentionInDays", Answer.NO),
            new LogStoreReader(
                    "AWS::S3::Bucket",
                    "BucketName",
                    List.of(
                            "BucketEncryption",
                            "ServerSideEncryptionConfiguration",
                            "ServerSideEncryptionByDefault",
                            "KMSMasterKeyID"),
                    "LifecycleConfiguration",
                    Answer.NO),
            new LogStoreReader(
                    "aws:s3/bucketV2:BucketV2",
                    "bucket",
                    List.of(
                            "serverSideEncryptionConfigurations",
                            "rules",
                            "applyServerSideEncryptionByDefaults",
                            "kmsMasterKeyId"),
                    "lifecycleRules",
                    Answer.UNKNOWN),
            new TrailReader(
                    "AWS::CloudTrail::Trail",
                    "AdvancedEventSelectors",
                    "FieldSelectors",
                    new Trail.FieldWords("Field", "Equals"),
                    "EnableLogFileValidation"),
            new TrailReader(
                    "aws:cloudtrail/trail:Trail",
                    "advancedEventSelectors",
                    "fieldSelectors",
                    new Trail.FieldWords("field", "equals"),
                    "enableLogFileValidation"),
            new AlarmReader(
                    "AWS::CloudWatch::Alarm",
                    new AlarmReader.Words(
                            "Namespace",
                            "MetricName",
                            "Dimensions",
                            "Metrics",
                            List.of("MetricStat", "Metric"),
                            "Expression",
                            "AlarmActions",
                            "ActionsEnabled")),
            new AlarmReader(
                    "aws:cloudwatch/metricAlarm:MetricAlarm",
                    new AlarmReader.Words(
                            "namespace",
                            "metricName",
                            "dimensions",
                            "metricQueries",
                            List.of("metric"),
                            "expression",
                            "alarmActions",
                            "actionsEnabled")),
            new ApplicationProfileReader(
                    "AWS::Bedrock::ApplicationInferenceProfile", "InferenceProfileName", "ModelSource", "CopyFrom"),
            new ApplicationProfileReader(
                    "aws:bedrock/inferenceProfile:InferenceProfile", "name", "modelSource", "copyFrom"),
            new MantleProjectReader("AWS::BedrockMantle::Project"),
            new BudgetReader(),
            new SpendingStopReader(SpendingStopReader.TYPE, SpendingStopReader.POLICY),
            new ProgramBudgetReader(),
            new SpendingStopReader(
                    "aws:budgets/budgetAction:BudgetAction", List.of("definition", "iamActionDefinition", "policyArn")),
            new SeveralViewsReader(List.of(
                    new AgentRoleReader("AWS::Bedrock::Agent", "AgentResourceRoleArn"),
                    new CustomerKeyReader(
                            "AWS::Bedrock::Agent", CustomerKey.Kind.AGENT, List.of("CustomerEncryptionKeyArn")),
                    new GuardrailUseReader(
                            "AWS::Bedrock::Agent",
                            GuardrailUse.Kind.AGENT,
                            List.of("GuardrailConfiguration"),
                            "GuardrailIdentifier",
                            "GuardrailVersion"))),
            new SeveralViewsReader(List.of(
                    new AgentRoleReader("aws:bedrock/agentAgent:AgentAgent", "agentResourceRoleArn"),
                    new CustomerKeyReader(
                            "aws:bedrock/agentAgent:AgentAgent",
                            CustomerKey.Kind.AGENT,
                            List.of("customerEncryptionKeyArn")),
                    new GuardrailUseReader(
                            "aws:bedrock/agentAgent:AgentAgent",
                            GuardrailUse.Kind.AGENT,
                            List.of("guardrailConfigurations"),
                            "guardrailIdentifier",
                            "guardrailVersion"))),
            new SeveralViewsReader(List.of(
                    new GuardrailUseReader(
                            "AWS::Bedrock::EnforcedGuardrailConfiguration",
                            GuardrailUse.Kind.ACCOUNT,
                            List.of(),
                            "GuardrailIdentifier",
                            "GuardrailVersion"),
                    new EnforcedGuardrailReader("AWS::Bedrock::EnforcedGuardrailConfiguration"))),
            new SeveralViewsReader(List.of(
                    new FlowReader(),
                    new CustomerKeyReader(
                            "AWS::Bedrock::Flow", CustomerKey.Kind.FLOW, List.of("CustomerEncryptionKeyArn")))),
            new CustomerKeyReader(
                    "AWS::Bedrock::DataSource",
                    CustomerKey.Kind.DATA_SOURCE,
                    List.of("ServerSideEncryptionConfiguration", "KmsKeyArn")),
            new CustomerKeyReader(
                    "aws:bedrock/agentDataSource:AgentDataSource",
                    CustomerKey.Kind.DATA_SOURCE,
                    List.of("serverSideEncryptionConfiguration", "kmsKeyArn")),
            new CustomerKeyReader("AWS::Bedrock::Prompt", CustomerKey.Kind.PROMPT, List.of("CustomerEncryptionKeyArn")),
            new CustomerKeyReader(
                    "aws:bedrock/agentPrompt:AgentPrompt",
                    CustomerKey.Kind.PROMPT,
                    List.of("customerEncryptionKeyArn")),
            new CustomerKeyReader(
                    "aws:bedrock/customModel:CustomModel",
                    CustomerKey.Kind.CUSTOM_MODEL,
                    List.of("customModelKmsKeyId")),
            new CustomerKeyReader(
                    "AWS::BedrockAgentCore::Memory", CustomerKey.Kind.MEMORY, List.of("EncryptionKeyArn")),
            new SeveralViewsReader(List.of(
                    new AgentCoreGatewayReader(),
                    new CustomerKeyReader(
                            "AWS::BedrockAgentCore::Gateway", CustomerKey.Kind.GATEWAY, List.of("KmsKeyArn")))),
            new AgentCoreHostReader("AWS::BedrockAgentCore::Runtime", AgentCoreHost.Kind.RUNTIME),
            new AgentCoreHostReader("AWS::BedrockAgentCore::BrowserCustom", AgentCoreHost.Kind.BROWSER),
            new AgentCoreHostReader(
                    "AWS::BedrockAgentCore::CodeInterpreterCustom", AgentCoreHost.Kind.CODE_INTERPRETER),
            new OciAgentEndpointReader(),
            new OciModelEndpointReader(),
            new OciDedicatedClusterReader(),
            new OciPolicyReader(),
            new OciPrivateEndpointReader(),
            new OciReader("oci:Budget/budget:Budget", OciBudget::of),
            new OciReader("oci:Budget/rule:Rule", OciBudgetAlert::of),
            new OciReader("oci:Identity/compartment:Compartment", OciCompartment::of),
            new OciReader("oci:Identity/networkSource:NetworkSource", OciNetworkSource::of),
            new OciReader("oci:Limits/quota:Quota", OciQuota::of),
            new OciReader("oci:Monitoring/alarm:Alarm", OciAlarm::of),
            new OciReader("oci:ObjectStorage/bucket:Bucket", OciBucket::of),
            new OciReader("oci:Ons/notificationTopic:NotificationTopic", OciTopic::of),
            new OciReader("oci:Ons/subscription:Subscription", OciSubscription::of),
            new OciReader("oci:Sch/connector:Connector", OciLogConnector::of));

    static final Map<String, ViewReader> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ViewReader::nativeType, Function.identity()));

    private ViewReaders() {}
}
