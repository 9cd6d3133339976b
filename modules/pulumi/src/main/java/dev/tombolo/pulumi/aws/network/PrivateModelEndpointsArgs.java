package dev.tombolo.pulumi.aws.network;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.AwsNetworkChoice;
import dev.tombolo.blueprint.network.AwsNetworks;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of {@link PrivateModelEndpoints}. */
public final class PrivateModelEndpointsArgs extends ResourceArgs {
    private final AwsNetwork network;
    private final List<Output<String>> clients;
    private final Holes holes;
    private final FormerNames formerNames;

    private PrivateModelEndpointsArgs(
            AwsNetwork network, List<Output<String>> clients, Holes holes, FormerNames formerNames) {
        this.network = network;
        this.clients = List.copyOf(clients);
        this.holes = holes;
        this.formerNames = formerNames;
    }

    /** Takes a network that is worked out already, and the values of its holes. */
    public static PrivateModelEndpointsArgs of(AwsNetwork network, Holes holes, FormerNames formerNames) {
        return new PrivateModelEndpointsArgs(network, List.of(), holes, formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    AwsNetwork network() {
        return network;
    }

    List<Output<String>> clients() {
        return clients;
    }

    Holes holes() {
        return holes;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private static final Reference GIVEN_VPC = new Reference("given-vpc", "id");

        private final RequiredValues required = new RequiredValues("PrivateModelEndpoints");
        private final Map<String, Text> existingEndpoints = new TreeMap<>();
        private List<ModelAccess> accesses = List.of();
        private Optional<AwsNetworkChoice.NewVpc> created = Optional.empty();
        private List<Text> subnets = List.of();
        private List<String> allowFrom = List.of();
        private final List<Output<String>> clients = new ArrayList<>();
        private BearerToken bearerToken = BearerToken.NONE;
        private Map<String, String> tags = Map.of();
        private Holes holes = Holes.NONE;
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets everything that is called through the endpoints: each endpoint lets nothing else through. Required. */
        public Builder access(ModelAccess... accesses) {
            this.accesses = List.of(accesses);
            return this;
        }

        /** Makes a VPC without a way to the internet, with one private subnet in each zone, by zone id ({@code use1-az1}). */
        public Builder newVpc(String cidr, String... zoneIds) {
            Cidr.parse(cidr)
                    .ifPresentOrElse(
                            block -> created = Optional.of(new AwsNetworkChoice.NewVpc(block, List.of(zoneIds))),
                            () -> required.problem("newVpc has \"" + cidr
                                    + "\", which is no block of addresses · write one such as 10.40.0.0/20"));
            return this;
        }

        /** Uses a VPC that exists and these of its subnets; {@link #allowFrom} or {@link #client(Output)} is required then. */
        public Builder existingVpc(Output<String> vpcId, List<Output<String>> subnetIds) {
            holes = holes.with(GIVEN_VPC, vpcId);
            var texts = new ArrayList<Text>();
            for (var subnetId : subnetIds) {
                var hole = new Reference("given-subnet/" + texts.size(), "id");
                holes = holes.with(hole, subnetId);
                texts.add(Text.of(hole));
            }
            subnets = texts;
            return this;
        }

        /** Uses a VPC that exists and these of its subnets; {@link #allowFrom} or {@link #client(Output)} is required then. */
        public Builder existingVpc(String vpcId, List<String> subnetIds) {
            return existingVpc(
                    Output.of(vpcId), subnetIds.stream().map(Output::of).toList());
        }

        /** Sets who may reach the endpoints in a VPC that exists: blocks of addresses and security groups. */
        public Builder allowFrom(String... allowFrom) {
            this.allowFrom = List.of(allowFrom);
            return this;
        }

        /** Adds a security group that may reach the endpoints, by its id. None by default. */
        public Builder client(Output<String> securityGroupId) {
            clients.add(securityGroupId);
            return this;
        }

        /** Adds a security group that may reach the endpoints, by its id. None by default. */
        public Builder client(String securityGroupId) {
            return client(Output.of(securityGroupId));
        }

        /** Uses an endpoint that exists, by its service such as {@code bedrock-runtime}. It keeps its own policy. */
        public Builder existingEndpoint(String service, Output<String> vpcEndpointId) {
            var hole = AwsNetwork.endpointId(service);
            existingEndpoints.put(service, Text.of(hole));
            holes = holes.with(hole, vpcEndpointId);
            return this;
        }

        /** Uses an endpoint that exists, by its service such as {@code bedrock-runtime}. It keeps its own policy. */
        public Builder existingEndpoint(String service, String vpcEndpointId) {
            return existingEndpoint(service, Output.of(vpcEndpointId));
        }

        /** Sets whether a caller uses bearer tokens. By default none does. */
        public Builder bearerToken(BearerToken bearerToken) {
            this.bearerToken = bearerToken;
            return this;
        }

        /** Sets the tags of everything that takes tags, to which {@code Name} is added. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets the names that this component had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing or wrong, one a line
         */
        public PrivateModelEndpointsArgs build() {
            check();
            accesses.forEach(access -> holes = access.holes().with(holes));
            var place = accesses.get(0).place();
            var network = AwsNetworks.of(place, choice(), paths(), bearerToken, tags);
            return new PrivateModelEndpointsArgs(network, clients, holes, formerNames);
        }

        private void check() {
            required.require("access", accesses.stream().findFirst());
            if (accesses.stream().map(ModelAccess::place).distinct().count() > 1) {
                required.problem(
                        "access has models of several places · give each account and Region its own component");
            }
            if (created.isEmpty() && subnets.isEmpty()) {
                required.problem("no network is given · give newVpc(...), or existingVpc(...) with a subnet");
            }
            if (!subnets.isEmpty() && allowFrom.isEmpty() && clients.isEmpty()) {
                required.problem(
                        "allowFrom is missing beside existingVpc · name the blocks or security groups that call");
            }
            required.check();
        }

        private AwsNetworkChoice choice() {
            return created.<AwsNetworkChoice>map(vpc -> vpc)
                    .orElseGet(() -> new AwsNetworkChoice.ExistingVpc(
                            Text.of(GIVEN_VPC), subnets, allowFrom, existingEndpoints));
        }

        private List<ModelPath> paths() {
            return accesses.stream().flatMap(access -> access.paths().stream()).toList();
        }
    }
}
