package dev.tombolo.live.preflight.aws;

import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Seller;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.aws.SignedCall;
import dev.tombolo.live.aws.Stated;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * Whether the identity policies of whoever asks let a model of the AWS Marketplace be subscribed to, in the way in which its
 * first call does: through the endpoint's service. IAM simulates it, and buys nothing.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html">the simulation</a>,
 *     and <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html">the actions, read on
 *     2026-11-23</a>
 */
final class MarketplaceCheck implements Check {
    private static final List<String> ACTIONS =
            List.of("aws-marketplace:Subscribe", "aws-marketplace:ViewSubscriptions");
    private static final Pattern ASSUMED = Pattern.compile("arn:([^:]+):sts::([0-9]+):assumed-role/([^/]+)/.+");
    private static final Pattern ROLE = Pattern.compile("<Arn>(arn:[^<]+:role/[^<]+)</Arn>");

    private final AwsSubject subject;
    private final AwsConnection aws;
    private final StsClient sts;
    private final AwsConnection home;
    private final SignedCall iam;

    MarketplaceCheck(AwsSubject subject, AwsConnection aws) {
        this.subject = subject;
        this.aws = aws;
        this.sts = aws.client(StsClient.builder(), StsClient.serviceMetadata());
        this.home = aws.inHomeOf(subject.region().partition());
        this.iam = new SignedCall(home, "iam", "iam." + subject.region().domain());
    }

    @Override
    public String name() {
        return "marketplace";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(simulate("role"), simulate("user"), new Permission("iam:GetRole", identities("role")));
    }

    private Permission simulate(String kind) {
        return new Permission("iam:SimulatePrincipalPolicy", identities(kind));
    }

    private String identities(String kind) {
        return "arn:" + subject.region().partition() + ":iam::" + subject.account() + ":" + kind + "/*";
    }

    @Override
    public List<Question> questions() {
        return Stream.of(EndpointKind.BEDROCK_RUNTIME, EndpointKind.BEDROCK_MANTLE)
                .filter(endpoint -> subject.models(endpoint).stream().anyMatch(MarketplaceCheck::isOfMarketplace))
                .map(endpoint -> Question.of(endpoint.key(), simulate("role"), () -> answer(endpoint)))
                .toList();
    }

    private static boolean isOfMarketplace(ModelPath path) {
        return path.model().seller().channel().stated().stream().allMatch(Seller.Channel.MARKETPLACE::equals);
    }

    private Answer answer(EndpointKind endpoint) {
        var caller =
                Stated.in(aws.ask(() -> sts.getCallerIdentity(request -> {})).arn());
        var simulations = simulated(caller, endpoint);
        var denied = simulations.stream()
                .filter(simulation -> !simulation.isAllowed())
                .map(Simulation::words)
                .collect(Collectors.joining(", "));
        if (denied.isEmpty()) {
            return Answer.pass(
                    endpoint.key(),
                    "the policies of whoever asks let its first call subscribe; an organization may not");
        }
        var isCertain =
                simulations.stream().allMatch(simulation -> simulation.missing().isEmpty());
        return isCertain
                ? Answer.warn(
                        endpoint.key(),
                        "whoever asks cannot subscribe: " + denied,
                        "let whoever buys models accept the agreements")
                : Answer.notChecked(endpoint.key(), denied, "let whoever buys models accept the agreements");
    }

    /** The name of a session has no path of its role: where the role has one, IAM is asked for it. */
    private List<Simulation> simulated(String caller, EndpointKind endpoint) {
        var assumed = ASSUMED.matcher(caller);
        if (!assumed.matches()) {
            return simulation(caller, endpoint);
        }
        var role = "arn:" + assumed.group(1) + ":iam::" + assumed.group(2) + ":role/" + assumed.group(3);
        try {
            return simulation(role, endpoint);
        } catch (Unanswered e) {
            if (e.isRefusedWith("NoSuchEntity")) {
                return simulation(withPath(assumed.group(3)), endpoint);
            }
            throw e;
        }
    }

    private String withPath(String role) {
        var answer = home.ask(() -> iam.form("Action=GetRole&Version=2010-05-08&RoleName=" + encoded(role)));
        return ROLE.matcher(answer)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(Unanswered::unreadable);
    }

    private List<Simulation> simulation(String identity, EndpointKind endpoint) {
        var form = new StringBuilder("Action=SimulatePrincipalPolicy&Version=2010-05-08&PolicySourceArn=")
                .append(encoded(identity));
        int number = 1;
        for (var action : ACTIONS) {
            form.append("&ActionNames.member.").append(number++).append('=').append(encoded(action));
        }
        form.append("&ContextEntries.member.1.ContextKeyName=aws%3ACalledViaLast")
                .append("&ContextEntries.member.1.ContextKeyType=string")
                .append("&ContextEntries.member.1.ContextKeyValues.member.1=")
                .append(service(endpoint));
        return home.ask(() -> Simulation.read(iam.form(form.toString())));
    }

    private static String service(EndpointKind endpoint) {
        return endpoint == EndpointKind.BEDROCK_RUNTIME ? "bedrock.amazonaws.com" : "bedrock-mantle.amazonaws.com";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
