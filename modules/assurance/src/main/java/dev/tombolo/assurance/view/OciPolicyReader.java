package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.ocipolicy.OciStatementReader;
import java.util.stream.Stream;

/** A policy of Oracle Cloud. */
record OciPolicyReader() implements ViewReader {

    @Override
    public String nativeType() {
        return "oci:Identity/policy:Policy";
    }

    @Override
    public Stream<OciGrant> read(Resource policy) {
        return policy.property("statements").stream()
                .flatMap(statements -> statements.elements().stream())
                .map(statement -> new OciGrant(statement, OciStatementReader.read(statement.value())));
    }
}
