package dev.tombolo.stacks.multicloud.bench;

import com.google.protobuf.Empty;
import io.grpc.stub.StreamObserver;
import pulumirpc.EngineGrpc.EngineImplBase;
import pulumirpc.EngineOuterClass.LogRequest;
import pulumirpc.EngineOuterClass.LogSeverity;

/** The engine itself, which a starting program only logs to: what went wrong is passed on. */
final class QuietEngine extends EngineImplBase {
    @Override
    public void log(LogRequest request, StreamObserver<Empty> observer) {
        if (request.getSeverity() == LogSeverity.ERROR) {
            System.err.println(request.getMessage());
        }
        observer.onNext(Empty.getDefaultInstance());
        observer.onCompleted();
    }
}
