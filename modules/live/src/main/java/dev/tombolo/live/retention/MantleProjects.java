package dev.tombolo.live.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.SignedCall;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Unanswered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The projects of an account and Region on {@code bedrock-mantle}, and the data retention mode of each. A mode that is not
 * {@code inherit} comes before the account's.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html">what reads and puts the mode of
 *     a project</a>, and <a
 *     href="https://github.com/openai-on-aws/openai-solutions/tree/main/cookbooks/01-foundations/02-projects">the list and
 *     its members, read on 2026-11-23; that a long list has pages is told by OpenAI's own API only</a>
 */
public final class MantleProjects {
    private static final String PATH = "/v1/organization/projects";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AwsConnection aws;
    private final SignedCall mantle;

    /** Creates it for the Region of a connection. */
    public MantleProjects(AwsConnection aws) {
        this.aws = aws;
        this.mantle = new SignedCall(
                aws, "bedrock-mantle", "bedrock-mantle." + aws.region().id() + ".api.aws");
    }

    /**
     * Returns those that can be called, by their ids.
     *
     * @throws Unanswered if there is no answer
     */
    public List<MantleProject> active() {
        var projects = new ArrayList<MantleProject>();
        var page = page("");
        addActive(page, projects);
        while (page.path("has_more").asBoolean()) {
            page = page("?after=" + id(page.path("last_id")));
            addActive(page, projects);
        }
        projects.sort(Comparator.comparing(MantleProject::id));
        return projects;
    }

    private JsonNode page(String query) {
        var page = aws.ask(() -> read(mantle.get(PATH + query)));
        if (!page.path("data").isArray()) {
            throw Unanswered.unreadable();
        }
        return page;
    }

    private static void addActive(JsonNode page, List<MantleProject> projects) {
        for (var project : page.path("data")) {
            if (!project.path("status").asText().equals("archived")) {
                projects.add(new MantleProject(
                        id(project.path("id")),
                        Stated.in(project.path("name").textValue()),
                        tags(project.path("tags"))));
            }
        }
    }

    private static Map<String, String> tags(JsonNode tags) {
        var read = new TreeMap<String, String>();
        tags.properties().forEach(tag -> read.put(tag.getKey(), tag.getValue().asText()));
        return read;
    }

    /** An id becomes a part of a path, so that nothing else may pass for one. */
    private static String id(JsonNode id) {
        if (!ID.matcher(id.asText()).matches()) {
            throw Unanswered.unreadable();
        }
        return id.asText();
    }

    /**
     * Returns the mode of a project.
     *
     * @throws Unanswered if there is no answer
     */
    public String mode(MantleProject project) {
        return aws.ask(() -> Stated.in(read(mantle.get(PATH + "/" + project.id()))
                .path("data_retention")
                .path("mode")
                .textValue()));
    }

    /**
     * Puts the mode of a project, and nothing else.
     *
     * @throws Unanswered if there is no answer; the mode may be in force nevertheless
     */
    public void put(MantleProject project, String mode) {
        aws.change(() ->
                mantle.post(PATH + "/" + project.id(), "{\"data_retention\":{\"mode\":\"" + mode + "\"}}", Map.of()));
    }

    private static JsonNode read(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw Unanswered.unreadable();
        }
    }
}
