package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.operations.AlarmChoice;
import dev.tombolo.blueprint.operations.AlarmKind;
import dev.tombolo.environment.document.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A dashboard and alarms, and who is told. */
public record OperationsDocument(
        @JsonPropertyDescription(
                "E-mail addresses that are told of alarms; each has to confirm once for each cloud. They or topics are needed.")
        @JsonProperty("notify")
        List<String> addresses,

        @JsonPropertyDescription(
                "An SNS topic that exists and is told of alarms on AWS instead; its policy must let CloudWatch publish.")
        @Form(
                value = "^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+$",
                example = "arn:aws:sns:us-east-1:111122223333:platform-alarms")
        Optional<String> topic,

        @JsonPropertyDescription("A topic of OCI Notifications that exists and is told of alarms on OCI instead.")
        @Form(value = "^ocid1\\.onstopic\\..+$", example = "ocid1.onstopic.oc1.ord.aaaaexample")
        Optional<String> ociTopic,

        @JsonPropertyDescription("Thresholds that differ from the defaults.")
        Optional<Alarms> alarms,

        @JsonPropertyDescription("Kinds of alarms that are not declared.")
        List<AlarmWord> without) {
    /** Thresholds. Percentages are whole. */
    public record Alarms(
            @JsonPropertyDescription("Throttled calls, in percent of calls over 15 minutes. Default: 5.")
            Optional<Integer> throttledPercent,

            @JsonPropertyDescription(
                    "Calls that fail by the caller's fault, in percent of calls over 15 minutes. Default: 10.")
            Optional<Integer> clientErrorPercent,

            @JsonPropertyDescription(
                    "Calls that fail by the cloud's fault, in percent of calls over 15 minutes. Default: 5.")
            Optional<Integer> serverErrorPercent,

            @JsonPropertyDescription(
                    "Seconds to the last token for the slowest tenth of calls over 15 minutes. Default: 60.")
            Optional<Integer> latencySeconds,

            @JsonPropertyDescription(
                    "Tokens written to the prompt cache, in percent of those written or read there in an hour. Default: 80.")
            Optional<Integer> cacheWritePercent,

            @JsonPropertyDescription(
                    "Texts that the guardrail stops or changes, in percent over 15 minutes. Default: 25.")
            Optional<Integer> interventionPercent) {
        /** Returns the thresholds that are given, by the key that gives them. */
        public Map<String, Integer> percentages() {
            var given = new TreeMap<String, Integer>();
            throttledPercent.ifPresent(value -> given.put("throttledPercent", value));
            clientErrorPercent.ifPresent(value -> given.put("clientErrorPercent", value));
            serverErrorPercent.ifPresent(value -> given.put("serverErrorPercent", value));
            cacheWritePercent.ifPresent(value -> given.put("cacheWritePercent", value));
            interventionPercent.ifPresent(value -> given.put("interventionPercent", value));
            return given;
        }

        private Map<AlarmKind, Integer> thresholds() {
            var given = new TreeMap<AlarmKind, Integer>();
            throttledPercent.ifPresent(value -> given.put(AlarmKind.THROTTLES, value));
            clientErrorPercent.ifPresent(value -> given.put(AlarmKind.CLIENT_ERRORS, value));
            serverErrorPercent.ifPresent(value -> given.put(AlarmKind.SERVER_ERRORS, value));
            latencySeconds.ifPresent(value -> given.put(AlarmKind.LATENCY, value));
            cacheWritePercent.ifPresent(value -> given.put(AlarmKind.CACHE_WRITES, value));
            interventionPercent.ifPresent(value -> given.put(AlarmKind.INTERVENTIONS, value));
            return given;
        }
    }

    /** Returns the kinds of alarms with their thresholds. */
    public AlarmChoice choice() {
        var choice = AlarmChoice.EVERY.with(alarms.map(Alarms::thresholds).orElse(Map.of()));
        for (var word : without) {
            choice = choice.without(word.kind());
        }
        return choice;
    }
}
