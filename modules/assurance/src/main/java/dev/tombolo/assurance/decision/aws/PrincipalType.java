package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A native type that is a principal.
 *
 * @param nativeType the type
 * @param kind {@code role} or {@code user}, as in its ARN
 * @param name the property with its name
 * @param path the property with its path
 * @param arn the attribute that returns its ARN
 * @param nameAttribute the attribute that returns its name
 * @param boundary the property with its permissions boundary
 * @param managed the property with its managed policies
 */
record PrincipalType(
        String nativeType,
        String kind,
        String name,
        String path,
        String arn,
        String nameAttribute,
        String boundary,
        String managed) {

    static final String ROLE = "role";
    static final String USER = "user";

    private static final List<PrincipalType> ALL = List.of(
            new PrincipalType(
                    "AWS::IAM::Role",
                    ROLE,
                    "RoleName",
                    "Path",
                    "Arn",
                    Reference.ITSELF,
                    "PermissionsBoundary",
                    "ManagedPolicyArns"),
            new PrincipalType(
                    "AWS::IAM::User",
                    USER,
                    "UserName",
                    "Path",
                    "Arn",
                    Reference.ITSELF,
                    "PermissionsBoundary",
                    "ManagedPolicyArns"),
            new PrincipalType(
                    "aws:iam/role:Role",
                    ROLE,
                    "name",
                    "path",
                    "arn",
                    "name",
                    "permissionsBoundary",
                    "managedPolicyArns"),
            new PrincipalType("aws:iam/user:User", USER, "name", "path", "arn", "name", "permissionsBoundary", ""));

    static Optional<PrincipalType> of(Resource resource) {
        return ALL.stream()
                .filter(type -> type.nativeType.equals(resource.nativeType()))
                .findFirst();
    }

    /** The literal text of a property. */
    static Optional<String> text(Resource resource, String property) {
        return resource.property(property).flatMap(found -> found.value().text());
    }
}
