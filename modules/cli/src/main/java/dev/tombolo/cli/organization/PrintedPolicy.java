package dev.tombolo.cli.organization;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.cli.print.Json;
import dev.tombolo.cli.synthesis.OrganizationFile;
import java.util.List;

/**
 * A policy of an organization, for machines.
 *
 * @param name its name
 * @param type as Organizations names it
 * @param targets what it is attached to by this folder; none where a landing zone attaches it
 * @param characters how long it is without white space, as Organizations counts it
 * @param limit how long it may be
 * @param content what it says
 */
record PrintedPolicy(String name, String type, List<String> targets, int characters, int limit, JsonNode content) {
    static PrintedPolicy of(OrganizationFile policy, List<String> targets) {
        return new PrintedPolicy(
                policy.name(),
                policy.type(),
                targets,
                policy.content().length(),
                policy.limit(),
                Json.tree(policy.content()));
    }
}
