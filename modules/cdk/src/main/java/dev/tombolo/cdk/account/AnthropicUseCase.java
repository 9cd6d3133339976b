package dev.tombolo.cdk.account;

import dev.tombolo.blueprint.account.UseCaseForm;
import dev.tombolo.cdk.baseline.Singleton;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.constructs.Construct;

/**
 * The form that Anthropic asks for before its models may be called on {@code bedrock-runtime}. A different form that the
 * account handed in before fails the deploy and is left as it is.
 *
 * <p>Declares {@code Policy} and {@code Setting}. These ids never change. The form stays in force without the stack.
 */
public final class AnthropicUseCase extends Construct {
    private static final int LONGEST_FIELD = 128;
    private static final int LONGEST_USE_CASES = 8192;

    /**
     * Declares the form.
     *
     * @throws IllegalArgumentException with every problem: a text that is empty or too long, a form that is declared twice
     *     for the same account and Region
     */
    public AnthropicUseCase(Construct scope, String id, AnthropicUseCaseProps props) {
        super(scope, id);
        check(props.form());
        Singleton.claim(this, "use-case form");
        props.settings()
                .declare(
                        this,
                        "BedrockUseCase",
                        properties(props.form()),
                        props.form().statements(),
                        Holes.NONE,
                        List.of());
    }

    private void check(UseCaseForm form) {
        var problems = Problems.at(this);
        var fields = new TreeMap<>(Map.of(
                "companyName", form.companyName(),
                "companyWebsite", form.companyWebsite(),
                "industry", form.industry()));
        form.otherIndustry().ifPresent(text -> fields.put("otherIndustry", text));
        fields.forEach((field, text) -> length(problems, field, text, LONGEST_FIELD));
        length(problems, "useCases", form.useCases(), LONGEST_USE_CASES);
        problems.raise();
    }

    /** The text itself is not quoted: it is business data. */
    private static void length(Problems problems, String field, String text, int most) {
        problems.addIf(
                text.isBlank() || text.length() > most,
                "form: " + field + " has " + text.length() + " characters · give it 1 to " + most);
    }

    private static Map<String, Object> properties(UseCaseForm form) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("CompanyName", form.companyName());
        properties.put("CompanyWebsite", form.companyWebsite());
        properties.put("IntendedUsers", form.intendedUsers().number());
        properties.put("IndustryOption", form.industry());
        form.otherIndustry().ifPresent(text -> properties.put("OtherIndustryOption", text));
        properties.put("UseCases", form.useCases());
        return properties;
    }
}
