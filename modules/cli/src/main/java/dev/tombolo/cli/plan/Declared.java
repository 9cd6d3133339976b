package dev.tombolo.cli.plan;

import dev.tombolo.assurance.graph.Cloud;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.cli.plan.content.CloudPlan;
import dev.tombolo.cli.plan.content.ResourcePlan;
import dev.tombolo.cli.synthesis.PlanFolder;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.stacks.multicloud.MulticloudStack;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says what each cloud's owner declares.
 *
 * @param environment the environment
 * @param folder the folder of its plan
 * @param graphs the outputs
 */
record Declared(Environment environment, PlanFolder folder, List<ResourceGraph> graphs) {
    List<CloudPlan> clouds() {
        var clouds = new ArrayList<CloudPlan>();
        environment.aws().map(this::aws).ifPresent(clouds::add);
        environment.oci().map(this::oci).ifPresent(clouds::add);
        return clouds;
    }

    private CloudPlan aws(AwsSide aws) {
        return cloud(
                Cloud.AWS,
                aws.engine(),
                aws.engine() == Engine.CDK ? "aws" : "pulumi/resources.json",
                aws.account() + " " + aws.place().region().name());
    }

    private CloudPlan oci(OciSide oci) {
        return cloud(
                Cloud.OCI,
                Engine.PULUMI,
                "pulumi",
                oci.region().name() + ", IAM in " + oci.homeRegion().name());
    }

    private CloudPlan cloud(Cloud cloud, Engine engine, String output, String place) {
        var resources = resources(cloud)
                .map(resource -> new ResourcePlan(resource.address(), resource.nativeType()))
                .toList();
        var word = cloud == Cloud.AWS ? "aws" : "oci";
        return new CloudPlan(word, engine.key(), place, output, stacks(cloud), resources);
    }

    private SortedMap<String, Integer> stacks(Cloud cloud) {
        var stacks = new TreeMap<String, Integer>();
        resources(cloud).forEach(resource -> stacks.merge(stack(resource), 1, Integer::sum));
        return stacks;
    }

    /** A stack of CloudFormation that a Pulumi program declares is called by its name there. */
    private String stack(Resource resource) {
        var address = resource.address();
        if (resource.format() == Format.CLOUD_FORMATION) {
            return address.substring(address.indexOf('|') + 1, address.lastIndexOf('/'));
        }
        return resource.place().file().equals(folder.tenancy().toString())
                ? MulticloudStack.tenancyOf(environment.name())
                : environment.name();
    }

    private Stream<Resource> resources(Cloud cloud) {
        return graphs.stream()
                .flatMap(graph -> graph.resources().stream())
                .filter(resource -> resource.cloud() == cloud);
    }
}
