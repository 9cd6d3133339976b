package dev.tombolo.stacks.multicloud.provider;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.grpc.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What exists in a rehearsal, and a journal of what was done in which order. It outlives the engine and its state, as a cloud does. */
public final class RehearsalCloud {
    static final String PARAMETER = "aws:ssm/parameter:Parameter";
    static final String COMPARTMENT = "oci:Identity/compartment:Compartment";

    private final Map<String, Existing> resources = new ConcurrentSkipListMap<>();
    private final List<String> journal = new CopyOnWriteArrayList<>();
    private volatile String account;
    private volatile String tenancy;
    private volatile Disturbance disturbance = Disturbance.none();

    /** Starts empty, reached with credentials of this AWS account and this tenancy of OCI. */
    public RehearsalCloud(String account, String tenancy) {
        this.account = account;
        this.tenancy = tenancy;
    }

    String account() {
        return account;
    }

    String tenancy() {
        return tenancy;
    }

    /** Takes credentials of another tenancy of OCI from now on. */
    public void signInto(String tenancy) {
        this.tenancy = tenancy;
    }

    /** Takes credentials of another account of AWS from now on. */
    public void signIntoAccount(String account) {
        this.account = account;
    }

    Disturbance disturbance() {
        return disturbance;
    }

    /** Says what goes wrong from now on. */
    public void disturb(Disturbance disturbance) {
        this.disturbance = disturbance;
    }

    /** Keeps a parameter that somebody else wrote, or wrote over. */
    public void foreignParameter(String name, String value) {
        var properties = Struct.newBuilder()
                .putFields("name", text(name))
                .putFields("arn", text("arn of " + name))
                .putFields("type", text("String"))
                .putFields("insecureValue", text(value))
                .build();
        resources.put(key(PARAMETER, name), new Existing(properties, properties));
    }

    /** Removes a resource as somebody would who does not know of the state. */
    public void remove(String typeAndId) {
        resources.remove(typeAndId);
    }

    void create(String type, String id, Existing resource) {
        if (resources.putIfAbsent(key(type, id), resource) != null) {
            throw Status.ALREADY_EXISTS
                    .withDescription(type + " " + id + " already exists")
                    .asRuntimeException();
        }
        journal.add("create " + key(type, id));
    }

    void update(String type, String id, Existing resource) {
        resources.put(key(type, id), resource);
        journal.add("update " + key(type, id));
    }

    void delete(String type, String id) {
        resources.remove(key(type, id));
        journal.add("delete " + key(type, id));
    }

    Optional<Existing> read(String type, String id) {
        return Optional.ofNullable(resources.get(key(type, id)));
    }

    Map<String, Existing> ofType(String prefix) {
        return resources.entrySet().stream()
                .filter(resource -> resource.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    List<Struct> all(String type) {
        return resources.entrySet().stream()
                .filter(resource -> resource.getKey().startsWith(type + " "))
                .map(resource -> resource.getValue().properties())
                .toList();
    }

    List<String> ids(String type, Predicate<Struct> wanted) {
        return resources.entrySet().stream()
                .filter(resource -> resource.getKey().startsWith(type + " "))
                .filter(resource -> wanted.test(resource.getValue().properties()))
                .map(resource -> resource.getKey().substring(type.length() + 1))
                .toList();
    }

    /** Returns type and id of everything that exists, sorted. */
    public List<String> resources() {
        return List.copyOf(resources.keySet());
    }

    /** Returns what was done, in order, each as {@code create}, {@code update} or {@code delete} with type and id. */
    public List<String> journal() {
        return List.copyOf(journal);
    }

    /**
     * A resource that exists.
     *
     * @param inputs what was asked for
     * @param properties the same with what the cloud computed
     */
    record Existing(Struct inputs, Struct properties) {}

    private static String key(String type, String id) {
        return type + " " + id;
    }

    private static Value text(String text) {
        return Value.newBuilder().setStringValue(text).build();
    }
}
