package dev.tombolo.blueprint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.catalog.read.CatalogReader;

/** Models of the shipped catalog and the places that call them. */
public final class Samples {
    /** An account that stays a hole, as in a stack that learns it on deploy. */
    public static final Reference ACCOUNT = new Reference("account", "id");

    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Samples() {}

    /** Returns {@code us-east-1} of an account that is a hole. */
    public static AwsPlace place() {
        return new AwsPlace(CATALOG.region("us-east-1", Cloud.AWS).orElseThrow(), Text.of(ACCOUNT));
    }

    /** Returns GPT-5.6 Terra by Responses through a profile. */
    public static ModelPath terra(Routing routing) {
        return path(aws("gpt-5.6-terra", Api.RESPONSES).routing(routing));
    }

    /** Returns GPT-5.6 Terra by another API through a profile. */
    public static ModelPath terra(Api api, Routing routing) {
        return path(aws("gpt-5.6-terra", api).routing(routing));
    }

    /** Returns GPT-5.6 Terra by Responses through the geographic profile. */
    public static ModelPath terra() {
        return terra(Routing.GEOGRAPHIC);
    }

    /** Returns gpt-oss-120b in-Region. */
    public static ModelPath openWeights(Api api) {
        return path(aws("gpt-oss-120b", api));
    }

    /** Returns a model by Responses on bedrock-mantle. */
    public static ModelPath mantle(String model) {
        return path(aws(model, Api.RESPONSES).endpoint(EndpointKind.BEDROCK_MANTLE));
    }

    /** Returns a model by OCI's Chat operation, on demand in Chicago. */
    public static ModelPath oci(String model) {
        return oci(model, "us-chicago-1");
    }

    /** Returns a model by OCI's Chat operation, on demand in a Region. */
    public static ModelPath oci(String model, String regionName) {
        return oci(model, regionName, Api.CHAT);
    }

    /** Returns a model on demand in Chicago by an API. */
    public static ModelPath oci(String model, Api api) {
        return oci(model, "us-chicago-1", api);
    }

    private static ModelPath oci(String model, String regionName, Api api) {
        var region = CATALOG.region(regionName, Cloud.OCI).orElseThrow();
        return path(ModelQuery.of(model, region, api).endpoint(EndpointKind.ON_DEMAND));
    }

    /** Returns a model by OCI's Chat operation, on a dedicated cluster in Chicago. */
    public static ModelPath dedicated(String model) {
        var region = CATALOG.region("us-chicago-1", Cloud.OCI).orElseThrow();
        return path(ModelQuery.of(model, region, Api.CHAT).endpoint(EndpointKind.DEDICATED));
    }

    /** Returns a document as it would be written, holes as {@code <resource.attribute>}. */
    public static JsonNode json(PolicyDocument document) {
        return MAPPER.valueToTree(document.json(Samples::marked));
    }

    /** Returns the text of a hole in {@link #json}. */
    public static String marked(Reference hole) {
        return "<" + hole + ">";
    }

    /** Reads JSON. */
    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ModelQuery aws(String model, Api api) {
        return ModelQuery.of(model, place().region(), api);
    }

    private static ModelPath path(ModelQuery query) {
        var answer = new PathFinder(CATALOG).find(query);
        if (answer instanceof PathAnswer.Found found) {
            return found.path();
        }
        throw new AssertionError(answer);
    }
}
