package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an account of the stub has set, and how the service behaves about it. */
final class StubSettings {
    @Nullable
    String loggingConfig;

    @Nullable
    String retentionMode;

    @Nullable
    String mantleMode;

    @Nullable
    String form;

    String agreement = "NOT_AVAILABLE";
    String offers = "";
    String stackStatus = "UPDATE_IN_PROGRESS";

    /** Answers in the place of the next puts of the logging. */
    final Deque<String> loggingRefusals = new ArrayDeque<>();

    /** What an agreement becomes, one step for each look at it. */
    final Deque<String> agreementSteps = new ArrayDeque<>(List.of("PENDING", "AVAILABLE"));

    int agreementsMade;

    /** Everything that a request could change, in one text. */
    String state() {
        return Stream.of(loggingConfig, form)
                        .map(text -> text == null
                                ? ""
                                : SettingValue.of(Json.read(text).orElseThrow()).canonicalText())
                        .collect(Collectors.joining("\n"))
                + "\n" + retentionMode + "\n" + mantleMode + "\n" + agreementsMade;
    }

    String logging() {
        return loggingConfig == null ? "{}" : "{\"loggingConfig\":" + loggingConfig + "}";
    }

    String putLogging(JsonNode config) {
        if (!loggingRefusals.isEmpty()) {
            return loggingRefusals.remove();
        }
        loggingConfig = config.toString();
        return "{}";
    }

    String retention() {
        return retentionMode == null ? "{}" : "{\"mode\":\"" + retentionMode + "\"}";
    }

    String putRetention(String mode) {
        retentionMode = mode;
        return retention();
    }

    String mantleRetention() {
        return mantleMode == null ? "{}" : "{\"mode\":\"" + mantleMode + "\"}";
    }

    String putMantleRetention(String mode) {
        mantleMode = mode;
        return mantleRetention();
    }

    String form() {
        if (form == null) {
            return "error 404 ResourceNotFoundException no form";
        }
        return "{\"formData\":\"" + Base64.getEncoder().encodeToString(form.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    String putForm(String handedIn) {
        form = handedIn;
        return "{}";
    }

    String availability(String modelId) {
        if (agreementsMade > 0 && !agreementSteps.isEmpty()) {
            agreement = agreementSteps.remove();
        }
        return "{\"modelId\":\"" + modelId + "\",\"agreementAvailability\":{\"status\":\"" + agreement
                + "\"},\"authorizationStatus\":\"AUTHORIZED\",\"entitlementAvailability\":\"AVAILABLE\","
                + "\"regionAvailability\":\"AVAILABLE\"}";
    }

    String offers(String modelId) {
        return "{\"modelId\":\"" + modelId + "\",\"offers\":[" + offers + "]}";
    }

    String agree(JsonNode request) {
        if (agreementsMade > 0) {
            return "error 409 ConflictException an agreement exists";
        }
        if (!request.path("offerToken").asText().equals("token-of-the-offer")) {
            return "error 400 ValidationException offerToken "
                    + request.path("offerToken").asText();
        }
        agreementsMade++;
        return "{\"modelId\":" + request.path("modelId") + "}";
    }
}
