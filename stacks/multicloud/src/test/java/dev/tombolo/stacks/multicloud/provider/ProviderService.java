package dev.tombolo.stacks.multicloud.provider;

import com.google.protobuf.Empty;
import com.google.protobuf.Struct;
import dev.tombolo.stacks.multicloud.provider.RehearsalCloud.Existing;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pulumirpc.Plugin.PluginAttach;
import pulumirpc.Plugin.PluginInfo;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.ConfigureResponse;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.InvokeRequest;
import pulumirpc.Provider.InvokeResponse;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.Provider.UpdateResponse;
import pulumirpc.ResourceProviderGrpc.ResourceProviderImplBase;

/** Answers the engine. Inputs become properties, and what the cloud computes is made from the schema. */
final class ProviderService extends ResourceProviderImplBase {
    private final String version;
    private final RehearsalCloud cloud;
    private final Replacements replacements = Replacements.known();

    ProviderService(String version, RehearsalCloud cloud) {
        this.version = version;
        this.cloud = cloud;
    }

    @Override
    public void attach(PluginAttach request, StreamObserver<Empty> observer) {
        answer(observer, Empty::getDefaultInstance);
    }

    @Override
    public void getPluginInfo(Empty request, StreamObserver<PluginInfo> observer) {
        answer(observer, () -> PluginInfo.newBuilder().setVersion(version).build());
    }

    @Override
    public void checkConfig(CheckRequest request, StreamObserver<CheckResponse> observer) {
        answer(
                observer,
                () -> CheckResponse.newBuilder().setInputs(request.getNews()).build());
    }

    @Override
    public void diffConfig(DiffRequest request, StreamObserver<DiffResponse> observer) {
        answer(observer, () -> difference("provider", request));
    }

    @Override
    public void configure(ConfigureRequest request, StreamObserver<ConfigureResponse> observer) {
        answer(observer, () -> configured(request.getArgs()));
    }

    /** The provider of AWS asks who it is and refuses every account that {@code allowedAccountIds} does not name. */
    private ConfigureResponse configured(Struct arguments) {
        var allowed = arguments.getFieldsMap().get("allowedAccountIds");
        if (allowed != null && !allowed.getStringValue().contains('"' + cloud.account() + '"')) {
            throw Status.FAILED_PRECONDITION
                    .withDescription("AWS account ID not allowed: " + cloud.account())
                    .asRuntimeException();
        }
        return ConfigureResponse.newBuilder().setSupportsPreview(true).build();
    }

    @Override
    public void check(CheckRequest request, StreamObserver<CheckResponse> observer) {
        answer(
                observer,
                () -> CheckResponse.newBuilder()
                        .setInputs(request.getNews())
                        .addAllFailures(
                                ResourceSchema.of(type(request.getUrn())).failures(request.getNews()))
                        .build());
    }

    @Override
    public void diff(DiffRequest request, StreamObserver<DiffResponse> observer) {
        answer(observer, () -> difference(type(request.getUrn()), request));
    }

    private DiffResponse difference(String type, DiffRequest request) {
        var changed = changed(request.getOldInputs(), request.getNews());
        return DiffResponse.newBuilder()
                .setChanges(changed.isEmpty() ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME)
                .addAllDiffs(changed)
                .addAllReplaces(changed.stream()
                        .filter(property -> replacements.causedBy(type, property))
                        .toList())
                .build();
    }

    private static List<String> changed(Struct before, Struct after) {
        return Stream.concat(before.getFieldsMap().keySet().stream(), after.getFieldsMap().keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(
                        before.getFieldsMap().get(name), after.getFieldsMap().get(name)))
                .sorted()
                .toList();
    }

    @Override
    public void create(CreateRequest request, StreamObserver<CreateResponse> observer) {
        if (request.getPreview()) {
            answer(observer, () -> previewed(request));
        } else {
            answer(observer, () -> created(request));
        }
    }

    private static CreateResponse previewed(CreateRequest request) {
        var schema = ResourceSchema.of(type(request.getUrn()));
        return CreateResponse.newBuilder()
                .setProperties(schema.previewed(request.getProperties()))
                .build();
    }

    private CreateResponse created(CreateRequest request) {
        var urn = Urn.of(request.getUrn());
        var id = new PhysicalId(cloud.account()).of(urn, request.getProperties());
        var properties = ResourceSchema.of(urn.type()).computed(id, request.getProperties());
        cloud.disturbance().strike(request.getUrn());
        cloud.create(urn.type(), id, new Existing(request.getProperties(), properties));
        return CreateResponse.newBuilder().setId(id).setProperties(properties).build();
    }

    @Override
    public void update(UpdateRequest request, StreamObserver<UpdateResponse> observer) {
        answer(observer, () -> updated(request));
    }

    private UpdateResponse updated(UpdateRequest request) {
        var type = type(request.getUrn());
        var properties = ResourceSchema.of(type).computed(request.getId(), request.getNews());
        if (!request.getPreview()) {
            cloud.update(type, request.getId(), new Existing(request.getNews(), properties));
        }
        return UpdateResponse.newBuilder().setProperties(properties).build();
    }

    @Override
    public void read(ReadRequest request, StreamObserver<ReadResponse> observer) {
        answer(
                observer,
                () -> cloud.read(type(request.getUrn()), request.getId())
                        .map(found -> present(request, found))
                        .orElseGet(ReadResponse::getDefaultInstance));
    }

    private static ReadResponse present(ReadRequest request, Existing found) {
        return ReadResponse.newBuilder()
                .setId(request.getId())
                .setProperties(found.properties())
                .setInputs(found.inputs())
                .build();
    }

    @Override
    public void delete(DeleteRequest request, StreamObserver<Empty> observer) {
        answer(observer, () -> {
            cloud.delete(type(request.getUrn()), request.getId());
            return Empty.getDefaultInstance();
        });
    }

    @Override
    public void invoke(InvokeRequest request, StreamObserver<InvokeResponse> observer) {
        answer(
                observer,
                () -> InvokeResponse.newBuilder()
                        .setReturn(new Functions(cloud).call(request.getTok(), request.getArgs()))
                        .build());
    }

    @Override
    public void cancel(Empty request, StreamObserver<Empty> observer) {
        answer(observer, Empty::getDefaultInstance);
    }

    private static String type(String urn) {
        return Urn.of(urn).type();
    }

    private static <T> void answer(StreamObserver<T> observer, Supplier<T> answer) {
        try {
            observer.onNext(answer.get());
            observer.onCompleted();
        } catch (RuntimeException e) {
            observer.onError(e);
        }
    }
}
