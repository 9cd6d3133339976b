package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Text;
import java.util.List;

/** From where models may be called. */
public sealed interface Invocations {
    /** From anywhere that the identity can sign. */
    record Anywhere() implements Invocations {}

    /**
     * Only through VPC endpoints.
     *
     * @param vpcEndpointIds the ids of the endpoints
     */
    record Private(List<Text> vpcEndpointIds) implements Invocations {}
}
