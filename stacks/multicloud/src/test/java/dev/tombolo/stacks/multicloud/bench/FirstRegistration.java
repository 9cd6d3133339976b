package dev.tombolo.stacks.multicloud.bench;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import pulumirpc.Resource.RegisterResourceOutputsRequest;
import pulumirpc.Resource.RegisterResourceRequest;
import pulumirpc.Resource.RegisterResourceResponse;
import pulumirpc.Resource.SupportsFeatureRequest;
import pulumirpc.Resource.SupportsFeatureResponse;
import pulumirpc.ResourceMonitorGrpc.ResourceMonitorImplBase;

/** The engine's monitor, as far as a program needs it until it registers the first resource of its own. */
final class FirstRegistration extends ResourceMonitorImplBase {
    private static final String STACK = "pulumi:pulumi:Stack";

    private final CompletableFuture<Void> registered = new CompletableFuture<>();

    @Override
    public void supportsFeature(SupportsFeatureRequest request, StreamObserver<SupportsFeatureResponse> observer) {
        observer.onNext(SupportsFeatureResponse.newBuilder().setHasSupport(true).build());
        observer.onCompleted();
    }

    /** Answers for the stack itself, which the SDK registers before it runs the program, and for nothing else. */
    @Override
    public void registerResource(RegisterResourceRequest request, StreamObserver<RegisterResourceResponse> observer) {
        if (!request.getType().equals(STACK)) {
            registered.complete(null);
            return;
        }
        var urn = "urn:pulumi:bench::tombolo::" + STACK + "::tombolo-bench";
        observer.onNext(RegisterResourceResponse.newBuilder().setUrn(urn).build());
        observer.onCompleted();
    }

    @Override
    public void registerResourceOutputs(RegisterResourceOutputsRequest request, StreamObserver<Empty> observer) {
        observer.onNext(Empty.getDefaultInstance());
        observer.onCompleted();
    }

    @Override
    public void signalAndWaitForShutdown(Empty request, StreamObserver<Empty> observer) {
        observer.onNext(Empty.getDefaultInstance());
        observer.onCompleted();
    }

    /** Completes once it came. */
    CompletableFuture<Void> registered() {
        return registered;
    }
}
