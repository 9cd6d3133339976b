package dev.tombolo.stacks.multicloud.provider;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.google.protobuf.util.JsonFormat;

/** The outputs of a CloudFormation stack, which the provider reads back: one for each that the template declares. */
final class TemplateOutputs {
    static final String STACK = "aws:cloudformation/stack:Stack";

    private TemplateOutputs() {}

    static Value of(String id, Struct inputs) {
        var outputs = Struct.newBuilder();
        template(inputs)
                .getFieldsOrDefault("Outputs", Value.getDefaultInstance())
                .getStructValue()
                .getFieldsMap()
                .keySet()
                .forEach(name -> outputs.putFields(name, Functions.string(name + " of " + id)));
        return Value.newBuilder().setStructValue(outputs).build();
    }

    private static Struct template(Struct inputs) {
        var template = Struct.newBuilder();
        try {
            JsonFormat.parser().merge(inputs.getFieldsOrThrow("templateBody").getStringValue(), template);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
        return template.build();
    }
}
