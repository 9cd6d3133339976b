package dev.tombolo.blueprint.guardrail;

import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The guardrail that Bedrock applies to calls of a whole account and Region, whatever the caller names: a setting that
 * exists once there (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-enforcements.html, 2026-11-22).
 *
 * @param arn the guardrail's ARN, without a version
 * @param version the number of its version; Bedrock takes no {@code DRAFT} here
 * @param includedModels the ids of models whose calls it is applied to, or {@code ALL}
 * @param excludedModels the ids of models whose calls it is not applied to, included or not
 */
public record EnforcedGuardrail(Text arn, Text version, List<String> includedModels, List<String> excludedModels) {
    /** Every model. */
    public static final List<String> ALL_MODELS = List.of("ALL");

    /**
     * What CloudFormation takes for a model's id here: one dot only, so that models like {@code openai.gpt-5.6-terra}
     * cannot be named (resource schema of {@code AWS::Bedrock::EnforcedGuardrailConfiguration} in cfn-lint 1.58.0, read
     * 2026-11-23).
     */
    private static final Pattern TAKEN =
            Pattern.compile("ALL|[a-z0-9-]{1,63}\\.[a-z0-9-]{1,63}(:[a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12})?");

    /** Creates an enforcement; the lists are copied and sorted. */
    public EnforcedGuardrail {
        includedModels = includedModels.stream().sorted().distinct().toList();
        excludedModels = excludedModels.stream().sorted().distinct().toList();
    }

    /** Tells whether CloudFormation takes a model's id here. */
    public static boolean takes(String modelId) {
        return TAKEN.matcher(modelId).matches();
    }

    /** Returns the ids that CloudFormation does not take here. */
    public List<String> notTaken() {
        return Stream.concat(includedModels.stream(), excludedModels.stream())
                .filter(id -> !takes(id))
                .toList();
    }
}
