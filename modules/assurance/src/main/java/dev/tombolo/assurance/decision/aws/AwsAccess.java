package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.Authorization;
import dev.tombolo.assurance.decision.Decider;
import dev.tombolo.assurance.decision.PolicyLayer;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Who may call which models on AWS, as an output and the files beside it say. */
public final class AwsAccess {

    private final Piece account;
    private final Context direct;
    private final Limits limits;
    private final List<AwsPrincipal> principals;
    private final List<Entrance> entrances;
    private final List<GuardrailUse> guardrails;
    private final List<CallAttribution> attributions;

    /**
     * Reads an output.
     *
     * @param graph the output
     * @param deployment where it is deployed to
     * @param policies documents of managed policies, boundaries and endpoints' policies that it names, by the policy's name
     *     or the endpoint's id
     * @param limits what is taken away from every principal
     * @param day the day on which calls are made, from its start in UTC
     */
    public AwsAccess(
            ResourceGraph graph,
            Deployment deployment,
            SortedMap<String, Property> policies,
            Limits limits,
            LocalDate day) {
        Views views = NativeTypes.views(deployment.resolve(graph));
        this.account = deployment.account();
        this.direct = direct(day);
        this.limits = limits;
        NamedPolicies named = new NamedPolicies(views, policies);
        this.principals = new AwsPrincipals(views, deployment, named).all();
        this.entrances = new Entrances(views, named).all();
        this.guardrails = GuardrailUse.namedIn(views);
        this.attributions = new CallAttributions(views, deployment).all();
    }

    /** The roles and users, in the order of the output. */
    public List<AwsPrincipal> principals() {
        return principals;
    }

    /** The application profiles and projects that calls can name, in the order of the output. */
    public List<CallAttribution> attributions() {
        return attributions;
    }

    /**
     * The ways of calling a model on a path: by every way to its service, whole and streamed, signed and with a token, and
     * on bedrock-runtime without a guardrail and with each that the output names.
     *
     * @param path the path
     * @param attribution what the calls name for the bill; one that takes the path
     */
    public List<AwsCall> calls(ModelPath path, Optional<CallAttribution> attribution) {
        return entrances.stream()
                .filter(entrance -> entrance.takes(path.endpoint().kind().key()))
                .flatMap(entrance -> guardrails(path)
                        .flatMap(guardrail -> Stream.of(Credential.values())
                                .flatMap(credential -> Stream.of(deliveries(path))
                                        .map(delivery -> new AwsCall(
                                                path,
                                                account,
                                                delivery,
                                                credential,
                                                entrance,
                                                guardrail,
                                                attribution)))))
                .toList();
    }

    private Stream<Optional<GuardrailUse>> guardrails(ModelPath path) {
        Stream<Optional<GuardrailUse>> none = Stream.of(Optional.empty());
        return path.endpoint().kind() == EndpointKind.BEDROCK_MANTLE
                ? none
                : Stream.concat(guardrails.stream().map(Optional::of), none);
    }

    /** On bedrock-mantle one action covers both. */
    private static Delivery[] deliveries(ModelPath path) {
        return path.endpoint().kind() == EndpointKind.BEDROCK_MANTLE
                ? new Delivery[] {Delivery.WHOLE}
                : Delivery.values();
    }

    /** Decides one call of one principal. */
    public CallDecision decide(AwsPrincipal principal, AwsCall call) {
        Decider decider = new Decider(principal.caller(), layers(principal, call));
        List<CallDecision.Answer> answers = new ArrayList<>();
        Iterator<Authorization> all =
                new CallAuthorizations(call, request(principal, call)).all().iterator();
        while (all.hasNext()) {
            Authorization asked = all.next();
            CallDecision.Answer answer = new CallDecision.Answer(asked, decider.decide(asked));
            answers.add(answer);
            if (answer.decision().isDenied()) {
                break;
            }
        }
        return new CallDecision(call, answers);
    }

    private List<PolicyLayer> layers(AwsPrincipal principal, AwsCall call) {
        return Stream.of(principal.layers().stream(), limits.layers().stream(), call.entrance().policy().stream())
                .flatMap(layers -> layers)
                .toList();
    }

    private Context request(AwsPrincipal principal, AwsCall call) {
        return principal.context().with(call.entrance().context()).with(direct);
    }

    /** A principal that calls a service itself, over TLS, and not through another service. */
    private static Context direct(LocalDate day) {
        var start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Context.EMPTY
                .with("aws:ViaAWSService", ContextValue.of("false"))
                .with("aws:CalledVia", ContextValue.ABSENT)
                .with("aws:CalledViaFirst", ContextValue.ABSENT)
                .with("aws:CalledViaLast", ContextValue.ABSENT)
                .with("aws:PrincipalIsAWSService", ContextValue.of("false"))
                .with("aws:PrincipalServiceName", ContextValue.ABSENT)
                .with("aws:PrincipalServiceNamesList", ContextValue.ABSENT)
                .with("aws:SourceAccount", ContextValue.ABSENT)
                .with("aws:SourceArn", ContextValue.ABSENT)
                .with("aws:SourceOrgID", ContextValue.ABSENT)
                .with("aws:SourceOrgPaths", ContextValue.ABSENT)
                .with("aws:SecureTransport", ContextValue.of("true"))
                .with("aws:TagKeys", ContextValue.ABSENT)
                .with("aws:CurrentTime", ContextValue.of(start.toString()))
                .with("aws:EpochTime", ContextValue.of(Long.toString(start.getEpochSecond())))
                .flattened();
    }
}
