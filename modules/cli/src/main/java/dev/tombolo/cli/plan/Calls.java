package dev.tombolo.cli.plan;

import dev.tombolo.assurance.view.Tags;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Seller;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which models are called, by whom, from where and under which guards.
 *
 * @param environment the environment
 * @param views what the engines wrote
 * @param invocationLog how far the calls on bedrock-runtime are recorded, of this account and Region
 * @param agreements who agrees to buy its models
 */
record Calls(Environment environment, Views views, Plan.GuardPlan invocationLog, AgreementWord agreements) {
    private Stream<ModelPath> paths() {
        return Stream.concat(
                environment.aws().stream()
                        .flatMap(aws -> aws.consumers().stream())
                        .flatMap(consumer -> consumer.paths().stream()),
                environment.oci().stream()
                        .flatMap(oci -> oci.consumers().stream())
                        .flatMap(consumer -> consumer.paths().stream()));
    }

    List<Plan.ModelPlan> models() {
        return paths().map(this::model)
                .distinct()
                .sorted(Comparator.comparing(Plan.ModelPlan::model)
                        .thenComparing(Plan.ModelPlan::cloud)
                        .thenComparing(Plan.ModelPlan::endpoint)
                        .thenComparing(Plan.ModelPlan::api))
                .toList();
    }

    private Plan.ModelPlan model(ModelPath path) {
        return new Plan.ModelPlan(
                path.model().name(),
                path.model().cloud().key(),
                path.endpoint().kind().key(),
                path.api().key(),
                calledAs(path),
                baseUrl(path) + path.urlPath(),
                path.route().key(),
                path.region().name(),
                path.route().destinations(),
                path.model().seller().channel().stated().map(Calls::word).orElse("not known"),
                agreements.agreement(path.model()),
                agreements.useCase(path.model()),
                path.model().origin() == ModelRecord.Origin.OVERLAY ? "yours" : "shipped");
    }

    /** On a dedicated cluster a call names the endpoint's OCID, which only a deploy knows. */
    private String calledAs(ModelPath path) {
        return dedicated(path).map(model -> "endpoint " + model.displayName()).orElseGet(path::invokedId);
    }

    private String baseUrl(ModelPath path) {
        return dedicated(path)
                .flatMap(model -> environment.oci().flatMap(OciSide::network))
                .map(network -> network.baseUrl(path))
                .orElseGet(path::baseUrl);
    }

    private Optional<DedicatedModel> dedicated(ModelPath path) {
        return environment.oci().flatMap(oci -> new OciGuards(oci, views).dedicated(path));
    }

    private static String word(Seller.Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    List<Plan.ConsumerPlan> consumers() {
        return Stream.concat(
                        environment.aws().stream()
                                .flatMap(aws -> aws.consumers().stream())
                                .map(this::aws),
                        environment.oci().stream()
                                .flatMap(oci -> oci.consumers().stream()
                                        .map(consumer -> oci(new OciGuards(oci, views), consumer))))
                .sorted(Comparator.comparing(Plan.ConsumerPlan::consumer).thenComparing(Plan.ConsumerPlan::cloud))
                .toList();
    }

    private Plan.ConsumerPlan aws(AwsConsumer consumer) {
        var guards = new AwsGuards(views, consumer);
        return consumer(
                consumer.tags(),
                consumer.key(),
                consumer.identity().description(),
                consumer.calls().stream()
                        .map(call -> call(
                                call.path(),
                                guards.from(),
                                BilledUnder.words(call),
                                new OfferedGuards(call.path())
                                        .with(guards.guardrail(), invocationLog, guards.privatePath())))
                        .toList(),
                "aws");
    }

    private static Plan.ConsumerPlan oci(OciGuards guards, OciConsumer consumer) {
        return consumer(
                consumer.tags(),
                consumer.key(),
                consumer.principal().description(),
                consumer.paths().stream()
                        .map(path ->
                                call(path, guards.from(consumer), BilledUnder.COMPARTMENT, guards.all(consumer, path)))
                        .toList(),
                "oci");
    }

    private static Plan.ConsumerPlan consumer(
            Map<String, String> tags, String key, String identity, List<Plan.CallPlan> calls, String cloud) {
        return new Plan.ConsumerPlan(tags.getOrDefault(Tags.CONSUMER, key), cloud, identity, calls);
    }

    private static Plan.CallPlan call(
            ModelPath path, String from, String billedUnder, Map<String, Plan.GuardPlan> guards) {
        return new Plan.CallPlan(
                path.model().name(), path.api().key(), path.endpoint().kind().key(), from, billedUnder, guards);
    }
}
