package dev.tombolo.environment.check.access;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.ModelDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that every grant attaches to something: an identity where the environment is, a model where the identity is. */
record AttachmentCheck(EnvironmentDocument document, Report report) {
    void check() {
        document.consumers().forEach((key, consumer) -> {
            var path = KeyPath.of("consumers", key);
            if (!consumer.isOn(Cloud.AWS) && !consumer.isOn(Cloud.OCI)) {
                report.add(path, "has no identity, so that its grant would attach to nothing", "add aws or oci");
                return;
            }
            Stream.of(Cloud.values()).filter(consumer::isOn).forEach(cloud -> identity(path, consumer, cloud));
            models(path.key("models"), consumer);
        });
    }

    private void identity(KeyPath path, ConsumerDocument consumer, Cloud cloud) {
        var word = cloud.key();
        if (!document.isOn(cloud)) {
            report.add(
                    path.key(word),
                    "has an identity on " + word + ", where this environment is not",
                    "add " + word + " to the environment, or take the identity away");
        } else if (models(consumer).noneMatch(model -> model.on().contains(cloud)) && knowsEveryModel(consumer)) {
            report.add(
                    path.key(word),
                    "has an identity on " + word + ", where none of its models is",
                    "take the identity away, or add a model that is on " + word);
        }
    }

    private void models(KeyPath path, ConsumerDocument consumer) {
        for (int index = 0; index < consumer.models().size(); index++) {
            var name = consumer.models().get(index);
            var item = path.item(index);
            model(name)
                    .filter(model -> model.on().stream().noneMatch(consumer::isOn))
                    .ifPresent(model -> report.add(
                            item,
                            "\"" + name + "\" is on " + words(model.on()) + ", where this consumer has no identity",
                            "add one, or take the model away"));
        }
    }

    private Stream<ModelDocument> models(ConsumerDocument consumer) {
        return consumer.models().stream().flatMap(name -> model(name).stream());
    }

    private boolean knowsEveryModel(ConsumerDocument consumer) {
        return consumer.models().stream().allMatch(document.models()::containsKey);
    }

    private Optional<ModelDocument> model(String name) {
        return Optional.ofNullable(document.models().get(name));
    }

    private static String words(Collection<Cloud> clouds) {
        return clouds.stream().map(Cloud::key).collect(Collectors.joining(", "));
    }
}
