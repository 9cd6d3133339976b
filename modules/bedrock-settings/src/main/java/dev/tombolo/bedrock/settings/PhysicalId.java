package dev.tombolo.bedrock.settings;

/**
 * What CloudFormation calls a setting: one constant for each type, so that no update is ever a replacement and none is
 * followed by a delete.
 */
final class PhysicalId {
    private PhysicalId() {}

    static String of(CustomResourceRequest request) {
        return request.physicalId().isEmpty() ? constant(request.resourceType()) : request.physicalId();
    }

    private static String constant(String resourceType) {
        return switch (resourceType) {
            case InvocationLogging.TYPE -> "invocation-logging";
            case DataRetention.TYPE -> "data-retention";
            case UseCase.TYPE -> "use-case";
            case ModelAgreement.TYPE -> "model-agreement";
            default -> "unknown-setting";
        };
    }
}
