package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** A password of an IAM user for one service. */
record ServiceCredentialReader() implements ViewReader {

    @Override
    public String nativeType() {
        return "aws:iam/serviceSpecificCredential:ServiceSpecificCredential";
    }

    @Override
    public Stream<ServiceCredential> read(Resource credential) {
        return Stream.of(new ServiceCredential(credential, credential.property("serviceName")));
    }
}
