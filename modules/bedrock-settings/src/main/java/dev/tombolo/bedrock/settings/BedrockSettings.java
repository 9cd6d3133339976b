package dev.tombolo.bedrock.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Does what one request of CloudFormation asks, and says how it went. */
final class BedrockSettings {
    private final Services services;
    private final Patience patience;

    BedrockSettings(Services services, Patience patience) {
        this.services = services;
        this.patience = patience;
    }

    /** Never throws: an exception would leave CloudFormation without an answer for an hour. */
    Answer answer(CustomResourceRequest request) {
        try {
            return answerOrRefuse(request);
        } catch (RuntimeException | LinkageError e) {
            return Answer.failure("unexpected " + e.getClass().getName() + " · report it as a fault of Tombolo");
        }
    }

    private Answer answerOrRefuse(CustomResourceRequest request) {
        try {
            return switch (request.requestType()) {
                case "Create", "Update" -> settle(request);
                case "Delete" -> Answer.success("left in force: deleting the declaration of a setting removes nothing");
                default -> Answer.failure("unknown request type · expected Create, Update or Delete");
            };
        } catch (ForeignValue e) {
            return foreign(request, e);
        } catch (Refusal e) {
            return Answer.failure(e.reason());
        }
    }

    /** On the way back from a failed update what is there stays, and the stack must not be stuck. */
    private Answer foreign(CustomResourceRequest request, ForeignValue e) {
        return isRollback(request)
                ? Answer.success("rollback, left as it is: " + e.reason())
                : Answer.failure(e.reason());
    }

    private boolean isRollback(CustomResourceRequest request) {
        return request.isUpdate() && services.rollback().isRunning(request.stackId(), patience);
    }

    private Answer settle(CustomResourceRequest request) {
        return switch (request.resourceType()) {
            case InvocationLogging.TYPE ->
                settle(
                        request,
                        new InvocationLogging(services.bedrock()),
                        properties -> Declared.adoptable(properties, DeclaredLogging::value));
            case DataRetention.TYPE -> retention(request, RetentionPlane.of(request.properties()));
            case UseCase.TYPE ->
                settle(
                        request,
                        new UseCase(services.bedrock()),
                        properties -> Declared.unadoptable(properties, UseCase::wanted));
            case ModelAgreement.TYPE -> agreement(request);
            default ->
                Answer.failure("unknown resource type · expected "
                        + String.join(", ", InvocationLogging.TYPE, DataRetention.TYPE, UseCase.TYPE)
                        + " or " + ModelAgreement.TYPE);
        };
    }

    private Answer retention(CustomResourceRequest request, RetentionPlane plane) {
        return settle(request, plane.setting(services), properties -> Declared.adoptable(properties, plane::wanted));
    }

    private Answer settle(CustomResourceRequest request, Setting setting, Function<Properties, Declared> reader) {
        Declared wanted = Properties.read(request.resourceType(), request.properties(), reader);
        Optional<SettingValue> previous =
                Declared.previous(request.resourceType(), request.previousProperties(), reader);
        new AdoptOrFail(setting, wanted.value(), new Ownership(previous, wanted.adopt())).settle(patience);
        return Answer.success(
                setting.name() + " is in force",
                new TreeMap<>(Map.of("Digest", wanted.value().digest().text())));
    }

    private Answer agreement(CustomResourceRequest request) {
        AcknowledgedOffer offer =
                Properties.read(request.resourceType(), request.properties(), AcknowledgedOffer::wanted);
        new ModelAgreement(services.bedrock(), offer).settle(patience, () -> !isRollback(request));
        return Answer.success(
                "agreement for " + offer.modelId() + " is available",
                new TreeMap<>(Map.of("ModelId", offer.modelId(), "Status", "AVAILABLE")));
    }
}
