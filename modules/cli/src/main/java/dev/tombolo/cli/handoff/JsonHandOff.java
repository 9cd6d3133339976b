package dev.tombolo.cli.handoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A hand-off as JSON.
 *
 * @param environment the environment's name
 * @param consumer the consumer
 * @param cloud the cloud
 * @param remarks what the reader must know first
 * @param models the models
 */
record JsonHandOff(
        String environment,
        String consumer,
        String cloud,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> remarks,
        List<Model> models) {
    /**
     * One model.
     *
     * @param name its portable name
     * @param values what is known, by key
     * @param afterDeploy the keys that only a deploy knows
     * @param readWith the command that reads them
     */
    record Model(
            String name,
            Map<String, String> values,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> afterDeploy,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String readWith) {}

    static JsonHandOff of(HandedConsumer handed) {
        return new JsonHandOff(
                handed.environment(),
                handed.consumer(),
                handed.cloud().key(),
                handed.remarks(),
                handed.models().stream().map(JsonHandOff::model).toList());
    }

    private static Model model(HandedModel model) {
        var afterDeploy = model.afterDeploy();
        return new Model(model.name(), model.known(), afterDeploy, afterDeploy.isEmpty() ? "" : model.readWith());
    }
}
