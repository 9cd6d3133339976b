package dev.tombolo.live.refresh;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.SignedCall;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Unanswered;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.FoundationModelSummary;
import software.amazon.awssdk.services.bedrock.model.InferenceProfileModel;
import software.amazon.awssdk.services.bedrock.model.InferenceProfileSummary;
import software.amazon.awssdk.services.bedrock.model.InferenceProfileType;

/**
 * Asks one Region for its lists.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html">models</a>, <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListInferenceProfiles.html">profiles</a>, and <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html">the models of bedrock-mantle, read
 *     on 2026-11-23</a>
 */
final class RegionLists {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 1000;

    private final AwsConnection aws;
    private final BedrockClient bedrock;
    private final SignedCall mantle;

    RegionLists(AwsConnection aws) {
        this.aws = aws;
        this.bedrock = aws.client(BedrockClient.builder(), BedrockClient.serviceMetadata());
        this.mantle = new SignedCall(
                aws, "bedrock-mantle", "bedrock-mantle." + aws.region().id() + ".api.aws");
    }

    String region() {
        return aws.region().id();
    }

    List<ListedModel> models() {
        var answer = aws.ask(() -> bedrock.listFoundationModels(request -> {}));
        return Stated.list(answer.hasModelSummaries(), answer.modelSummaries()).stream()
                .map(RegionLists::model)
                .toList();
    }

    private static ListedModel model(FoundationModelSummary live) {
        var lifecycle = Stated.in(live.modelLifecycle());
        return new ListedModel(
                Stated.in(live.modelId()),
                Optional.ofNullable(live.modelName()).orElse(live.modelId()),
                live.outputModalitiesAsStrings(),
                live.inferenceTypesSupportedAsStrings(),
                day(lifecycle.startOfLifeTime()),
                day(lifecycle.legacyTime()),
                day(lifecycle.endOfLifeTime()));
    }

    private static Optional<LocalDate> day(@Nullable Instant time) {
        return Optional.ofNullable(time).map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    List<ListedProfile> profiles() {
        return aws.ask(() -> bedrock
                .listInferenceProfilesPaginator(request ->
                        request.typeEquals(InferenceProfileType.SYSTEM_DEFINED).maxResults(PAGE))
                .stream()
                .flatMap(page ->
                        Stated.list(page.hasInferenceProfileSummaries(), page.inferenceProfileSummaries()).stream())
                .map(RegionLists::profile)
                .toList());
    }

    private static ListedProfile profile(InferenceProfileSummary live) {
        var arns = live.models().stream()
                .map(InferenceProfileModel::modelArn)
                .map(arn -> parts(Stated.in(arn)))
                .toList();
        return new ListedProfile(
                Stated.in(live.inferenceProfileId()),
                arns.stream()
                        .map(arn -> arn[5].substring(arn[5].indexOf('/') + 1))
                        .collect(toCollection(TreeSet::new)),
                arns.stream()
                        .map(arn -> arn[3])
                        .filter(region -> !region.isEmpty())
                        .collect(toCollection(TreeSet::new)));
    }

    /** Returns the six parts of {@code arn:aws:bedrock:us-east-1::foundation-model/openai.gpt-5.6-terra}. */
    private static String[] parts(String arn) {
        var parts = arn.split(":", 6);
        if (parts.length < 6) {
            throw Unanswered.unreadable();
        }
        return parts;
    }

    SortedSet<String> mantle() {
        return aws.ask(() -> ids(mantle.get("/v1/models")));
    }

    private static SortedSet<String> ids(String answer) {
        try {
            var data = JSON.readTree(answer).path("data");
            if (!data.isArray()) {
                throw Unanswered.unreadable();
            }
            var ids = new TreeSet<String>();
            data.forEach(model -> ids.add(Stated.in(model.path("id").textValue())));
            return ids;
        } catch (JsonProcessingException e) {
            throw Unanswered.unreadable();
        }
    }
}
