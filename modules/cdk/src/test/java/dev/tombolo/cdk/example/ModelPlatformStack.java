package dev.tombolo.cdk.example;

import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.alert.AlertPublisher;
import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.catalog.Api;
import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.access.ModelAccessProps;
import dev.tombolo.cdk.access.ModelConsumer;
import dev.tombolo.cdk.access.ModelConsumerProps;
import dev.tombolo.cdk.alert.EmailAlerts;
import dev.tombolo.cdk.attribution.ModelAttribution;
import dev.tombolo.cdk.attribution.ModelAttributionProps;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.handoff.ConsumerHandOff;
import dev.tombolo.cdk.handoff.ConsumerHandOffProps;
import dev.tombolo.cdk.hole.Holes;
import dev.tombolo.cdk.owner.StackOwner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** What a platform team declares for a consumer that another team writes. */
public final class ModelPlatformStack extends Stack {
    /** Declares the stack. */
    public ModelPlatformStack(Construct scope, String id, StackProps props) {
        super(scope, id, props);
        var owner = new StackOwner(
                this,
                "Owner",
                new Owner("access/prod", Optional.of("bank/ai-platform"), Optional.empty(), new TreeMap<>()));

        // docs:start model-platform
        var models = new ModelAccess(
                this,
                "Models",
                ModelAccessProps.builder()
                        .models(List.of("gpt-oss-120b"))
                        .api(Api.CONVERSE)
                        .build());
        var claims = models.consumer("prod", "claims", new AwsIdentity.Service("lambda.amazonaws.com"));
        var attribution = new ModelAttribution(
                this,
                "Attribution",
                ModelAttributionProps.builder()
                        .consumer(claims)
                        .place(models.getPlace())
                        .build());
        var billed = claims.billed(attribution.getBilling());

        var consumer = new ModelConsumer(
                this,
                "Claims",
                ModelConsumerProps.builder()
                        .consumer(billed)
                        .holes(attribution.getHoles())
                        .build());
        new ConsumerHandOff(
                this,
                "HandOff",
                ConsumerHandOffProps.builder()
                        .consumer(billed)
                        .roleArn(consumer.getRoleArn())
                        .holes(attribution.getHoles())
                        .build());
        // docs:end

        new EmailAlerts(
                this,
                "Alerts",
                AlertTopic.of("alerts", AlertPublisher.alarms(models.getPlace()), List.of("ai@example.com"), Map.of()),
                Holes.NONE.with(StackPlace.ACCOUNT, getAccount()));
        owner.guard();
    }
}
