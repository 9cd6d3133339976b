package dev.tombolo.blueprint.guardrail;

import java.util.Optional;

/**
 * A form of data of one's own, such as the numbers of contracts. A guardrail takes at most thirty
 * (https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailRegexConfig.html, 2026-11-23).
 *
 * @param name its name, at most 100 characters; an answer in which it is replaced shows the name
 * @param pattern the regular expression, at most 500 characters
 * @param action what happens to what fits, both ways
 * @param description what it is, at most 1000 characters; may be left out
 */
public record RegexFilter(String name, String pattern, PiiAction action, Optional<String> description) {
    boolean covers(RegexFilter other) {
        return pattern.equals(other.pattern) && action.compareTo(other.action) >= 0;
    }
}
