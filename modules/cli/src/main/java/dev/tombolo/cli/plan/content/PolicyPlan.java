package dev.tombolo.cli.plan.content;

import java.util.List;

/**
 * A policy of an organization.
 *
 * @param policy its name
 * @param type as Organizations names it
 * @param file the file that it was written to, below the plan's folder
 * @param characters how many it has
 * @param limit how many it may have
 * @param statements the names of its statements
 * @param targets what it is attached to; where that is nothing, somebody else attaches the file
 */
public record PolicyPlan(
        String policy,
        String type,
        String file,
        int characters,
        int limit,
        List<String> statements,
        List<String> targets) {}
