package dev.tombolo.pulumi.recording;

import com.pulumi.resources.CustomResource;
import com.pulumi.test.Mocks;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands in for the engine: keeps what is registered and answers with markers. */
final class RecordingMocks implements Mocks {
    private final Declarations declarations;
    private final Collection<RecordedResource> resources = new ConcurrentLinkedQueue<>();

    RecordingMocks(Declarations declarations) {
        this.declarations = declarations;
    }

    Collection<RecordedResource> resources() {
        return resources;
    }

    @Override
    public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
        var declaration = declarations.get(args.type, args.name);
        var inputs = SecretInputs.masked(args.inputs, declaration.args());
        resources.add(new RecordedResource(
                args.type, args.name, inputs, OptionsReader.read(declaration.options(), args.provider)));
        return CompletableFuture.completedFuture(answer(args, declaration));
    }

    private static ResourceResult answer(ResourceArgs args, Declaration declaration) {
        var marker = new Marker(args.type, args.name);
        var id = declaration.resource() instanceof CustomResource
                ? Optional.of(marker.property("id"))
                : Optional.<String>empty();
        return ResourceResult.of(id, ComputedOutputs.of(declaration.resource().getClass(), args.inputs, marker));
    }

    @Override
    public CompletableFuture<Map<String, Object>> callAsync(CallArgs args) {
        return CompletableFuture.completedFuture(KnownFunction.answer(args.token, args.args, args.provider));
    }
}
