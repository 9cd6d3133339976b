/** Pulumi components of the topic cost on OCI: budgets that speak, and quotas that stop. */
@NullMarked
package dev.tombolo.pulumi.oci.cost;

import org.jspecify.annotations.NullMarked;
