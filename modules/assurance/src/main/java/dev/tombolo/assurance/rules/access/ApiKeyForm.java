package dev.tombolo.assurance.rules.access;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the API keys look like that models are called with. A word that only begins like one is too short. */
enum ApiKeyForm {
    BEDROCK_LONG_TERM("a long-term API key of Amazon Bedrock", "ABSK[A-Za-z0-9+/]{100,}"),
    BEDROCK_SHORT_TERM("a short-term API key of Amazon Bedrock", "bedrock-api-key-[A-Za-z0-9+/]{40,}"),
    OPENAI("an API key of OpenAI", "sk-(proj|svcacct|admin)-[A-Za-z0-9_-]{40,}"),
    ANTHROPIC("an API key of Anthropic", "sk-ant-[a-z]+[0-9]{2}-[A-Za-z0-9_-]{40,}");

    private final String words;
    private final Pattern pattern;

    ApiKeyForm(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile("\\b" + pattern);
    }

    /** The forms that are found in a text. */
    static Stream<ApiKeyForm> in(String text) {
        return Stream.of(values()).filter(form -> form.pattern.matcher(text).find());
    }

    String words() {
        return words;
    }
}
