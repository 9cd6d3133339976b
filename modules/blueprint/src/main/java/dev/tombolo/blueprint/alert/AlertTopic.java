package dev.tombolo.blueprint.alert;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A topic that tells people by e-mail. Every address is a subscription of its own, named by the address, so that a changed
 * one replaces neither the topic nor what publishes to it. SNS sends nothing to an address before its owner has confirmed
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html, 2026-11-23).
 *
 * @param key names its hole, and never changes
 * @param addresses e-mail addresses, sorted
 * @param encryptionKey the ARN of the key that it is encrypted with; empty leaves it to SNS
 * @param policy who may publish: one service for one account, and nobody without TLS
 * @param tags its tags
 */
public record AlertTopic(
        String key,
        SortedSet<String> addresses,
        Optional<Text> encryptionKey,
        PolicyDocument policy,
        SortedMap<String, String> tags) {
    private static final List<String> PUBLISH = List.of("sns:Publish");

    /** Returns a topic for one publisher. */
    public static AlertTopic of(
            String key, AlertPublisher publisher, Collection<String> addresses, Map<String, String> tags) {
        return new AlertTopic(
                key, new TreeSet<>(addresses), Optional.empty(), policy(key, publisher), new TreeMap<>(tags));
    }

    /** Returns this topic under a key that exists. */
    public AlertTopic encryptedWith(Text existing) {
        return new AlertTopic(key, addresses, Optional.of(existing), policy, tags);
    }

    /** Returns the hole for the ARN of a topic. */
    public static Reference arn(String key) {
        return new Reference(key, "arn");
    }

    private static PolicyDocument policy(String key, AlertPublisher publisher) {
        var topic = List.of(Text.of(arn(key)));
        return new PolicyDocument(List.of(
                Statement.allow("Publish", PUBLISH, topic)
                        .principal("Service", Text.of(publisher.service()))
                        .when("StringEquals", "aws:SourceAccount", List.of(publisher.account()))
                        .when("ArnLike", "aws:SourceArn", List.of(publisher.sources())),
                Statement.deny("DenyWithoutTls", PUBLISH, topic)
                        .principal("*", Text.of("*"))
                        .when("Bool", "aws:SecureTransport", "false")));
    }
}
