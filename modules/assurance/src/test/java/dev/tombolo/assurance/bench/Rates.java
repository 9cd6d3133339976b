package dev.tombolo.assurance.bench;

import dev.tombolo.assurance.decision.aws.AwsAccess;
import dev.tombolo.assurance.decision.aws.AwsCall;
import dev.tombolo.assurance.decision.aws.AwsPrincipal;
import dev.tombolo.assurance.decision.aws.Deployment;
import dev.tombolo.assurance.decision.aws.Limits;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rules.Rules;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.EveryPath;
import dev.tombolo.catalog.read.CatalogReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * How many templates the rules judge and how many calls are decided in a second of one core's time, warm. {@code bench/rates}
 * runs it on {@code bench/rates.template.json} and says what else is measured.
 */
final class Rates {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(10);
    private static final long ROUND = TimeUnit.SECONDS.toNanos(3);
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private final Path template;
    private final List<Rule> rules = Rules.shipped(CatalogReader.shipped(), DAY);

    private Rates(Path template) {
        this.template = template;
    }

    /** Prints one row of a table for each rate; the argument is the template. */
    public static void main(String[] arguments) {
        Rates rates = new Rates(Path.of(arguments[0]));
        ResourceGraph graph = OutputReader.read(rates.template);
        print(
                "templates of " + graph.resources().size() + " resources, read and judged by " + rates.rules.size()
                        + " rules",
                () -> rates.judge(OutputReader.read(rates.template)));
        print("the same, judged only", () -> rates.judge(graph));
        print("calls decided", new Calls(graph)::decideAll);
    }

    /** One template. */
    private long judge(ResourceGraph graph) {
        Views views = NativeTypes.views(graph);
        boolean judged = rules.stream()
                        .mapToInt(rule -> rule.check(views).findings().size())
                        .sum()
                >= 0;
        return judged ? 1 : 0;
    }

    /** Every way of calling every model that some principal of the template may call, and of those that none may. */
    private static final class Calls {

        private final AwsAccess access;
        private final List<Asked> asked;

        Calls(ResourceGraph graph) {
            access = new AwsAccess(
                    graph,
                    new Deployment(new Scalar("111122223333"), new Scalar("us-east-1")),
                    new TreeMap<>(),
                    Limits.NONE,
                    DAY);
            List<AwsCall> calls = new EveryPath(CatalogReader.shipped(), Cloud.AWS)
                    .all()
                    .filter(path -> path.region().name().equals("us-east-1"))
                    .flatMap(path -> access.calls(path, Optional.empty()).stream())
                    .toList();
            asked = access.principals().stream()
                    .flatMap(principal -> calls.stream().map(call -> new Asked(principal, call)))
                    .toList();
        }

        long decideAll() {
            return asked.stream()
                    .filter(one -> access.decide(one.principal(), one.call()).outcome() != null)
                    .count();
        }

        private record Asked(AwsPrincipal principal, AwsCall call) {}
    }

    private static void print(String what, LongSupplier work) {
        perSecond(work, WARM_UP);
        double[] rates = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> perSecond(work, ROUND))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT, "| %s | %,.0f · %,.0f · %,.0f |%n", what, rates[0], rates[ROUNDS / 2], rates[ROUNDS - 1]);
    }

    private static double perSecond(LongSupplier work, long atLeast) {
        long start = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        long done = 0;
        while (spent < atLeast) {
            done += work.getAsLong();
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return done * (double) TimeUnit.SECONDS.toNanos(1) / spent;
    }
}
