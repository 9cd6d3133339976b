package dev.tombolo.live.preflight.aws;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.preflight.AnswerCount;
import dev.tombolo.live.preflight.Check;
import dev.tombolo.live.preflight.CheckReport;
import dev.tombolo.live.preflight.Preflight;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** What an environment wants, and how it is asked. */
final class Samples {
    private static final Catalog CATALOG = CatalogReader.shipped();

    private Samples() {}

    static Region region() {
        return CATALOG.region("us-east-1", Cloud.AWS).orElseThrow();
    }

    /** A model through each kind of way. */
    static AwsSubject subject() {
        return subject(terra(Routing.GEOGRAPHIC), terra(Routing.GLOBAL), openWeights(), mantle());
    }

    static AwsSubject subject(ModelPath... paths) {
        return new AwsSubject(AwsStub.ACCOUNT, region(), List.of(paths));
    }

    static ModelPath terra(Routing routing) {
        return path(ModelQuery.of("gpt-5.6-terra", region(), Api.CONVERSE).routing(routing));
    }

    static ModelPath openWeights() {
        return path(ModelQuery.of("gpt-oss-120b", region(), Api.CONVERSE));
    }

    static ModelPath mantle() {
        return path(ModelQuery.of("gpt-5.5", region(), Api.RESPONSES).endpoint(EndpointKind.BEDROCK_MANTLE));
    }

    private static ModelPath path(ModelQuery query) {
        if (new PathFinder(CATALOG).find(query) instanceof PathAnswer.Found found) {
            return found.path();
        }
        throw new AssertionError("no way: " + query);
    }

    /** The answers of one check in one line each. */
    static List<String> answers(Check check) {
        return answers(run(new Preflight(check, List.of()), Duration.ofMinutes(1)))
                .toList();
    }

    static Stream<String> answers(List<CheckReport> reports) {
        return reports.stream()
                .flatMap(report -> report.answers().stream()
                        .map(answer -> answer.outcome().word() + " · " + answer.subject() + " · " + answer.says()
                                + (answer.remedy().isEmpty() ? "" : " · " + answer.remedy())));
    }

    static List<CheckReport> run(Preflight preflight, Duration most) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            return preflight
                    .start(threads, Deadline.in(most), new AnswerCount(said -> {}))
                    .get();
        } finally {
            threads.shutdownNow();
        }
    }
}
