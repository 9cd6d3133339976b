package dev.tombolo.cdk.network;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.AwsNetworkChoice;
import dev.tombolo.blueprint.network.AwsNetworks;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import software.constructs.Construct;

/**
 * Turns a team's own VPC into what {@link PrivateModelEndpoints} are made from: its ids enter as the values of holes.
 *
 * @param props the VPC and the models
 * @param problems what is wrong with them
 */
record ModelsInVpc(ModelsInVpcProps props, Problems problems) {
    static PrivateModelEndpointsProps of(Construct scope, String id, ModelsInVpcProps props) {
        return new ModelsInVpc(props, Problems.at(scope, id)).endpoints();
    }

    private PrivateModelEndpointsProps endpoints() {
        var holes = Holes.NONE.with(AwsNetwork.VPC_ID, props.vpc().getVpcId());
        var subnetIds = new ArrayList<Text>();
        for (var subnetId : props.vpc().selectSubnets(props.subnets()).getSubnetIds()) {
            var hole = new Reference("subnet/" + subnetIds.size(), "id");
            subnetIds.add(Text.of(hole));
            holes = holes.with(hole, subnetId);
        }
        for (var endpoint : props.existing().entrySet()) {
            holes = holes.with(
                    AwsNetwork.endpointId(endpoint.getKey()),
                    endpoint.getValue().getVpcEndpointId());
        }
        return PrivateModelEndpointsProps.builder()
                .network(network(subnetIds))
                .clients(props.clients())
                .holes(holes)
                .build();
    }

    private AwsNetwork network(List<Text> subnetIds) {
        return AwsNetworks.of(place(), existing(subnetIds), paths(), props.bearerToken(), props.tags());
    }

    private AwsNetworkChoice existing(List<Text> subnetIds) {
        var endpoints = new TreeMap<String, Text>();
        props.existing().keySet().forEach(service -> endpoints.put(service, Text.of(AwsNetwork.endpointId(service))));
        return new AwsNetworkChoice.ExistingVpc(Text.of(AwsNetwork.VPC_ID), subnetIds, props.allowFrom(), endpoints);
    }

    private AwsPlace place() {
        problems.addIf(props.access().isEmpty(), "access: no models are named · give the VPC at least one ModelAccess");
        var places =
                props.access().stream().map(ModelAccess::getPlace).distinct().toList();
        problems.addIf(
                places.size() > 1,
                "access: models of several Regions: " + regions(places) + " · make endpoints for each in its own VPC");
        problems.raise();
        return places.get(0);
    }

    private static String regions(List<AwsPlace> places) {
        return String.join(
                ", ",
                places.stream().map(place -> place.region().name()).sorted().toList());
    }

    private List<ModelPath> paths() {
        return props.access().stream()
                .flatMap(access -> access.getPaths().stream())
                .distinct()
                .toList();
    }
}
