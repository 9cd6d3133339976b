package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint of an AWS service in a VPC.
 *
 * @param resource the resource that it was read from
 * @param serviceName for example {@code com.amazonaws.us-east-1.bedrock-runtime}
 * @param vpc the VPC
 * @param privateDns whether the service's own host name resolves to it; empty when left out, which means no
 * @param policy its policy document; empty when left out, which lets everything pass
 * @param statements the policy's statements
 */
public record VpcEndpoint(
        Resource resource,
        Value serviceName,
        Value vpc,
        Optional<Property> privateDns,
        Optional<Property> policy,
        List<AwsGrant> statements)
        implements Endpoint {

    public VpcEndpoint {
        statements = List.copyOf(statements);
    }

    /** The last part of the service name, for example {@code bedrock-runtime}; empty when it is not known. */
    public Optional<String> service() {
        return MarkedText.of(serviceName)
                .map(text -> text.marked().substring(text.marked().lastIndexOf('.') + 1))
                .filter(last -> last.chars().noneMatch(MarkedText::isMark));
    }
}
