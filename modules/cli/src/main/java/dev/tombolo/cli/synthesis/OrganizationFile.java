package dev.tombolo.cli.synthesis;

import dev.tombolo.blueprint.organization.BedrockPolicy;
import dev.tombolo.blueprint.organization.CompactJson;
import dev.tombolo.blueprint.organization.ServiceControlPolicies;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.environment.OrganizationSide;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy of an organization as a file, for a landing zone that attaches policies itself. It has no white space, because
 * that would count against its limit.
 *
 * @param name the policy's name
 * @param type as Organizations names it
 * @param file the file's name
 * @param content what it says; what a deploy fills stands as {@code ${…}}
 * @param limit the characters that it may have
 * @param statements the names of its statements
 */
public record OrganizationFile(
        String name, String type, String file, String content, int limit, List<String> statements) {
    /** Returns the policies of an organization, in their order. */
    public static List<OrganizationFile> of(OrganizationSide organization) {
        var files = new ArrayList<OrganizationFile>();
        for (var document : organization.serviceControlPolicies().documents()) {
            files.add(control(organization.name(), files.size() + 1, document));
        }
        organization
                .enforcedGuardrails()
                .map(policy -> guardrail(organization.name(), policy))
                .ifPresent(files::add);
        return files;
    }

    private static OrganizationFile control(String name, int number, PolicyDocument document) {
        return new OrganizationFile(
                name + "-" + number,
                "SERVICE_CONTROL_POLICY",
                "service-control-policy-" + number + ".json",
                CompactJson.of(document),
                ServiceControlPolicies.MOST_CHARACTERS,
                document.statements().stream().map(Statement::sid).toList());
    }

    private static OrganizationFile guardrail(String name, BedrockPolicy policy) {
        return new OrganizationFile(
                name + "-guardrail",
                "BEDROCK_POLICY",
                "bedrock-policy.json",
                CompactJson.of(policy.json(CompactJson::shown)),
                BedrockPolicy.MOST_CHARACTERS,
                List.of());
    }
}
