package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.network.OciNetworkChoice;
import dev.tombolo.blueprint.network.OciZprPolicy;
import dev.tombolo.blueprint.scope.OciTagDefault;
import dev.tombolo.blueprint.serving.OciProject;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.provider.ProviderTypes;
import dev.tombolo.catalog.provider.ProviderVersion;
import dev.tombolo.environment.OciRoot;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.document.OciProjectDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.consumer.OciPrincipalDocument;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the blueprint's input on OCI of a document in which nothing is wrong. */
record OciAssembly(CheckedDocument checked, Catalog catalog) {
    OciSide side(OciDocument oci) {
        var physicalName =
                oci.conventions().flatMap(OciDocument.Conventions::namePrefix).orElse("") + "tombolo-" + checked.name();
        return new OciSide(
                oci.tenancy(),
                oci.compartment(),
                physicalName,
                catalog.region(oci.homeRegion(), Cloud.OCI).orElseThrow(),
                region(oci),
                oci.providerVersion()
                        .map(ProviderVersion::parse)
                        .orElseGet(() -> ProviderTypes.oci().pinned()),
                oci.network()
                        .map(network -> OciNetwork.of(choice(network), "tombolo-" + checked.name(), checked.tags())
                                .with(network.attributes())),
                oci.networkSource().flatMap(new NetworkSourceAssembly(physicalName, checked.tags())::made),
                new DedicatedAssembly(checked, physicalName).models(),
                oci.project().map(project -> project(physicalName, project)),
                checked.consumers(Cloud.OCI).entrySet().stream()
                        .map(consumer -> consumer(consumer.getKey(), consumer.getValue(), physicalName, oci))
                        .toList(),
                Optional.of(root(oci, physicalName))
                        .filter(root -> checked.document().ownsTenancy()),
                new OciOperationsAssembly(checked).operations(physicalName),
                oci.audit().map(new OciAuditAssembly(physicalName, region(oci), checked.tags())::export),
                checked.tags());
    }

    private OciRoot root(OciDocument oci, String physicalName) {
        var spending = new OciSpendingAssembly(checked);
        return new OciRoot(
                spending.budget(physicalName),
                tagDefaults(oci),
                oci.quotas().map(quotas -> spending.quotas(physicalName, quotas, region(oci))),
                oci.network().flatMap(network -> packetRouting(network, physicalName)));
    }

    private Optional<OciZprPolicy> packetRouting(OciDocument.Network network, String physicalName) {
        return network.packetRouting()
                .map(routing -> new OciZprPolicy(
                        physicalName,
                        routing.vcn(),
                        routing.clients(),
                        network.attributes().get(0).label(),
                        checked.tags()));
    }

    private static SortedMap<String, OciTagDefault> tagDefaults(OciDocument oci) {
        var tags = new TreeMap<String, OciTagDefault>();
        oci.tagDefaults().forEach((key, tag) -> tags.put(key, tag.tag()));
        return tags;
    }

    private OciProject project(String physicalName, OciProjectDocument project) {
        return new OciProject(
                physicalName, project.responsesRetentionHours(), project.conversationsRetentionHours(), checked.tags());
    }

    private Region region(OciDocument oci) {
        return catalog.region(oci.region(), Cloud.OCI).orElseThrow();
    }

    private static OciNetworkChoice choice(OciDocument.Network network) {
        return network.cidr()
                .flatMap(Cidr::parse)
                .<OciNetworkChoice>map(OciNetworkChoice.NewVcn::new)
                .orElseGet(() -> new OciNetworkChoice.ExistingVcn(
                        Text.of(network.vcn().orElseThrow()),
                        Text.of(network.subnet().orElseThrow()),
                        network.allowFrom()));
    }

    private OciConsumer consumer(String key, ConsumerDocument consumer, String physicalName, OciDocument oci) {
        var stable = consumer.formerly().orElse(key);
        return new OciConsumer(
                stable,
                consumer.oci().map(OciPrincipalDocument::principal).orElseThrow(),
                checked.paths(key, Cloud.OCI),
                Text.of(OciSide.COMPARTMENT_ID),
                physicalName + "-" + stable,
                checked.tags(key),
                new SuspensionAssembly(checked.document()).of(consumer),
                oci.networkSource().map(source -> source.existing().orElse(physicalName)));
    }
}
