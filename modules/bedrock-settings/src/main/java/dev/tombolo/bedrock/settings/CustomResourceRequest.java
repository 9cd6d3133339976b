package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/**
 * What CloudFormation asks.
 *
 * @param responseUrl where it wants the answer; whoever has it can answer in our place, so it is never logged
 * @param physicalId empty on a create
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requesttypes.html">the requests,
 *     read on 2026-11-23</a>
 */
record CustomResourceRequest(
        String requestType,
        String responseUrl,
        String stackId,
        String requestId,
        String logicalId,
        String physicalId,
        String resourceType,
        JsonNode properties,
        JsonNode previousProperties) {

    static CustomResourceRequest read(InputStream input) throws IOException {
        JsonNode event = Json.read(input);
        return new CustomResourceRequest(
                text(event, "RequestType"),
                text(event, "ResponseURL"),
                text(event, "StackId"),
                text(event, "RequestId"),
                text(event, "LogicalResourceId"),
                text(event, "PhysicalResourceId"),
                text(event, "ResourceType"),
                event.path("ResourceProperties"),
                event.path("OldResourceProperties"));
    }

    private static String text(JsonNode event, String name) {
        return event.path(name).asText("");
    }

    boolean isDelete() {
        return requestType.equals("Delete");
    }

    boolean isUpdate() {
        return requestType.equals("Update");
    }

    /** Neither logs nor messages may show what is in here. */
    @Override
    public String toString() {
        return requestType + " " + resourceType + " " + logicalId;
    }
}
