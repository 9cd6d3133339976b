package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.view.AttachedPolicy;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.MantleProject;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Retained;
import dev.tombolo.assurance.view.ServiceCredential;
import java.util.List;

/** Types of AWS that say who may call which model, and by what name. */
final class AccessTypes {

    private static final String DOCUMENT = "PolicyDocument";
    private static final List<String> HOLDERS = List.of("Roles", "Users", "Groups");

    static final List<NativeType> ALL = List.of(
            NativeType.of(
                    "AWS::IAM::Role",
                    new RoleReader("AssumeRolePolicyDocument", "Policies", DOCUMENT, "RoleName"),
                    attached("ManagedPolicyArns")),
            NativeType.of(
                    "aws:iam/role:Role",
                    new RoleReader("assumeRolePolicy", "inlinePolicies", "policy", "name"),
                    attached("managedPolicyArns")),
            NativeType.of(
                    "AWS::IAM::User",
                    new RoleReader("AssumeRolePolicyDocument", "Policies", DOCUMENT, "UserName"),
                    attached("ManagedPolicyArns")),
            NativeType.of("AWS::IAM::Group", attached("ManagedPolicyArns")),
            NativeType.of("AWS::SSO::PermissionSet", attached("ManagedPolicies")),
            NativeType.of("aws:iam/rolePolicyAttachment:RolePolicyAttachment", attached("policyArn")),
            NativeType.of("aws:iam/userPolicyAttachment:UserPolicyAttachment", attached("policyArn")),
            NativeType.of("aws:iam/groupPolicyAttachment:GroupPolicyAttachment", attached("policyArn")),
            NativeType.of("aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment", attached("managedPolicyArn")),
            NativeType.of("AWS::IAM::Policy", new AttachedPolicyReader(DOCUMENT, HOLDERS)),
            NativeType.of("AWS::IAM::ManagedPolicy", new AttachedPolicyReader(DOCUMENT, HOLDERS)),
            NativeType.of("AWS::IAM::RolePolicy", new AttachedPolicyReader(DOCUMENT, List.of("RoleName"))),
            NativeType.of("AWS::IAM::UserPolicy", new AttachedPolicyReader(DOCUMENT, List.of("UserName"))),
            NativeType.of("aws:iam/rolePolicy:RolePolicy", new AttachedPolicyReader("policy", List.of("role"))),
            NativeType.of("aws:iam/policy:Policy", new AttachedPolicyReader("policy", List.of())),
            NativeType.of("aws:iam/userPolicy:UserPolicy", new AttachedPolicyReader("policy", List.of("user"))),
            NativeType.of("AWS::Bedrock::ResourcePolicy", resourcePolicy()),
            NativeType.of("AWS::Organizations::Policy", new ServiceControlReader("Type", "Content")),
            NativeType.of("aws:organizations/policy:Policy", new ServiceControlReader("type", "content")),
            NativeType.meaning(
                    "aws:iam/serviceSpecificCredential:ServiceSpecificCredential",
                    credential -> new ServiceCredential(credential, credential.property("serviceName"))),
            NativeType.of(
                    "AWS::Bedrock::ApplicationInferenceProfile",
                    new ApplicationProfileReader("InferenceProfileName", "ModelSource", "CopyFrom")),
            NativeType.of(
                    "aws:bedrock/inferenceProfile:InferenceProfile",
                    new ApplicationProfileReader("name", "modelSource", "copyFrom")),
            NativeType.meaning(
                    "AWS::BedrockMantle::Project", project -> new MantleProject(project, Retained.of(project))));

    private AccessTypes() {}

    /** The managed policies that a property names, one or several. */
    private static ViewReader attached(String policies) {
        return resource -> resource.elements(policies).stream().map(policy -> new AttachedPolicy(resource, policy));
    }

    private static ViewReader resourcePolicy() {
        return policy -> policy.property(DOCUMENT).stream()
                .flatMap(document -> AwsGrant.of(PolicyKind.RESOURCE, document).stream());
    }
}
