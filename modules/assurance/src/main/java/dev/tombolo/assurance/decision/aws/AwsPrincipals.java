package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.Caller;
import dev.tombolo.assurance.decision.PolicyLayer;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.PolicyKind;
import dev.tombolo.assurance.view.Tags;
import dev.tombolo.assurance.view.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roles and users of an output, each with its policies: inline, attached here, and managed.
 *
 * @param views the output
 * @param deployment where it is deployed to
 * @param policies the managed policies
 */
record AwsPrincipals(Views views, Deployment deployment, NamedPolicies policies) {

    private static final String OWN = "identity policies";
    private static final String ATTACHED_POLICY = "policyArn";

    List<AwsPrincipal> all() {
        List<AwsPrincipal> declared = views.graph().resources().stream()
                .flatMap(resource -> PrincipalType.of(resource).map(type -> declared(resource, type)).stream())
                .toList();
        return Stream.of(declared.stream(), foreign(), holders())
                .flatMap(principals -> principals)
                .toList();
    }

    private AwsPrincipal declared(Resource resource, PrincipalType type) {
        Optional<String> name = PrincipalType.text(resource, type.name());
        Value arn = deployment.principalArn(type, resource);
        return new AwsPrincipal(
                name.orElseGet(resource::display),
                Optional.of(resource),
                new Caller(arn, deployment.account()),
                context(type.kind(), arn, name).with(tags(resource)).flattened(),
                layers(resource, type));
    }

    /** Principals that somebody else made and that get a policy here, by their names. */
    private Stream<AwsPrincipal> foreign() {
        return views.identityGrants()
                .flatMap(grant -> grant.heldBy().stream())
                .filter(Predicate.not(known()::contains))
                .distinct()
                .sorted()
                .map(this::foreign);
    }

    private SortedSet<String> known() {
        SortedSet<String> known = new TreeSet<>();
        views.graph().resources().forEach(resource -> {
            known.add(resource.address());
            PrincipalType.of(resource)
                    .flatMap(type -> PrincipalType.text(resource, type.name()))
                    .ifPresent(known::add);
        });
        return known;
    }

    private AwsPrincipal foreign(String name) {
        return partlyKnown(name, held(name::equals).toList());
    }

    /** Whoever gets a managed policy that nothing in this output uses. */
    private Stream<AwsPrincipal> holders() {
        return views.identityGrants()
                .filter(AwsGrant::isAttachedElsewhere)
                .map(AwsGrant::resource)
                .distinct()
                .filter(policy -> !isUsed(policy))
                .map(policy -> partlyKnown(
                        "whoever holds " + policy.display(),
                        views.identityGrants()
                                .filter(grant -> grant.resource().equals(policy))
                                .toList()));
    }

    private boolean isUsed(Resource policy) {
        return views.graph().resources().stream()
                .flatMap(AwsPrincipals::uses)
                .flatMap(list -> list.elements().stream())
                .anyMatch(named -> named.value() instanceof Reference reference
                        && reference.resource().equals(policy.address()));
    }

    private static Stream<Property> uses(Resource resource) {
        return PrincipalType.of(resource)
                .map(type -> Stream.of(type.managed(), type.boundary()))
                .orElseGet(() -> Stream.of(ATTACHED_POLICY))
                .flatMap(property -> resource.property(property).stream());
    }

    /** What else it holds is not in this output, and its ARN is not known. */
    private AwsPrincipal partlyKnown(String name, List<AwsGrant> here) {
        String elsewhere = "the other policies of " + name + ", which somebody else made";
        Value arn = new Unknown("the ARN of " + name);
        return new AwsPrincipal(
                name,
                Optional.empty(),
                new Caller(arn, deployment.account()),
                context(PrincipalType.ROLE, arn, Optional.of(name)),
                List.of(PolicyLayer.of(OWN, here)
                        .or(Stream.of(
                                AwsGrant.unread(PolicyKind.IDENTITY, here.get(0).property(), elsewhere)))));
    }

    private List<PolicyLayer> layers(Resource resource, PrincipalType type) {
        PolicyLayer own = PolicyLayer.of(OWN, held(resource, type).toList())
                .or(managed(resource, type))
                .or(views.of(AwsGrant.class).filter(grant -> grant.kind() == PolicyKind.RESOURCE));
        return Stream.concat(Stream.of(own), boundary(resource, type).stream()).toList();
    }

    private Stream<AwsGrant> held(Resource resource, PrincipalType type) {
        Optional<String> name = PrincipalType.text(resource, type.name());
        return held(holder ->
                holder.equals(resource.address()) || name.map(holder::equals).orElse(false));
    }

    private Stream<AwsGrant> held(Predicate<String> holder) {
        return views.identityGrants().filter(grant -> grant.heldBy().stream().anyMatch(holder));
    }

    private Stream<AwsGrant> managed(Resource resource, PrincipalType type) {
        return Stream.concat(
                        resource.property(type.managed()).stream().flatMap(list -> list.elements().stream()),
                        attachments(resource, type))
                .flatMap(named -> policies.statements(PolicyKind.IDENTITY, named).stream());
    }

    private Stream<Property> attachments(Resource principal, PrincipalType type) {
        return Stream.of(
                        "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
                        "aws:iam/userPolicyAttachment:UserPolicyAttachment")
                .flatMap(attachment -> views.graph().ofType(attachment))
                .filter(attachment -> attachment.property(type.kind()).stream()
                        .anyMatch(holder -> isOf(principal, type, holder.value())))
                .flatMap(attachment -> attachment.property(ATTACHED_POLICY).stream());
    }

    private static boolean isOf(Resource principal, PrincipalType type, Value holder) {
        return holder instanceof Reference reference
                ? reference.resource().equals(principal.address())
                : holder.text().isPresent() && holder.text().equals(PrincipalType.text(principal, type.name()));
    }

    private Optional<PolicyLayer> boundary(Resource resource, PrincipalType type) {
        return resource.property(type.boundary())
                .map(named -> PolicyLayer.of("permissions boundary", policies.statements(PolicyKind.BOUNDARY, named)));
    }

    private Context context(String kind, Value arn, Optional<String> name) {
        boolean role = kind.equals(PrincipalType.ROLE);
        return Context.EMPTY
                .with("aws:PrincipalArn", ContextValue.of(arn))
                .with("aws:PrincipalAccount", ContextValue.of(deployment.account()))
                .with("aws:PrincipalType", ContextValue.of(role ? "AssumedRole" : "User"))
                .with("aws:username", role ? ContextValue.ABSENT : username(name));
    }

    private static ContextValue username(Optional<String> name) {
        return name.map(ContextValue::of).orElseGet(() -> new ContextValue.Undetermined("the user's name"));
    }

    private static Context tags(Resource resource) {
        Map<String, Value> tags = Tags.of(resource).values();
        return tags.entrySet().stream()
                .map(tag -> Context.EMPTY.with("aws:PrincipalTag/" + tag.getKey(), ContextValue.of(tag.getValue())))
                .collect(Collectors.reducing(Context.EMPTY, Context::with));
    }
}
