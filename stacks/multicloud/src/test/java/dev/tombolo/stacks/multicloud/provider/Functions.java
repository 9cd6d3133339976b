package dev.tombolo.stacks.multicloud.provider;

import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.grpc.Status;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The functions that the program calls.
 *
 * @param cloud what exists
 */
record Functions(RehearsalCloud cloud) {
    private static final String SERVICES = "all-iad-services-in-oracle-services-network";

    Struct call(String token, Struct arguments) {
        return switch (token) {
            case "aws:ssm/getParametersByPath:getParametersByPath" -> parameters(arguments);
            case "aws:index/getCallerIdentity:getCallerIdentity" -> callerIdentity();
            case "oci:Core/getServices:getServices" -> services();
            case "oci:Identity/getCompartments:getCompartments" -> compartments(arguments);
            case "oci:ObjectStorage/getNamespace:getNamespace" -> namespace(arguments);
            default ->
                throw Status.UNIMPLEMENTED
                        .withDescription("the rehearsal has no function " + token)
                        .asRuntimeException();
        };
    }

    private Struct parameters(Struct arguments) {
        var path = arguments.getFieldsOrThrow("path").getStringValue();
        var found = cloud.all(RehearsalCloud.PARAMETER).stream()
                .filter(parameter -> text(parameter, "name").startsWith(path + "/"))
                .toList();
        return Struct.newBuilder()
                .putFields("id", string(path))
                .putFields("path", string(path))
                .putFields("arns", column(found, parameter -> text(parameter, "arn")))
                .putFields("names", column(found, parameter -> text(parameter, "name")))
                .putFields("types", column(found, parameter -> text(parameter, "type")))
                .putFields("values", column(found, parameter -> text(parameter, "insecureValue")))
                .build();
    }

    private Struct callerIdentity() {
        return Struct.newBuilder()
                .putFields("id", string(cloud.account()))
                .putFields("accountId", string(cloud.account()))
                .putFields("arn", string("arn:aws:iam::" + cloud.account() + ":role/rehearsal"))
                .putFields("userId", string("rehearsal"))
                .build();
    }

    private Struct compartments(Struct arguments) {
        var list = ListValue.newBuilder();
        cloud.ids(RehearsalCloud.COMPARTMENT, compartment -> isSame(compartment, arguments, "name", "compartmentId"))
                .forEach(id -> list.addValues(
                        Value.newBuilder().setStructValue(Struct.newBuilder().putFields("id", string(id)))));
        return Struct.newBuilder()
                .putFields("id", string("compartments"))
                .putFields("compartments", Value.newBuilder().setListValue(list).build())
                .build();
    }

    /** Oracle says of whatever another tenancy has that it is not there. */
    private Struct namespace(Struct arguments) {
        var tenancy = arguments.getFieldsOrDefault("compartmentId", string(cloud.tenancy()));
        if (!tenancy.getStringValue().equals(cloud.tenancy())) {
            throw Status.NOT_FOUND
                    .withDescription("404-NotAuthorizedOrNotFound")
                    .asRuntimeException();
        }
        return Struct.newBuilder()
                .putFields("id", string("namespace"))
                .putFields("namespace", string("namespace of " + cloud.tenancy()))
                .build();
    }

    private static boolean isSame(Struct one, Struct other, String... names) {
        return Stream.of(names).allMatch(name -> text(one, name).equals(text(other, name)));
    }

    private static Struct services() {
        var service = Struct.newBuilder()
                .putFields("id", string("ocid1.service.oc1.iad.rehearsal"))
                .putFields("cidrBlock", string(SERVICES))
                .putFields("name", string("All IAD Services In Oracle Services Network"))
                .build();
        var services = ListValue.newBuilder().addValues(Value.newBuilder().setStructValue(service));
        return Struct.newBuilder()
                .putFields("id", string("services"))
                .putFields("services", Value.newBuilder().setListValue(services).build())
                .build();
    }

    private static Value column(List<Struct> rows, Function<Struct, String> cell) {
        var list = ListValue.newBuilder();
        rows.forEach(row -> list.addValues(string(cell.apply(row))));
        return Value.newBuilder().setListValue(list).build();
    }

    private static String text(Struct properties, String name) {
        return properties.getFieldsOrThrow(name).getStringValue();
    }

    static Value string(String text) {
        return Value.newBuilder().setStringValue(text).build();
    }
}
