package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements in as few service control policies as hold them in their order.
 *
 * <p>A policy has at most {@value #MOST_CHARACTERS} characters, and a root, unit or account at most five policies, of which
 * one is {@code FullAWSAccess} (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html, read
 * 2026-11-23). A landing zone has policies of its own there, so that fewer may fit than are written.
 *
 * @param documents the policies, in order
 */
public record ServiceControlPolicies(List<PolicyDocument> documents) {
    /** The characters that a policy may have. White space counts, so that none is written. */
    public static final int MOST_CHARACTERS = 5120;

    /** The policies that may be attached beside {@code FullAWSAccess}. */
    public static final int MOST_POLICIES = 4;

    /** Creates policies; the list is copied. */
    public ServiceControlPolicies {
        documents = List.copyOf(documents);
    }

    /** Packs statements, none of which has a hole. */
    public static ServiceControlPolicies of(List<Statement> statements) {
        var documents = new ArrayList<PolicyDocument>();
        var open = new ArrayList<Statement>();
        for (var statement : statements) {
            open.add(statement);
            if (open.size() > 1 && !fits(new PolicyDocument(open))) {
                open.remove(open.size() - 1);
                documents.add(new PolicyDocument(open));
                open.clear();
                open.add(statement);
            }
        }
        documents.add(new PolicyDocument(open));
        return new ServiceControlPolicies(documents);
    }

    /** Returns what does not fit, one line each. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        documents.stream()
                .filter(document -> !fits(document))
                .map(document -> "statement " + document.statements().get(0).sid() + " alone makes a policy of "
                        + CompactJson.of(document).length() + " characters, and AWS takes " + MOST_CHARACTERS
                        + " · name fewer, or name them by a wildcard")
                .forEach(problems::add);
        if (documents.size() > MOST_POLICIES) {
            problems.add(
                    "the controls fill " + documents.size() + " service control policies, and beside FullAWSAccess "
                            + MOST_POLICIES + " can be attached · name fewer Regions, models or roles");
        }
        return problems;
    }

    private static boolean fits(PolicyDocument document) {
        return CompactJson.of(document).length() <= MOST_CHARACTERS;
    }
}
