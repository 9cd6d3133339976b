package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import java.util.stream.Stream;

/** A dedicated AI cluster of OCI Generative AI. */
record OciDedicatedClusterReader() implements ViewReader {

    @Override
    public String nativeType() {
        return "oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster";
    }

    @Override
    public Stream<OciDedicatedCluster> read(Resource cluster) {
        return Stream.of(new OciDedicatedCluster(
                cluster,
                Answer.of(cluster.options()
                        .get("protect")
                        .flatMap(Value::text)
                        .filter("true"::equals)
                        .isPresent())));
    }
}
