package dev.tombolo.bedrock.settings;

import java.net.URI;

/**
 * A request of CloudFormation.
 *
 * @param previous empty for a create
 */
record Event(String requestType, String resourceType, String properties, String previous) {
    static Event create(String resourceType, String properties) {
        return new Event("Create", resourceType, properties, "");
    }

    static Event update(String resourceType, String properties, String previous) {
        return new Event("Update", resourceType, properties, previous);
    }

    static Event delete(String resourceType, String properties) {
        return new Event("Delete", resourceType, properties, "");
    }

    String json(URI address) {
        return """
                {"RequestType": "%s", "ResponseURL": "%s%s", "StackId": "arn:aws:cloudformation:us-east-1:333333333333:stack/prod-Baseline/1",
                 "RequestId": "request-1", "LogicalResourceId": "Setting", %s "ResourceType": "%s",
                 "ResourceProperties": %s%s}
                """.formatted(
                        requestType,
                        address,
                        StubAws.ANSWER_PATH,
                        requestType.equals("Create") ? "" : "\"PhysicalResourceId\": \"the-first-id\",",
                        resourceType,
                        properties,
                        previous.isEmpty() ? "" : ", \"OldResourceProperties\": " + previous);
    }
}
