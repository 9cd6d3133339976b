package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.stream.Stream;

/** The key of something that is encrypted, below one or more properties. */
record CustomerKeyReader(String nativeType, CustomerKey.Kind kind, List<String> key) implements ViewReader {

    @Override
    public Stream<CustomerKey> read(Resource resource) {
        return Stream.of(new CustomerKey(resource, kind, Stated.below(resource.root(), key)));
    }
}
