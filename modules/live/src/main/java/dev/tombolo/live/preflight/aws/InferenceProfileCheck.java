package dev.tombolo.live.preflight.aws;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.InferenceProfileModel;
import software.amazon.awssdk.services.bedrock.model.InferenceProfileSummary;
import software.amazon.awssdk.services.bedrock.model.InferenceProfileType;

/**
 * Whether each inference profile exists, is active, and routes to the Regions that the catalog says. A statement names
 * each destination, so that a Region that the catalog does not know is a call that fails now and then. One call.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListInferenceProfiles.html">the call; shapes
 *     read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class InferenceProfileCheck implements Check {
    private static final Permission ASK = Permission.onAnything("bedrock:ListInferenceProfiles");
    private static final int PAGE = 1000;

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final BedrockClient bedrock;

    InferenceProfileCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
    }

    @Override
    public String name() {
        return "inference-profiles";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        var routed = subject.profiles();
        return routed.isEmpty()
                ? List.of()
                : List.of(new Question(subject.region().name(), ASK, () -> answers(routed)));
    }

    private List<Answer> answers(List<ModelPath> routed) {
        var live = profiles();
        return routed.stream()
                .map(path -> answer(path, Optional.ofNullable(live.get(path.invokedId()))))
                .toList();
    }

    private Map<String, InferenceProfileSummary> profiles() {
        return aws.ask(() -> bedrock
                .listInferenceProfilesPaginator(request ->
                        request.typeEquals(InferenceProfileType.SYSTEM_DEFINED).maxResults(PAGE))
                .stream()
                .flatMap(page ->
                        Stated.list(page.hasInferenceProfileSummaries(), page.inferenceProfileSummaries()).stream())
                .collect(toMap(
                        profile -> Stated.in(profile.inferenceProfileId()),
                        profile -> profile,
                        (first, second) -> first)));
    }

    private Answer answer(ModelPath path, Optional<InferenceProfileSummary> profile) {
        return profile.map(live -> answer(path, live))
                .orElseGet(() -> Answer.fail(
                        path.model().name(),
                        "no profile " + path.invokedId() + " in "
                                + subject.region().name(),
                        "choose another routing or Region, or correct environments/catalog"));
    }

    private static Answer answer(ModelPath path, InferenceProfileSummary live) {
        var name = path.model().name();
        if (!Stated.in(live.statusAsString()).equals("ACTIVE")) {
            return Answer.fail(
                    name, path.invokedId() + " has the status " + live.statusAsString(), "choose another routing");
        }
        return path.route() instanceof Route.GeographicProfile geographic
                ? compared(name, geographic, destinations(live))
                : Answer.pass(name, path.invokedId() + " is active");
    }

    private static SortedSet<String> destinations(InferenceProfileSummary live) {
        return Stated.list(!live.models().isEmpty(), live.models()).stream()
                .map(InferenceProfileModel::modelArn)
                .map(arn -> region(Stated.in(arn)))
                .collect(toCollection(TreeSet::new));
    }

    private static String region(String arn) {
        var parts = arn.split(":", -1);
        if (parts.length < 6) {
            throw Unanswered.unreadable();
        }
        return parts[3];
    }

    private static Answer compared(String name, Route.GeographicProfile catalog, SortedSet<String> live) {
        var unknown = new TreeSet<>(live);
        unknown.removeAll(catalog.destinations());
        var gone = new TreeSet<>(catalog.destinations());
        gone.removeAll(live);
        if (!unknown.isEmpty()) {
            return Answer.fail(
                    name,
                    catalog.profileId() + " routes to " + String.join(" ", unknown)
                            + " too, which the catalog does not say",
                    "add it in environments/catalog, and plan again: residency and statements depend on it");
        }
        return gone.isEmpty()
                ? Answer.pass(name, catalog.profileId() + " routes to " + String.join(" ", live))
                : Answer.warn(
                        name,
                        catalog.profileId() + " no longer routes to " + String.join(" ", gone),
                        "correct environments/catalog, and plan again");
    }
}
