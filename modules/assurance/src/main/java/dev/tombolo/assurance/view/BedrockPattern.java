package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Value;
import java.util.Set;

/**
 * Which models a {@code Resource} of an IAM statement reaches.
 *
 * @param value the resource, an ARN with wildcards and holes, or a lone wildcard
 */
public record BedrockPattern(Value value) {

    private static final Set<String> MODEL_KINDS =
            Set.of(BedrockArn.FOUNDATION_MODEL, BedrockArn.INFERENCE_PROFILE, BedrockArn.APPLICATION_INFERENCE_PROFILE);
    private static final String[] SOME_ARN = {"arn", "aws", "bedrock", "us-east-1", "111122223333", ""};
    private static final String SOME_MODEL = "/vendor.some-model";
    private static final int SERVICE = 2;
    private static final int REGION = 3;
    private static final int RESOURCE = 5;

    /** Whether it reaches models that it does not name. */
    public Answer namesModelByWildcard() {
        if (value instanceof Reference) {
            return Answer.NO;
        }
        return MarkedText.of(value).map(this::namesModelByWildcard).orElse(Answer.UNKNOWN);
    }

    private Answer namesModelByWildcard(MarkedText text) {
        String[] parts = text.marked().split(":", SOME_ARN.length);
        boolean everyModel = new Wildcard(text.marked()).isOpen()
                && MODEL_KINDS.stream().anyMatch(kind -> matches(text, parts, kind + SOME_MODEL));
        if (everyModel || hasOpenModelName(parts)) {
            return Answer.YES;
        }
        return value.unknownReason().isPresent() && mayBeBedrock(parts) ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean hasOpenModelName(String[] parts) {
        return parts.length == SOME_ARN.length
                && mayBeBedrock(parts)
                && MODEL_KINDS.stream().anyMatch(kind -> parts[RESOURCE].startsWith(kind + "/"))
                && new Wildcard(parts[RESOURCE]).isOpen();
    }

    /** Whether it reaches this model of Bedrock in some Region. */
    public Answer reachesModel(String model) {
        return MarkedText.of(value)
                .map(text -> reaches(text, BedrockArn.FOUNDATION_MODEL + "/" + model))
                .orElse(Answer.UNKNOWN);
    }

    /** Whether it reaches the one ARN of this model that no Region owns. */
    public Answer reachesModelOutsideRegions(String model) {
        boolean inRegionsOnly = MarkedText.of(value)
                .filter(text -> !hasNoRegion(text.marked().split(":", SOME_ARN.length)))
                .isPresent();
        return inRegionsOnly ? Answer.NO : reachesModel(model);
    }

    private static boolean hasNoRegion(String[] parts) {
        return parts.length <= REGION || new Wildcard(parts[REGION]).matches("");
    }

    private Answer reaches(MarkedText text, String resource) {
        boolean possible = text.marked().endsWith(resource) || new Wildcard(text.marked()).isOpen();
        if (possible && matches(text, text.marked().split(":", SOME_ARN.length), resource)) {
            return Answer.YES;
        }
        return value.unknownReason().isPresent() ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether it matches an ARN of this resource that has the pattern's own partition, Region and account. */
    private static boolean matches(MarkedText text, String[] parts, String resource) {
        String[] arn = SOME_ARN.clone();
        for (int i = 0; i < parts.length - 1; i++) {
            arn[i] = new Wildcard(parts[i]).isOpen() ? arn[i] : parts[i];
        }
        arn[RESOURCE] = resource;
        return mayBeBedrock(arn) && new Wildcard(text.marked()).matches(String.join(":", arn));
    }

    private static boolean mayBeBedrock(String[] parts) {
        return parts.length <= SERVICE
                || MarkedText.isMark(parts[SERVICE].isEmpty() ? ' ' : parts[SERVICE].charAt(0))
                || new Wildcard(parts[SERVICE]).matches("bedrock");
    }
}
