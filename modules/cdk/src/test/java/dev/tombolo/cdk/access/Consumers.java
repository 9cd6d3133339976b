package dev.tombolo.cdk.access;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.construct.Templates;
import java.util.List;
import java.util.Map;

/** Consumers of models in the shipped catalog. */
public final class Consumers {
    public static final Catalog CATALOG = CatalogReader.shipped();
    public static final AwsIdentity LAMBDA = new AwsIdentity.Service("lambda.amazonaws.com");

    private Consumers() {}

    public static Region region(String name) {
        return CATALOG.region(name, Cloud.AWS).orElseThrow();
    }

    public static AwsPlace place(String region) {
        return new AwsPlace(region(region), Text.of(Templates.ACCOUNT));
    }

    public static ModelPath path(ModelQuery query) {
        return ((PathAnswer.Found) new PathFinder(CATALOG).find(query)).path();
    }

    /** GPT-5.6 Terra by the Responses API: a geographic profile. */
    public static ModelPath terra() {
        return path(ModelQuery.of("gpt-5.6-terra", region("us-east-1"), Api.RESPONSES));
    }

    /** gpt-oss-120b by Converse: in-Region. */
    public static ModelPath openWeights() {
        return path(ModelQuery.of("gpt-oss-120b", region("us-east-1"), Api.CONVERSE));
    }

    /** GPT-5.5 by the Responses API: on bedrock-mantle only. */
    public static ModelPath mantle() {
        return path(ModelQuery.of("gpt-5.5", region("us-east-1"), Api.RESPONSES).endpoint(EndpointKind.BEDROCK_MANTLE));
    }

    public static AwsConsumer consumer(AwsIdentity identity, Invocations invocations, ModelPath... paths) {
        return consumer(identity, invocations, AwsConventions.NONE, paths);
    }

    public static AwsConsumer consumer(
            AwsIdentity identity, Invocations invocations, AwsConventions conventions, ModelPath... paths) {
        return new AwsConsumer(
                "claims",
                identity,
                List.of(paths),
                BearerToken.NONE,
                invocations,
                new GuardrailDemand.Free(),
                conventions,
                "prod",
                Map.of("tombolo:environment", "prod", "cost-centre", "4711", "tombolo:consumer", "claims"),
                Suspension.NONE);
    }

    public static AwsConsumer anywhere(AwsIdentity identity, ModelPath... paths) {
        return consumer(identity, new Invocations.Anywhere(), paths);
    }
}
