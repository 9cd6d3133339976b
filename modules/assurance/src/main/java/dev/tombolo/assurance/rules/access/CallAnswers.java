package dev.tombolo.assurance.rules.access;

import dev.tombolo.assurance.view.Answer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is answered about each of the calls that run a model on bedrock-runtime.
 *
 * @param byAction the answers, in the order of {@link BedrockCalls#ACTIONS}
 */
public record CallAnswers(Map<String, Answer> byAction) {

    public CallAnswers {
        byAction = Collections.unmodifiableMap(new LinkedHashMap<>(byAction));
    }

    /** Asks of each action. */
    public static CallAnswers of(Function<String, Answer> question) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        BedrockCalls.ACTIONS.forEach(action -> answers.put(action, question.apply(action)));
        return new CallAnswers(answers);
    }

    /** Whether any is answered yes. */
    public Answer any() {
        return Answer.any(byAction.values(), Function.identity());
    }

    /** The calls that are not certainly answered no, as a person lists them. */
    public String named() {
        return byAction.entrySet().stream()
                .filter(entry -> entry.getValue() != Answer.NO)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" and "));
    }
}
