package dev.tombolo.cdk.network;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.AwsNetworkChoice;
import dev.tombolo.blueprint.network.AwsNetworks;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cdk.access.Consumers;
import dev.tombolo.cdk.construct.StackPlace;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;

/** Networks for tests. */
public final class Networks {
    private Networks() {}

    public static AwsNetwork of(AwsNetworkChoice choice, List<ModelPath> paths) {
        return AwsNetworks.of(
                new AwsPlace(Consumers.region("us-east-1"), Text.of(StackPlace.ACCOUNT)),
                choice,
                paths,
                BearerToken.NONE,
                Map.of("tombolo:environment", "prod"));
    }

    public static PrivateModelEndpoints newVpc(Stack stack, List<ModelPath> paths) {
        var choice =
                new AwsNetworkChoice.NewVpc(Cidr.parse("10.40.0.0/20").orElseThrow(), List.of("use1-az1", "use1-az2"));
        return new PrivateModelEndpoints(
                stack,
                "Network",
                PrivateModelEndpointsProps.builder().network(of(choice, paths)).build());
    }
}
