package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.view.AgentCoreGateway;
import dev.tombolo.assurance.view.AgentCoreHost;
import dev.tombolo.assurance.view.AgentRole;
import dev.tombolo.assurance.view.CustomerKey;
import dev.tombolo.assurance.view.GuardrailUse;
import java.util.List;
import java.util.stream.Stream;

/** Types of AWS with which agents are built, and what they work on. */
final class AgentTypes {

    private static final String KEY = "CustomerEncryptionKeyArn";

    static final List<NativeType> ALL = List.of(
            NativeType.of(
                    "AWS::Bedrock::Agent",
                    role("AgentResourceRoleArn"),
                    key(CustomerKey.Kind.AGENT, KEY),
                    new GuardrailUseReader(
                            GuardrailUse.Kind.AGENT,
                            List.of("GuardrailConfiguration"),
                            "GuardrailIdentifier",
                            "GuardrailVersion")),
            NativeType.of(
                    "aws:bedrock/agentAgent:AgentAgent",
                    role("agentResourceRoleArn"),
                    key(CustomerKey.Kind.AGENT, "customerEncryptionKeyArn"),
                    new GuardrailUseReader(
                            GuardrailUse.Kind.AGENT,
                            List.of("guardrailConfigurations"),
                            "guardrailIdentifier",
                            "guardrailVersion")),
            NativeType.of("AWS::Bedrock::Flow", new FlowReader(), key(CustomerKey.Kind.FLOW, KEY)),
            NativeType.of(
                    "AWS::Bedrock::DataSource",
                    key(CustomerKey.Kind.DATA_SOURCE, "ServerSideEncryptionConfiguration", "KmsKeyArn")),
            NativeType.of(
                    "aws:bedrock/agentDataSource:AgentDataSource",
                    key(CustomerKey.Kind.DATA_SOURCE, "serverSideEncryptionConfiguration", "kmsKeyArn")),
            NativeType.of("AWS::Bedrock::Prompt", key(CustomerKey.Kind.PROMPT, KEY)),
            NativeType.of(
                    "aws:bedrock/agentPrompt:AgentPrompt", key(CustomerKey.Kind.PROMPT, "customerEncryptionKeyArn")),
            NativeType.of(
                    "aws:bedrock/customModel:CustomModel", key(CustomerKey.Kind.CUSTOM_MODEL, "customModelKmsKeyId")),
            NativeType.of("AWS::BedrockAgentCore::Memory", key(CustomerKey.Kind.MEMORY, "EncryptionKeyArn")),
            NativeType.of(
                    "AWS::BedrockAgentCore::Gateway",
                    gateway -> Stream.of(new AgentCoreGateway(gateway, gateway.property("AuthorizerType"))),
                    key(CustomerKey.Kind.GATEWAY, "KmsKeyArn")),
            host("AWS::BedrockAgentCore::Runtime", AgentCoreHost.Kind.RUNTIME),
            host("AWS::BedrockAgentCore::BrowserCustom", AgentCoreHost.Kind.BROWSER),
            host("AWS::BedrockAgentCore::CodeInterpreterCustom", AgentCoreHost.Kind.CODE_INTERPRETER));

    private AgentTypes() {}

    /** The role of an agent; an agent without one names none. */
    private static ViewReader role(String property) {
        return agent -> agent.property(property).stream().map(role -> new AgentRole(agent, role));
    }

    /** The key of something that is encrypted, below one or more properties. */
    private static ViewReader key(CustomerKey.Kind kind, String... key) {
        return resource ->
                Stream.of(new CustomerKey(resource, kind, resource.root().below(List.of(key))));
    }

    private static NativeType host(String name, AgentCoreHost.Kind kind) {
        return NativeType.meaning(
                name,
                host -> new AgentCoreHost(
                        host,
                        kind,
                        host.root().below(List.of("NetworkConfiguration", "NetworkMode")),
                        host.root().below(List.of("RecordingConfig", "Enabled"))));
    }
}
