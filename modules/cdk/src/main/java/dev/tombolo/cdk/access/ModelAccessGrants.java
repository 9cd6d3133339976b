package dev.tombolo.cdk.access;

import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.AddToPrincipalPolicyResult;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.LazyRole;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.UnknownPrincipal;
import software.constructs.DependencyGroup;
import software.constructs.IDependable;

/** Grants the models of a {@link ModelAccess}. */
public final class ModelAccessGrants {
    private final ModelAccess access;

    ModelAccessGrants(ModelAccess access) {
        this.access = access;
    }

    /**
     * Lets a role, user or function call every model of the access, and nothing else. The statements carry no
     * {@code Sid}: one policy wants each only once, and a role may be granted several accesses.
     *
     * @return what a resource must depend on that calls a model while the stack is being deployed
     * @throws IllegalArgumentException if the grantee drops the statements, as an imported role of another account does:
     *     CDK itself is silent there
     */
    public IDependable invoke(IGrantable grantee) {
        var principal = grantee.getGrantPrincipal();
        var policies = new DependencyGroup();
        for (var statement : statements()) {
            policies.add(added(principal, PolicyStatement.fromJson(statement)));
        }
        return policies;
    }

    /** Returns the same statements as a document, for a managed policy or a role that somebody else keeps. */
    public PolicyDocument toPolicyDocument() {
        var document = new LinkedHashMap<String, Object>();
        document.put("Version", "2012-10-17");
        document.put("Statement", statements());
        return PolicyDocument.fromJson(document);
    }

    private List<Map<Object, Object>> statements() {
        var permissions = access.permissions();
        var holes = StackPlace.withAccount(access, Holes.NONE, permissions.references());
        var statements = (List<?>) permissions.json(holes).getOrDefault("Statement", List.of());
        return statements.stream()
                .map(statement -> withoutSid((Map<?, ?>) statement))
                .toList();
    }

    private static Map<Object, Object> withoutSid(Map<?, ?> statement) {
        var json = new LinkedHashMap<Object, Object>(statement);
        json.remove("Sid");
        return json;
    }

    private IDependable added(IPrincipal principal, PolicyStatement statement) {
        var result = principal.addToPrincipalPolicy(statement);
        if (isDropped(principal, result)) {
            throw new IllegalArgumentException(access.getNode().getPath()
                    + ": grants: the grantee drops the statements, because this stack does not keep its policies"
                    + " · import its role as mutable and from the stack's own account, or hand toPolicyDocument() to"
                    + " whoever keeps it");
        }
        return result.getPolicyDependable();
    }

    /**
     * An immutable imported role and the role of an imported function claim that they added a statement and have not
     * (aws-cdk-lib 2.263.0, immutable-role and unknown-principal). A role that keeps statements holds them in a child; a
     * lazy role makes its child only when it is needed.
     */
    private static boolean isDropped(IPrincipal principal, AddToPrincipalPolicyResult result) {
        return !result.getStatementAdded()
                || principal instanceof UnknownPrincipal
                || (principal instanceof IRole role
                        && !(principal instanceof LazyRole)
                        && role.getNode().getChildren().isEmpty());
    }
}
