package dev.tombolo.live.refresh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A model as a Region of {@code bedrock-runtime} lists it.
 *
 * @param id its id
 * @param title its name
 * @param outputs what it answers with, in the service's own words
 * @param inferenceTypes how it can be called, in the service's own words
 * @param launched the day on which it began
 * @param deprecated the day from which it is called legacy
 * @param endOfLife the day on which it ends
 */
record ListedModel(
        String id,
        String title,
        List<String> outputs,
        List<String> inferenceTypes,
        Optional<LocalDate> launched,
        Optional<LocalDate> deprecated,
        Optional<LocalDate> endOfLife) {
    ListedModel {
        outputs = List.copyOf(outputs);
        inferenceTypes = List.copyOf(inferenceTypes);
    }

    /** Tells whether the bare id can be called. */
    boolean isOnDemand() {
        return inferenceTypes.contains("ON_DEMAND");
    }

    /** Tells whether it answers in text, and can be called without throughput that is paid by the hour. */
    boolean isForConversation() {
        return outputs.contains("TEXT") && (isOnDemand() || inferenceTypes.contains("INFERENCE_PROFILE"));
    }
}
