package dev.tombolo.live.oci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.catalog.Region;
import dev.tombolo.live.call.Unanswered;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The calls of one service in one Region, each tried as often as it needs. Answers stay JSON: the SDK's typed clients of
 * Generative AI lack private endpoints in the version that works with the rest.
 *
 * @param oci who asks, and how
 * @param service the service
 * @param region the Region
 */
public record OciCalls(OciConnection oci, OciService service, Region region) {
    private static final String NEXT_PAGE = "opc-next-page";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns {@code name=value}, as a query takes it. */
    public static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * Returns the answer to a GET.
     *
     * @throws Unanswered if there is none
     */
    public JsonNode get(String operation) {
        return oci.attempts().of(() -> json(send("GET", operation, "")));
    }

    /**
     * Returns the elements of all pages of a list.
     *
     * @param operation the path with at least one parameter
     * @throws Unanswered if a page does not come
     */
    public List<JsonNode> list(String operation) {
        return pages("GET", operation, "");
    }

    /**
     * Returns the elements of all pages of a list that is asked for with a body.
     *
     * @param operation the path with at least one parameter
     * @throws Unanswered if a page does not come
     */
    public List<JsonNode> search(String operation, String body) {
        return pages("POST", operation, body);
    }

    /**
     * Puts JSON, and returns the answer.
     *
     * @throws Unanswered if there is none; what was put may be in force nevertheless
     */
    public JsonNode put(String operation, String body) {
        return oci.attempts().ofChange(() -> json(send("PUT", operation, body)));
    }

    private List<JsonNode> pages(String method, String operation, String body) {
        var elements = new ArrayList<JsonNode>();
        var next = Optional.<String>empty();
        do {
            var asked =
                    operation + next.map(name -> "&" + parameter("page", name)).orElse("");
            var page = oci.attempts().of(() -> Page.of(send(method, asked, body)));
            elements.addAll(page.elements());
            next = page.next();
        } while (next.isPresent());
        return elements;
    }

    /** What came of a list, and what the page after it is called. */
    private record Page(List<JsonNode> elements, Optional<String> next) {
        static Page of(HttpResponse<String> answer) {
            return new Page(
                    elements(json(answer)),
                    answer.headers().firstValue(NEXT_PAGE).filter(next -> !next.isEmpty()));
        }

        /** Older services answer with the list itself, later ones with an object around it. */
        private static List<JsonNode> elements(JsonNode answer) {
            var list = answer.isArray() ? answer : answer.path("items");
            if (!list.isArray()) {
                throw Unanswered.unreadable();
            }
            return StreamSupport.stream(list.spliterator(), false).toList();
        }
    }

    private HttpResponse<String> send(String method, String operation, String body) {
        return new OciHost(oci, service.address(region)).send(method, service.path(operation), body, Map.of());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw Unanswered.unreadable();
        }
    }
}
