package dev.tombolo.bedrock.settings;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.TreeMap;

/**
 * The Lambda function behind four custom resources of CloudFormation: {@code Custom::BedrockInvocationLogging},
 * {@code Custom::BedrockDataRetention}, {@code Custom::BedrockModelAgreement} and {@code Custom::BedrockUseCase}.
 *
 * <p>Each stands for something that an account has once and that every writer overwrites. So the present value is read
 * first, and one that is not the stack's own is refused unless {@code Adopt} names its digest. A delete changes nothing.
 * {@code Owner} is required everywhere: it says in the template and in every change set whose setting this is.
 *
 * <p>The function needs no environment variables. It logs one line for each request, without content of a setting and
 * without CloudFormation's address for the answer.
 */
public final class BedrockSettingsHandler implements RequestStreamHandler {
    private final Services services;

    /** What Lambda starts: the services of the function's Region, and the credentials of its role. */
    public BedrockSettingsHandler() {
        this(Services.ofFunction());
    }

    BedrockSettingsHandler(Services services) {
        this.services = services;
    }

    /**
     * Does what CloudFormation asks, and answers it, whatever happens.
     *
     * @throws IOException if the event is no JSON, so that there is nobody to answer
     * @throws IllegalStateException if the answer was not taken; Lambda then runs the function again, which is harmless
     */
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        CustomResourceRequest request = CustomResourceRequest.read(input);
        Patience patience = new Patience(context::getRemainingTimeInMillis, services.pause());
        Answer answer = new BedrockSettings(services, patience).answer(request);
        log(request, answer, context);
        CloudFormationAnswer.send(new AnswerHttp(services.http(), services.pause()), request, answer, context);
    }

    private static void log(CustomResourceRequest request, Answer answer, Context context) {
        TreeMap<String, String> line = new TreeMap<>();
        line.put("request", request.requestType());
        line.put("type", request.resourceType());
        line.put("stack", request.stackId());
        line.put("resource", request.logicalId());
        line.put("status", answer.succeeded() ? "SUCCESS" : "FAILED");
        line.put("reason", answer.reason());
        context.getLogger().log(Json.text(line) + "\n");
    }
}
