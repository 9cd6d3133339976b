package dev.tombolo.environment.document.logging;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.environment.document.form.Form;
import java.util.List;
import java.util.Optional;

/** An invocation log spelled out. What is left out has a default. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record LoggingParts(
        @JsonPropertyDescription("Whether prompts and answers are recorded beside who called what. Default: true.")
        Optional<Boolean> content,

        @JsonPropertyDescription("The kinds of content that are recorded. Default: all five.")
        List<ModalityWord> modalities,

        @JsonPropertyDescription(
                "How long group and bucket keep it, in days: a length that CloudWatch Logs takes. Default: 365.")
        Optional<Integer> retentionDays,

        @JsonPropertyDescription("An existing group of CloudWatch Logs, by name. Default: one is made.")
        @Form(value = "^[A-Za-z0-9_./#-]{1,512}$", example = "/central/model-invocations")
        Optional<String> logGroup,

        @JsonPropertyDescription("An existing bucket of this account and Region, by name. Default: one is made.")
        @Form(value = Form.BUCKET, example = "bank-model-logs")
        Optional<String> bucket,

        @JsonPropertyDescription("An existing key of this account and Region. Default: one is made.")
        @Form(value = Form.KMS_KEY, example = "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d")
        Optional<String> key,

        @JsonPropertyDescription(
                "Kinds of data that readers of the group see masked, by Amazon's name, such as EmailAddress.")
        List<String> mask,

        @JsonPropertyDescription("A bucket of another account that gets and owns a copy.")
        Optional<Archive> archive,

        @JsonPropertyDescription("SNS topics that are told when a record cannot be delivered.")
        List<String> alarmTopics,

        @JsonPropertyDescription("The digest of a foreign setting that may be taken over.")
        @Form(value = Form.DIGEST, example = "0123456789abcdef")
        Optional<String> adopt)
        implements LoggingDocument {

    /** What staging and production record where the file does not say. */
    public static final LoggingParts DEFAULT = new LoggingParts(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    private static final int YEAR = 365;

    /** A bucket of another account. */
    public record Archive(
            @JsonPropertyDescription("The account, twelve digits in quotes.")
            @Form(value = Form.AWS_ACCOUNT, example = "999999999999")
            String account,

            @JsonPropertyDescription("The bucket's name.") @Form(value = Form.BUCKET, example = "bank-log-archive")
            String bucket,

            @JsonPropertyDescription("The key of that account with which the copies are encrypted.")
            @Form(value = Form.KMS_KEY, example = "arn:aws:kms:us-east-1:999999999999:key/1a2b3c4d")
            String key) {}

    @Override
    public Optional<LoggingParts> recorded() {
        return Optional.of(this);
    }

    /** Tells whether prompts and answers are recorded: they are, where the file does not say. */
    public boolean isContentRecorded() {
        return content.orElse(true);
    }

    /** Returns how long it is kept, in days: a year, where the file does not say. */
    public int retention() {
        return retentionDays.orElse(YEAR);
    }
}
