package dev.tombolo.live.preflight.aws;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.network.AwsNetwork;
import dev.tombolo.blueprint.network.AwsNetworkChoice;
import dev.tombolo.blueprint.network.AwsNetworks;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.DataRetentionMode;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.blueprint.text.Text;
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
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.CheckReport;
import dev.tombolo.live.check.Checks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        return subject(
                new AccountSettings(
                        logging(Optional.empty()).logging(),
                        retention(Optional.empty()).retention(),
                        Optional.empty()),
                List.of(terra(Routing.GEOGRAPHIC), terra(Routing.GLOBAL), openWeights(), mantle()),
                Optional.of(network("use1-az1", "use1-az2")));
    }

    static AwsSubject subject(ModelPath... paths) {
        return subject(AccountSettings.NONE, List.of(paths), Optional.empty());
    }

    static AwsSubject subject(AccountSettings settings) {
        return subject(settings, List.of(terra(Routing.GEOGRAPHIC), mantle()), Optional.empty());
    }

    static AwsSubject subject(AwsNetwork network) {
        return subject(AccountSettings.NONE, List.of(), Optional.of(network));
    }

    private static AwsSubject subject(AccountSettings settings, List<ModelPath> paths, Optional<AwsNetwork> network) {
        return new AwsSubject(
                AwsStub.ACCOUNT,
                region(),
                paths,
                new TreeSet<>(Set.of("gpt-5.6-terra")),
                List.of(stack("access/prod"), stack("baseline")),
                settings,
                network,
                new TreeSet<>(Set.of("prod")),
                new Planned("prod", Planned.Output.KNOWN, new TreeSet<>(Set.of("prod-Access/Key"))));
    }

    /** The environment with another plan. */
    static AwsSubject subject(Planned planned) {
        var sample = subject();
        return new AwsSubject(
                sample.account(),
                sample.region(),
                sample.paths(),
                sample.acknowledged(),
                sample.stacks(),
                sample.settings(),
                sample.network(),
                sample.budgets(),
                planned);
    }

    private static OwnedStack stack(String name) {
        return new OwnedStack(
                new Owner(name, Optional.of("bank/ai-platform"), Optional.of("sha256:abc"), new TreeMap<>()), "cdk");
    }

    static AwsNetwork network(String... zones) {
        return AwsNetworks.of(
                new AwsPlace(region(), Text.of(AwsStub.ACCOUNT)),
                new AwsNetworkChoice.NewVpc(Cidr.parse("10.40.0.0/20").orElseThrow(), List.of(zones)),
                List.of(openWeights()),
                BearerToken.NONE,
                new TreeMap<>());
    }

    static AccountSettings logging(Optional<String> adopt) {
        return logging(new InvocationLog.NewLogGroup(Text.of("tombolo-prod-model-invocations")), adopt);
    }

    static AccountSettings logging(InvocationLog.LogGroup group, Optional<String> adopt) {
        return new AccountSettings(
                Optional.of(new InvocationLog(
                        new AwsPlace(region(), Text.of(AwsStub.ACCOUNT)),
                        group,
                        new InvocationLog.NewLogBucket(),
                        Optional.empty(),
                        new TreeSet<>(),
                        365,
                        List.of(),
                        Optional.empty(),
                        adopt,
                        new TreeMap<>())),
                Optional.empty(),
                Optional.empty());
    }

    static AccountSettings retention(Optional<String> adopt) {
        return new AccountSettings(
                Optional.empty(),
                Optional.of(new DataRetention(DataRetentionMode.NONE, new TreeSet<>(List.of(Plane.values())), adopt)),
                Optional.empty());
    }

    static ModelPath terra(Routing routing) {
        return path(ModelQuery.of("gpt-5.6-terra", region(), Api.CONVERSE).routing(routing));
    }

    /** A model whose retention modes are stated. */
    static ModelPath sol() {
        return path(ModelQuery.of("gpt-5.6-sol", region(), Api.CONVERSE));
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
        return answers(run(new Checks(check, List.of()), Duration.ofMinutes(1))).toList();
    }

    static Stream<String> answers(List<CheckReport> reports) {
        return reports.stream()
                .flatMap(report -> report.answers().stream()
                        .map(answer -> answer.outcome().word() + " · " + answer.subject() + " · " + answer.says()
                                + (answer.remedy().isEmpty() ? "" : " · " + answer.remedy())));
    }

    static List<CheckReport> run(Checks preflight, Duration most) {
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
