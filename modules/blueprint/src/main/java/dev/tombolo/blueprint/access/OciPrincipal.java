package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;

/** Who a consumer is on OCI. */
public sealed interface OciPrincipal {
    /** Returns the word for this principal in environment files and plans, with what tells it from others. */
    String description();

    /**
     * People of a group.
     *
     * @param domain the identity domain, such as {@code Default}
     * @param name the group's name
     */
    record Group(String domain, String name) implements OciPrincipal {
        @Override
        public String description() {
            return "group " + domain + "/" + name;
        }
    }

    /**
     * Compute instances of a compartment, through a dynamic group.
     *
     * @param compartment the compartment's OCID
     */
    record InstancesIn(Text compartment) implements OciPrincipal {
        /** Creates the instances of a compartment whose OCID is known. */
        public InstancesIn(String compartment) {
            this(Text.of(compartment));
        }

        @Override
        public String description() {
            return "instancesIn " + compartment.fill(Reference::toString);
        }
    }

    /**
     * A dynamic group that somebody else declares.
     *
     * @param name the group's name
     */
    record DynamicGroup(String name) implements OciPrincipal {
        @Override
        public String description() {
            return "dynamicGroup " + name;
        }
    }

    /**
     * An OKE workload.
     *
     * @param cluster the cluster's OCID
     * @param namespace the Kubernetes namespace
     * @param serviceAccount the Kubernetes service account
     */
    record Workload(Text cluster, String namespace, String serviceAccount) implements OciPrincipal {
        /** Creates a workload of a cluster whose OCID is known. */
        public Workload(String cluster, String namespace, String serviceAccount) {
            this(Text.of(cluster), namespace, serviceAccount);
        }

        @Override
        public String description() {
            return "workload " + namespace + "/" + serviceAccount;
        }
    }
}
