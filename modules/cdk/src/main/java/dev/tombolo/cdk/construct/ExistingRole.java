package dev.tombolo.cdk.construct;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Token;
import software.constructs.Construct;

/**
 * A role that somebody else made and keeps, for a service that acts for us. Nothing is attached to it, so that nothing of it
 * can be lost unseen: what it must have is collected in the words of {@code AWS::IAM::Role}, for whoever keeps it.
 */
public final class ExistingRole {
    private static final int ACCOUNT = 4;
    private static final int PARTS = 6;

    private final Object trust;
    private final Map<String, Object> policies = new LinkedHashMap<>();

    /**
     * Starts with who must be able to assume it.
     *
     * @param trust the policy document as an engine writes it
     */
    public ExistingRole(Object trust) {
        this.trust = trust;
    }

    /** Says why an ARN is not that of a role of the stack's own account; one that only the deploy knows is taken. */
    public static void check(Construct construct, String name, String arn, Problems problems) {
        if (Token.isUnresolved(arn)) {
            return;
        }
        var parts = arn.split(":", PARTS);
        if (parts.length < PARTS || !parts[2].equals("iam") || !parts[PARTS - 1].startsWith("role/")) {
            problems.add(name + ": \"" + arn + "\" is no role · name one like arn:aws:iam::111122223333:role/name");
            return;
        }
        var account = Stack.of(construct).getAccount();
        problems.addIf(
                !Token.isUnresolved(account) && !parts[ACCOUNT].equals(account),
                name + ": \"" + arn + "\" is of account " + parts[ACCOUNT] + ", and the stack is deployed to " + account
                        + " · name a role of that account, as no service assumes another account's for it");
    }

    /** Adds a policy that it must have. */
    public void needs(String policyName, Object document) {
        policies.put(policyName, document);
    }

    /** Returns what it must have: {@code AssumeRolePolicyDocument} and {@code Policies}. */
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("AssumeRolePolicyDocument", trust);
        properties.put(
                "Policies",
                policies.entrySet().stream().map(ExistingRole::policy).toList());
        return properties;
    }

    private static Map<String, Object> policy(Map.Entry<String, Object> policy) {
        var written = new LinkedHashMap<String, Object>();
        written.put("PolicyName", policy.getKey());
        written.put("PolicyDocument", policy.getValue());
        return written;
    }
}
