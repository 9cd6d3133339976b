package dev.tombolo.assurance.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every native type that is looked at. */
final class ViewReaders {

    static final List<ViewReader> ALL = List.of(
            new RoleReader("AWS::IAM::Role", "AssumeRolePolicyDocument", "Policies", "PolicyDocument", "RoleName"),
            new AttachedPolicyReader("AWS::IAM::Policy", "PolicyDocument", List.of("Roles", "Users", "Groups")),
            new AttachedPolicyReader("AWS::IAM::ManagedPolicy", "PolicyDocument", List.of("Roles", "Users", "Groups")),
            new AttachedPolicyReader("AWS::IAM::RolePolicy", "PolicyDocument", List.of("RoleName")),
            new VpcEndpointReader(
                    "AWS::EC2::VPCEndpoint", "ServiceName", "VpcId", "PrivateDnsEnabled", "PolicyDocument"),
            new RoleReader("aws:iam/role:Role", "assumeRolePolicy", "inlinePolicies", "policy", "name"),
            new AttachedPolicyReader("aws:iam/rolePolicy:RolePolicy", "policy", List.of("role")),
            new AttachedPolicyReader("aws:iam/policy:Policy", "policy", List.of()),
            new VpcEndpointReader(
                    "aws:ec2/vpcEndpoint:VpcEndpoint", "serviceName", "vpcId", "privateDnsEnabled", "policy"),
            new ServiceControlReader("AWS::Organizations::Policy", "Type", "Content"),
            new ServiceControlReader("aws:organizations/policy:Policy", "type", "content"),
            new GuardrailReader(
                    "AWS::Bedrock::Guardrail",
                    List.of("ContentPolicyConfig", "FiltersConfig"),
                    List.of("SensitiveInformationPolicyConfig", "PiiEntitiesConfig"),
                    List.of("SensitiveInformationPolicyConfig", "RegexesConfig"),
                    new Guardrail.FilterWords("Type", "InputStrength")),
            new GuardrailReader(
                    "aws:bedrock/guardrail:Guardrail",
                    List.of("contentPolicyConfig", "filtersConfigs"),
                    List.of("sensitiveInformationPolicyConfig", "piiEntitiesConfigs"),
                    List.of("sensitiveInformationPolicyConfig", "regexesConfigs"),
                    new Guardrail.FilterWords("type", "inputStrength")),
            new GuardrailVersionReader("AWS::Bedrock::GuardrailVersion"),
            new GuardrailVersionReader("aws:bedrock/guardrailVersion:GuardrailVersion"),
            new OciPolicyReader(),
            new OciPrivateEndpointReader());

    static final Map<String, ViewReader> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ViewReader::nativeType, Function.identity()));

    private ViewReaders() {}
}
