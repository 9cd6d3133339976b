package dev.tombolo.blueprint.access;

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
    record InstancesIn(String compartment) implements OciPrincipal {
        @Override
        public String description() {
            return "instancesIn " + compartment;
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
    record Workload(String cluster, String namespace, String serviceAccount) implements OciPrincipal {
        @Override
        public String description() {
            return "workload " + namespace + "/" + serviceAccount;
        }
    }
}
