package dev.tombolo.assurance.rules.keys;

import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.CustomerKey;
import dev.tombolo.assurance.view.Stated;
import dev.tombolo.assurance.view.Views;
import java.util.stream.Stream;

/**
 * What a rule asks of everything of one kind that is encrypted: whether it names a key of the customer's.
 *
 * @param kind what the rule is about
 */
record KeyQuestion(CustomerKey.Kind kind) {

    Stream<Verdict> ask(Views views) {
        return views.of(CustomerKey.class)
                .filter(encrypted -> encrypted.kind() == kind)
                .map(KeyQuestion::judge);
    }

    private static Verdict judge(CustomerKey encrypted) {
        return new Verdict(
                Stated.given(encrypted.key()).not(),
                encrypted.key().orElseGet(encrypted.resource()::root),
                "names no key of the customer's",
                encrypted
                        .key()
                        .flatMap(key -> key.value().unknownReason())
                        .orElse("it depends on a value that is known only after deployment"));
    }
}
