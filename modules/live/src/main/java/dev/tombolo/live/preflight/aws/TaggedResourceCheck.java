package dev.tombolo.live.preflight.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.cost.CostTags;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.SignedCall;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Whether something costly carries the environment's tag that its plan does not declare: keys, interface endpoints,
 * provisioned throughput and projects that an earlier deploy left, or that somebody copied.
 *
 * @see <a href="https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html">the call</a>,
 *     and <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html">the tags of
 *     CloudFormation, read on 2026-11-23</a>
 */
final class TaggedResourceCheck implements Check {
    private static final Permission ASK = Permission.onAnything("tag:GetResources");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type",
            "application/x-amz-json-1.1",
            "X-Amz-Target",
            "ResourceGroupsTaggingAPI_20170126.GetResources");

    private static final Pattern COSTLY =
            Pattern.compile("arn:[^:]+:(kms:[^:]*:[^:]*:key/|ec2:[^:]*:[^:]*:vpc-endpoint/"
                    + "|bedrock:[^:]*:[^:]*:provisioned-model/|bedrock-mantle:[^:]*:[^:]*:project/).+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Planned planned;
    private final AwsConnection aws;
    private final SignedCall tagging;

    TaggedResourceCheck(AwsSubject subject, AwsConnection aws) {
        this.planned = subject.planned();
        this.aws = aws;
        this.tagging = new SignedCall(
                aws,
                "tagging",
                "tagging." + aws.region().id() + "." + subject.region().domain());
    }

    @Override
    public String name() {
        return "tagged-resources";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(planned.environment(), ASK, this::answers));
    }

    private List<Answer> answers() {
        var outside = tagged().entrySet().stream()
                .filter(resource -> COSTLY.matcher(resource.getKey()).matches())
                .flatMap(resource -> outside(resource.getKey(), resource.getValue()).stream())
                .toList();
        return outside.isEmpty()
                ? List.of(Answer.pass(planned.environment(), "nothing costly carries its tag that no plan declares"))
                : outside;
    }

    private Optional<Answer> outside(String arn, String declared) {
        return switch (planned.output()) {
            case KNOWN ->
                planned.resources().contains(declared)
                        ? Optional.empty()
                        : Optional.of(Answer.warn(
                                arn,
                                "carries the tag of " + planned.environment() + ", and its plan does not declare it",
                                "delete it where nobody needs it: it costs money or counts against a limit"));
            case NOT_PLANNED ->
                Optional.of(Answer.notChecked(
                        arn, "nobody knows here whether it is planned", "run ./tombolo plan " + planned.environment()));
            case IN_A_STATE ->
                Optional.of(Answer.notChecked(
                        arn,
                        "whether Pulumi's state has it is not looked at",
                        "look for it in: pulumi stack export --stack " + planned.environment()));
        };
    }

    /** Returns the resources by their ARNs, each with the stack and logical id that CloudFormation tagged it with. */
    private Map<String, String> tagged() {
        var resources = new TreeMap<String, String>();
        var token = "";
        do {
            var body = body(token);
            var page = aws.ask(() -> read(tagging.post("/", body, HEADERS)));
            for (var resource : page.path("ResourceTagMappingList")) {
                resources.put(Stated.in(resource.path("ResourceARN").textValue()), declared(resource.path("Tags")));
            }
            token = page.path("PaginationToken").asText("");
        } while (!token.isEmpty());
        return resources;
    }

    private String body(String token) {
        var body = JSON.createObjectNode();
        body.put("ResourcesPerPage", 100);
        if (!token.isEmpty()) {
            body.put("PaginationToken", token);
        }
        var filter = body.putArray("TagFilters").addObject().put("Key", CostTags.ENVIRONMENT);
        filter.putArray("Values").add(planned.environment());
        return body.toString();
    }

    private static JsonNode read(String answer) {
        try {
            var page = JSON.readTree(answer);
            if (!page.path("ResourceTagMappingList").isArray()) {
                throw Unanswered.unreadable();
            }
            return page;
        } catch (JsonProcessingException e) {
            throw Unanswered.unreadable();
        }
    }

    private static String declared(JsonNode tags) {
        return tag(tags, "aws:cloudformation:stack-name") + "/" + tag(tags, "aws:cloudformation:logical-id");
    }

    private static String tag(JsonNode tags, String key) {
        return tags.valueStream()
                .filter(tag -> tag.path("Key").asText().equals(key))
                .map(tag -> tag.path("Value").asText())
                .findFirst()
                .orElse("");
    }
}
