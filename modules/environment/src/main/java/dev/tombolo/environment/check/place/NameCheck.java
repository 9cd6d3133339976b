package dev.tombolo.environment.check.place;

import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.form.Form;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks names that become part of resource names. An IAM role's has at most 64 characters
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
 */
public record NameCheck(String environment, Report report) {
    private static final int LONGEST = 32;
    private static final int LONGEST_ROLE = 64;

    public void checkFile() {
        fits(KeyPath.ROOT, "the file's name", environment);
    }

    void check(EnvironmentDocument document) {
        var taken = new HashMap<String, String>();
        document.consumers().forEach((key, consumer) -> {
            var path = KeyPath.of("consumers", key);
            fits(path, "the consumer's name", key);
            consumer.formerly().ifPresent(old -> formerly(path.key("formerly"), key, old, document, taken));
            document.aws()
                    .flatMap(AwsDocument::conventions)
                    .flatMap(AwsDocument.Conventions::namePrefix)
                    .ifPresent(prefix -> role(path, prefix, key, consumer));
        });
        document.oci()
                .ifPresent(oci -> oci.tagDefaults()
                        .keySet()
                        .forEach(key -> fits(KeyPath.of("oci", "tagDefaults", key), "the key", key)));
    }

    private void formerly(
            KeyPath path, String key, String old, EnvironmentDocument document, Map<String, String> taken) {
        fits(path, "the former name", old);
        var other = document.consumers().containsKey(old) ? old : taken.put(old, key);
        if (key.equals(other)) {
            report.add(path, Quoted.of(old) + " is the consumer's own name", "take the key away");
        } else if (other != null) {
            report.add(
                    path,
                    Quoted.of(old) + " names the resources of consumer \"" + other + "\" too",
                    "rename one of them");
        }
    }

    /** The role is named only where a prefix is asked for; else the engine finds a name that fits. */
    private void role(KeyPath path, String prefix, String key, ConsumerDocument consumer) {
        var name = prefix + environment + "-" + consumer.formerly().orElse(key);
        boolean made = consumer.aws().isPresent()
                && consumer.aws().get().existingRole().isEmpty();
        if (made && name.length() > LONGEST_ROLE) {
            report.add(
                    path,
                    "its role \"" + name + "\" has " + name.length() + " characters, and IAM takes " + LONGEST_ROLE,
                    "shorten the prefix or the consumer's name");
        }
    }

    private void fits(KeyPath path, String what, String name) {
        if (!name.matches(Form.NAME) || name.length() > LONGEST) {
            report.add(
                    path,
                    what + " " + Quoted.of(name) + " cannot name resources",
                    "use at most " + LONGEST + " small letters, digits and single hyphens, a letter first");
        }
    }
}
