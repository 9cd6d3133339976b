package dev.tombolo.cli.plan.content;

import java.util.List;
import java.util.SortedMap;

/**
 * What the owner of a cloud declares.
 *
 * @param cloud the cloud
 * @param engine who owns it
 * @param place account and Region, or tenancy and Regions
 * @param output the file or folder that the engine's output was written to, below the plan's folder
 * @param stacks the stacks with the number of their resources
 * @param resources the resources: address and type
 */
public record CloudPlan(
        String cloud,
        String engine,
        String place,
        String output,
        SortedMap<String, Integer> stacks,
        List<ResourcePlan> resources) {}
