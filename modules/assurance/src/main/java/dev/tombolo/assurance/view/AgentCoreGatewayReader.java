package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** A gateway of AgentCore. */
record AgentCoreGatewayReader() implements ViewReader {

    @Override
    public String nativeType() {
        return "AWS::BedrockAgentCore::Gateway";
    }

    @Override
    public Stream<AgentCoreGateway> read(Resource gateway) {
        return Stream.of(new AgentCoreGateway(gateway, gateway.property("AuthorizerType")));
    }
}
