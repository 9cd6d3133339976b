package dev.tombolo.live.preflight.aws;

import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;
import software.amazon.awssdk.services.servicequotas.model.ServiceQuota;

/**
 * Whether a limit on calls of a model is zero, as it is in new accounts. Quotas are found by their names, because no source
 * lists their codes by model; where no name has the model in it, the limit is not known. Those of {@code bedrock-mantle}
 * are not in Service Quotas. One call for each hundred quotas.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html">the call; names
 *     such as "Cross-region model inference tokens per minute for …" read on 2026-11-23</a>
 */
final class QuotaCheck implements Check {
    private static final Permission ASK = Permission.onAnything("servicequotas:ListServiceQuotas");
    private static final int PAGE = 100;

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final ServiceQuotasClient quotas;

    QuotaCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.quotas = aws.client(ServiceQuotasClient.builder(), ServiceQuotasClient.serviceMetadata());
    }

    @Override
    public String name() {
        return "quotas";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        var called = subject.runtime();
        return called.isEmpty()
                ? List.of()
                : List.of(new Question(subject.region().name(), ASK, () -> answers(called)));
    }

    private List<Answer> answers(List<ModelPath> called) {
        var live = aws.ask(this::quotas);
        return called.stream().map(path -> answer(path, live)).toList();
    }

    private List<ServiceQuota> quotas() {
        return quotas
                .listServiceQuotasPaginator(
                        request -> request.serviceCode("bedrock").maxResults(PAGE))
                .stream()
                .flatMap(page -> Stated.list(page.hasQuotas(), page.quotas()).stream())
                .toList();
    }

    private static Answer answer(ModelPath path, List<ServiceQuota> live) {
        var name = path.model().name();
        var limits = live.stream()
                .filter(quota -> isOf(path, Stated.in(quota.quotaName())))
                .toList();
        if (limits.isEmpty()) {
            return Answer.notChecked(
                    name,
                    "no quota has " + path.model().title() + " and \"" + kind(path.route()) + "\" in its name",
                    "look it up in Service Quotas");
        }
        var zero = limits.stream()
                .filter(quota -> Stated.in(quota.value()) == 0)
                .map(ServiceQuota::quotaName)
                .sorted()
                .collect(Collectors.joining(", "));
        return zero.isEmpty()
                ? Answer.pass(name, "no limit of " + path.invokedId() + " is zero")
                : Answer.fail(name, "the limit is zero: " + zero, "ask AWS Support or Service Quotas to raise it");
    }

    private static boolean isOf(ModelPath path, String quota) {
        var words = " " + words(quota) + " ";
        return words.startsWith(" " + words(kind(path.route())) + " ")
                && words.contains(" " + words(path.model().title()) + " ");
    }

    private static String kind(Route route) {
        return route instanceof Route.InRegion
                ? "On-demand"
                : route instanceof Route.GeographicProfile ? "Cross-region" : "Global cross-region";
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", " ").strip();
    }
}
