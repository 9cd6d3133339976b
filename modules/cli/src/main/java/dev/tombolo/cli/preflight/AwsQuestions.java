package dev.tombolo.cli.preflight;

import static java.util.stream.Collectors.toCollection;

import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.preflight.aws.AccountSettings;
import dev.tombolo.live.preflight.aws.AwsPreflight;
import dev.tombolo.live.preflight.aws.AwsSubject;
import dev.tombolo.live.preflight.aws.OwnedStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What AWS is asked for an environment.
 *
 * @param environment the environment
 * @param aws what it wants there
 * @param live how it is asked
 * @param plans where plans are written
 */
record AwsQuestions(Environment environment, AwsSide aws, LiveOptions live, Path plans) {
    Checks until(Deadline deadline) {
        var region = aws.place().region().name();
        return AwsPreflight.of(subject(), AwsConnection.of(region, live.endpoint(), Attempts.until(deadline)));
    }

    private AwsSubject subject() {
        return new AwsSubject(
                aws.account(),
                aws.place().region(),
                aws.consumers().stream()
                        .flatMap(consumer -> consumer.paths().stream())
                        .toList(),
                aws.accountScope().agreements().stream()
                        .map(agreement -> agreement.key())
                        .collect(toCollection(TreeSet::new)),
                stacks(),
                settings(aws),
                aws.network(),
                budgets(),
                new PlannedOutput(environment, aws, plans).planned());
    }

    private List<OwnedStack> stacks() {
        var owners = new ArrayList<>(List.of(aws.owner()));
        aws.ownBaseline().ifPresent(baseline -> owners.add(aws.owner().ofStack("baseline")));
        if (aws.accountScope().isDeclared()) {
            owners.add(aws.owner().ofStack("account"));
        }
        aws.attachedOrganization()
                .ifPresent(attached -> owners.add(aws.owner().ofStack("organization/" + environment.name())));
        return owners.stream()
                .map(owner -> new OwnedStack(owner, aws.engine().key()))
                .toList();
    }

    static AccountSettings settings(AwsSide aws) {
        return aws.ownBaseline()
                .map(own -> new AccountSettings(own.logging(), own.dataRetention(), own.enforcedGuardrail()))
                .orElse(AccountSettings.NONE);
    }

    private SortedSet<String> budgets() {
        var keys = new TreeSet<String>();
        aws.spending().ifPresent(spending -> {
            spending.ofAll().ifPresent(budget -> keys.add(environment.name()));
            keys.addAll(spending.ofConsumers().keySet());
        });
        return keys;
    }
}
