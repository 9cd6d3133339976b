package dev.tombolo.cdk.network;

import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.constructs.Construct;

/**
 * Checks what {@link PrivateModelEndpoints} were given.
 *
 * @param construct the construct
 * @param props what it was given
 */
record NetworkCheck(Construct construct, PrivateModelEndpointsProps props) {
    /** Returns a value for every hole that is not filled by what the construct makes, or fails with every problem. */
    Holes holes() {
        var wanted = wanted();
        var given = StackPlace.withAccount(construct, props.holes(), wanted);
        wanted.removeAll(madeHere());
        var problems = Problems.at(construct);
        problems.addAll(given.problems(wanted));
        if (!network().endpoints().isEmpty()) {
            reachable(problems);
        }
        problems.raise();
        return given;
    }

    private AwsNetwork network() {
        return props.network();
    }

    private void reachable(Problems problems) {
        problems.addIf(
                network().subnetIds().isEmpty(), "network: no subnet for the endpoints · name at least one subnet");
        problems.addIf(
                network().allowFrom().isEmpty() && props.clients().isEmpty(),
                "network: nobody may reach the endpoints · give it clients(...) or allowFrom(...)");
        StackPlace.literalRegion(construct).ifPresent(region -> problems.addAll(otherRegions(region)));
    }

    private List<String> otherRegions(String region) {
        return network().endpoints().stream()
                .filter(endpoint ->
                        !endpoint.serviceName().equals("com.amazonaws." + region + "." + endpoint.service()))
                .map(endpoint -> "network: endpoint \"" + endpoint.serviceName() + "\" cannot be made in " + region
                        + " · give the stack the env.region of the models")
                .toList();
    }

    private SortedSet<Reference> wanted() {
        var wanted = new TreeSet<Reference>();
        Stream.of(Stream.of(network().vpcId()), network().subnetIds().stream(), network().existing().values().stream())
                .flatMap(texts -> texts)
                .forEach(text -> wanted.addAll(text.references()));
        network()
                .endpoints()
                .forEach(endpoint -> wanted.addAll(endpoint.policy().references()));
        return wanted;
    }

    private List<Reference> madeHere() {
        var subnets = network().subnets().stream().map(AwsNetwork.Subnet::id);
        return network().vpc().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(AwsNetwork.VPC_ID), subnets).toList();
    }
}
