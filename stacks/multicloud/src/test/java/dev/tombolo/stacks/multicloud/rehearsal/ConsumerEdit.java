package dev.tombolo.stacks.multicloud.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * How a consumer of an environment is changed.
 *
 * @param now what stands in the environment's file
 * @param planned what is planned and deployed
 * @param other what is written after the plan, and refused
 * @param updated types and names of all that this updates
 */
record ConsumerEdit(String now, String planned, String other, List<String> updated) {
    private static final String FRAUD = "  fraud-batch:\n";
    private static final List<String> POLICY = List.of("oci:Identity/policy:Policy fraud-batch-policy");
    private static final ConsumerEdit WORKLOAD =
            new ConsumerEdit("namespace: fraud\n", "namespace: fraud-day\n", "namespace: fraud-night\n", POLICY);
    private static final Map<String, ConsumerEdit> EDITS = Map.of(
            "dev",
            new ConsumerEdit(
                    "service: lambda.amazonaws.com",
                    "service: ecs-tasks.amazonaws.com",
                    "service: ec2.amazonaws.com",
                    List.of("aws:ssm/parameter:Parameter owner-parameter", "aws:iam/role:Role claims-assistant-role")),
            "prod-eu",
            new ConsumerEdit(FRAUD, FRAUD + workload("fraud-day"), FRAUD + workload("fraud-night"), POLICY));

    static ConsumerEdit of(String environment) {
        return EDITS.getOrDefault(environment, WORKLOAD);
    }

    private static String workload(String namespace) {
        return "    oci: { workload: { cluster: ocid1.cluster.oc1.fra.claims, namespace: " + namespace
                + ", serviceAccount: batch } }\n";
    }
}
