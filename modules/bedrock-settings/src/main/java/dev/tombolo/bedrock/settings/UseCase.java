package dev.tombolo.bedrock.settings;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.ResourceNotFoundException;

/**
 * {@code Custom::BedrockUseCase}: the form that Anthropic asks for, once for an account.
 *
 * <p>Properties: {@code CompanyName}, {@code CompanyWebsite}, {@code IntendedUsers} ({@code 0}, {@code 1} or {@code 2}),
 * {@code IndustryOption}, optionally {@code OtherIndustryOption}, {@code UseCases}; {@code Owner}. The form is business
 * data: no message quotes it, nor words of the service that may.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutUseCaseForModelAccess.html">the API;
 *     shapes read in the SDK's 2.50.2 on 2026-11-23</a>
 */
final class UseCase implements Setting {
    static final String TYPE = "Custom::BedrockUseCase";

    private final BedrockClient bedrock;
    private final ServiceCall service = new ServiceCall("use-case form", false);

    UseCase(BedrockClient bedrock) {
        this.bedrock = bedrock;
    }

    static SettingValue wanted(Properties properties) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("companyName", properties.required("CompanyName"));
        form.put("companyWebsite", properties.required("CompanyWebsite"));
        form.put("intendedUsers", intendedUsers(properties));
        form.put("industryOption", properties.required("IndustryOption"));
        form.put("otherIndustryOption", properties.text("OtherIndustryOption").orElse(""));
        form.put("useCases", properties.required("UseCases"));
        return SettingValue.of(form);
    }

    private static String intendedUsers(Properties properties) {
        String users = properties.required("IntendedUsers");
        if (!users.isEmpty() && !users.matches("[012]")) {
            properties.problem("IntendedUsers must be 0, 1 or 2");
        }
        return users;
    }

    @Override
    public String name() {
        return service.where();
    }

    @Override
    public SettingValue read() {
        return service.run("reading it", () -> {
            try {
                return value(bedrock.getUseCaseForModelAccess(request -> {}).formData());
            } catch (ResourceNotFoundException e) {
                return SettingValue.NOTHING;
            }
        });
    }

    private static SettingValue value(@Nullable SdkBytes form) {
        if (form == null) {
            return SettingValue.NOTHING;
        }
        String text = form.asString(StandardCharsets.UTF_8);
        return Json.read(text)
                .filter(json -> json.isObject())
                .map(SettingValue::of)
                .orElseGet(() -> SettingValue.of(Map.of("formData", text)));
    }

    @Override
    public void write(SettingValue value) {
        service.run("putting it", () -> bedrock.putUseCaseForModelAccess(request -> request.formData(bytes(value))));
    }

    /** The service's form has a text in every field, an empty one for no other industry. */
    private static SdkBytes bytes(SettingValue value) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("otherIndustryOption", "");
        form.putAll(value.members());
        return SdkBytes.fromUtf8String(Json.text(form));
    }

    @Override
    public String refusal(SettingValue present, SettingValue wanted, Ownership ownership) {
        return name() + " · this account handed in another form, with digest " + present.digest()
                + ", which differs in " + String.join(", ", wanted.differences(present))
                + " · declare the form that was handed in, or settle with its owner which one holds";
    }
}
