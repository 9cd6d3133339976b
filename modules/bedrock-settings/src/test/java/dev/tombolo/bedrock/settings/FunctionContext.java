package dev.tombolo.bedrock.settings;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What Lambda tells a function of its run. */
final class FunctionContext implements Context, LambdaLogger {
    private final Duration timeout;
    private final StringBuilder log = new StringBuilder();
    private Duration passed = Duration.ZERO;

    FunctionContext(Duration timeout) {
        this.timeout = timeout;
    }

    void pass(Duration time) {
        passed = passed.plus(time);
    }

    Duration passed() {
        return passed;
    }

    String log() {
        return log.toString();
    }

    @Override
    public int getRemainingTimeInMillis() {
        return Math.toIntExact(timeout.minus(passed).toMillis());
    }

    @Override
    public void log(String message) {
        log.append(message);
    }

    @Override
    public void log(byte[] message) {
        log.append(new String(message, StandardCharsets.UTF_8));
    }

    @Override
    public LambdaLogger getLogger() {
        return this;
    }

    @Override
    public String getAwsRequestId() {
        return "run-1";
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/bedrock-settings";
    }

    @Override
    public String getLogStreamName() {
        return "stream-1";
    }

    @Override
    public String getFunctionName() {
        return "bedrock-settings";
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:us-east-1:333333333333:function:bedrock-settings";
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw new IllegalStateException("nobody signed in");
    }

    @Override
    public ClientContext getClientContext() {
        throw new IllegalStateException("no mobile application");
    }

    @Override
    public int getMemoryLimitInMB() {
        return 512;
    }
}
