package dev.tombolo.bedrock.settings;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.CloudFormationCustomResourceEvent;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.lambda.powertools.cloudformation.AbstractCustomResourceHandler;
import software.amazon.lambda.powertools.cloudformation.Response;

/**
 * Hands one answer to CloudFormation, in the form that Powertools gives it.
 *
 * <p>The answer is made before: Powertools would let a request of unknown type succeed, and an exception pass without an
 * answer.
 */
final class CloudFormationAnswer extends AbstractCustomResourceHandler {
    private final Response response;

    private CloudFormationAnswer(SdkHttpClient http, Response response) {
        super(http);
        this.response = response;
    }

    /**
     * Returns when the answer was taken.
     *
     * @throws IllegalStateException if it was not; Lambda then runs the function again
     */
    static void send(SdkHttpClient http, CustomResourceRequest request, Answer answer, Context context) {
        Response response = Response.builder()
                .status(answer.succeeded() ? Response.Status.SUCCESS : Response.Status.FAILED)
                .reason(answer.reason())
                .physicalResourceId(PhysicalId.of(request))
                .value(answer.attributes())
                .build();
        new CloudFormationAnswer(http, response).handleRequest(event(request), context);
    }

    private static CloudFormationCustomResourceEvent event(CustomResourceRequest request) {
        return CloudFormationCustomResourceEvent.builder()
                .withRequestType("Create") // all three types lead to the one answer
                .withResponseUrl(request.responseUrl())
                .withStackId(request.stackId())
                .withRequestId(request.requestId())
                .withLogicalResourceId(request.logicalId())
                .build();
    }

    @Override
    protected Response create(CloudFormationCustomResourceEvent event, Context context) {
        return response;
    }

    @Override
    protected Response update(CloudFormationCustomResourceEvent event, Context context) {
        return response;
    }

    @Override
    protected Response delete(CloudFormationCustomResourceEvent event, Context context) {
        return response;
    }

    /** With the words of {@link AnswerHttp} and without the cause, whose message can hold the address. */
    @Override
    protected void onSendFailure(
            CloudFormationCustomResourceEvent event, Context context, Response unsent, Exception cause) {
        throw new IllegalStateException("CloudFormation's address did not take the answer: " + AnswerHttp.words(cause));
    }
}
