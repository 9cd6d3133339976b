package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.scope.OnlyInRootCompartment;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What must exist so that a consumer can call its models on OCI.
 *
 * @param policyName the policy's physical name
 * @param description what it is for
 * @param dynamicGroup the dynamic group that the statements name, where the consumer is compute instances
 * @param statements the policy's statements; none where all that the consumer calls is suspended
 * @param freeformTags the tags of both
 */
public record OciGrant(
        String policyName,
        String description,
        Optional<DynamicGroup> dynamicGroup,
        List<Text> statements,
        SortedMap<String, String> freeformTags) {
    /**
     * A dynamic group. OCI keeps it in the tenancy's root.
     *
     * @param name its physical name
     * @param description what it is for
     * @param matchingRule which instances belong to it
     */
    @OnlyInRootCompartment(
            source =
                    "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/identity_dynamic_group.html, read 2026-11-22")
    public record DynamicGroup(String name, String description, Text matchingRule) {
        /** Returns the group of a compartment's instances, which is a consumer. */
        public static DynamicGroup ofInstances(String name, String consumer, Text compartment) {
            return new DynamicGroup(
                    name,
                    "Instances of consumer " + consumer,
                    Text.of("ALL {instance.compartment.id = '")
                            .plus(compartment)
                            .plus("'}"));
        }
    }
}
