package dev.tombolo.pulumi.recording;

import com.pulumi.resources.ResourceTransformation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Listens to every resource that a program declares and changes none. */
final class Declarations implements ResourceTransformation {
    private static final String STACK = "pulumi:pulumi:Stack";

    private final Map<String, Declaration> byAddress = new ConcurrentHashMap<>();

    @Override
    public Optional<Result> apply(Args args) {
        var resource = args.resource();
        var declaration = new Declaration(resource, args.args(), args.options());
        if (!resource.pulumiResourceType().equals(STACK)
                && byAddress.putIfAbsent(Declaration.address(resource), declaration) != null) {
            throw new IllegalStateException("program: two resources of type " + resource.pulumiResourceType()
                    + " are named \"" + resource.pulumiResourceName() + "\" · rename one");
        }
        return Optional.empty();
    }

    Declaration get(String type, String name) {
        var address = Declaration.address(type, name);
        return Optional.ofNullable(byAddress.get(address))
                .orElseThrow(() -> new IllegalStateException("nobody declared " + address));
    }
}
