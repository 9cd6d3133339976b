package dev.tombolo.cli.plan;

import dev.tombolo.assurance.view.Tags;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Seller;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cli.plan.content.CallPlan;
import dev.tombolo.cli.plan.content.ConsumerPlan;
import dev.tombolo.cli.plan.content.GuardPlan;
import dev.tombolo.cli.plan.content.ModelPlan;
import dev.tombolo.cli.plan.guard.AwsGuards;
import dev.tombolo.cli.plan.guard.OciGuards;
import dev.tombolo.cli.plan.guard.OfferedGuards;
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
record Calls(Environment environment, Views views, GuardPlan invocationLog, AgreementWord agreements) {
    private Stream<ModelPath> paths() {
        return Stream.concat(
                environment.aws().stream()
                        .flatMap(aws -> aws.consumers().stream())
                        .flatMap(consumer -> consumer.paths().stream()),
                environment.oci().stream()
                        .flatMap(oci -> oci.consumers().stream())
                        .flatMap(consumer -> consumer.paths().stream()));
    }

    List<ModelPlan> models() {
        return paths().map(this::model)
                .distinct()
                .sorted(Comparator.comparing(ModelPlan::model)
                        .thenComparing(ModelPlan::cloud)
                        .thenComparing(ModelPlan::endpoint)
                        .thenComparing(ModelPlan::api))
                .toList();
    }

    private ModelPlan model(ModelPath path) {
        return new ModelPlan(
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

    List<ConsumerPlan> consumers() {
        return Stream.concat(
                        environment.aws().stream()
                                .flatMap(aws -> aws.consumers().stream())
                                .map(this::aws),
                        environment.oci().stream()
                                .flatMap(oci -> oci.consumers().stream()
                                        .map(consumer -> oci(new OciGuards(oci, views), consumer))))
                .sorted(Comparator.comparing(ConsumerPlan::consumer).thenComparing(ConsumerPlan::cloud))
                .toList();
    }

    private ConsumerPlan aws(AwsConsumer consumer) {
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

    private static ConsumerPlan oci(OciGuards guards, OciConsumer consumer) {
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

    private static ConsumerPlan consumer(
            Map<String, String> tags, String key, String identity, List<CallPlan> calls, String cloud) {
        return new ConsumerPlan(tags.getOrDefault(Tags.CONSUMER, key), cloud, identity, calls);
    }

    private static CallPlan call(ModelPath path, String from, String billedUnder, Map<String, GuardPlan> guards) {
        return new CallPlan(
                path.model().name(), path.api().key(), path.endpoint().kind().key(), from, billedUnder, guards);
    }
}
