package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an output is deployed to, and what that tells of its references: what an ARN looks like but for the id or name that
 * comes with the deployment, and that two references of a template return the same id.
 *
 * @param account the account's id; a reference where nobody tells
 * @param region the Region; a reference where nobody tells
 */
public record Deployment(Piece account, Piece region) {

    /** Nobody tells where. */
    public static final Deployment NOT_TOLD =
            new Deployment(Reference.to("AWS::AccountId"), Reference.to("AWS::Region"));

    private static final String VPC_ENDPOINT = "AWS::EC2::VPCEndpoint";

    /** The output with what is known of its references. */
    public ResourceGraph resolve(ResourceGraph graph) {
        return graph.resolved(reference -> resolve(graph, reference));
    }

    private Value resolve(ResourceGraph graph, Reference reference) {
        return switch (reference.resource()) {
            case "AWS::AccountId" -> account;
            case "AWS::Region" -> region;
            case "AWS::Partition" -> region instanceof Scalar name ? new Scalar(partition(name.content())) : reference;
            default ->
                graph.find(reference.resource())
                        .map(resource -> attribute(resource, reference))
                        .orElse(reference);
        };
    }

    private Value attribute(Resource resource, Reference reference) {
        if (resource.nativeType().equals(VPC_ENDPOINT) && reference.attribute().equals(Reference.ITSELF)) {
            return new Reference(resource.address(), "Id");
        }
        return DeclaredArn.of(resource)
                .filter(arn -> arn.attribute().equals(reference.attribute()))
                .map(arn -> arn(arn, resource))
                .or(() -> PrincipalType.of(resource)
                        .filter(type -> type.arn().equals(reference.attribute()))
                        .map(type -> principalArn(type, resource)))
                .orElse(reference);
    }

    /** The ARN of a guardrail, an application profile or a project; empty for any other resource. */
    Optional<Value> arn(Resource resource) {
        return DeclaredArn.of(resource).map(arn -> arn(arn, resource));
    }

    private Value arn(DeclaredArn arn, Resource resource) {
        return text(
                partitionPiece(),
                new Scalar(":" + arn.service() + ":"),
                region,
                new Scalar(":"),
                account,
                new Scalar(":" + arn.kind() + "/"),
                arn.id(resource));
    }

    /** The ARN of a role or user. A path that is left out is a slash. */
    Value principalArn(PrincipalType type, Resource resource) {
        String path = PrincipalType.text(resource, type.path()).orElse("/");
        Piece name = PrincipalType.text(resource, type.name())
                .<Piece>map(Scalar::new)
                .orElseGet(() -> new Reference(resource.address(), type.nameAttribute()));
        return text(partitionPiece(), new Scalar(":iam::"), account, new Scalar(":" + type.kind() + path), name);
    }

    private Piece partitionPiece() {
        return region instanceof Scalar name ? new Scalar(partition(name.content())) : new Scalar("aws");
    }

    private static Value text(Piece... afterArn) {
        return TextWithHoles.of(Stream.concat(Stream.of(new Scalar("arn:")), Stream.of(afterArn))
                .toList());
    }

    private static String partition(String region) {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
