package dev.tombolo.pulumi.docs;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import dev.tombolo.pulumi.oci.resource.Policy;
import dev.tombolo.pulumi.oci.resource.PolicyArgs;
import dev.tombolo.pulumi.oci.resource.RoutingProfile;
import dev.tombolo.pulumi.oci.serving.OciModelRouting;
import dev.tombolo.pulumi.oci.serving.OciModelRoutingArgs;
import java.util.List;

/** A program that lets calls of one model be processed in several Regions. */
final class RoutingExample {
    private RoutingExample() {}

    static void declare(Context context) {
        var compartment = "ocid1.compartment.oc1..models";
        var chicago = new OciProvider(
                "chicago",
                OciProviderArgs.builder().region("us-chicago-1").build(),
                CustomResourceOptions.builder().version(RoutingProfile.VERSION).build());
        var routing = new OciModelRouting(
                "gpt-oss",
                OciModelRoutingArgs.builder()
                        .model("gpt-oss-120b")
                        .regions("us-chicago-1", "eu-frankfurt-1")
                        .compartmentId(compartment)
                        .build(),
                ComponentResourceOptions.builder().providers(chicago).build());
        var home = new OciProvider(
                "home", OciProviderArgs.builder().region("us-ashburn-1").build());
        new Policy(
                "read-routing",
                PolicyArgs.builder()
                        .compartmentId(compartment)
                        .description("Calls by the routing profile")
                        .statements(Output.all(List.of(routing.readStatement("dynamic-group bank-claims"))))
                        .build(),
                CustomResourceOptions.builder().provider(home).build());
        context.export("model", routing.profileId());
    }
}
