package dev.tombolo.cdk.handoff;

import dev.tombolo.cdk.construct.Problems;
import software.amazon.awscdk.Arn;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ssm.StringParameter;
import software.constructs.Construct;

/**
 * A model as a platform team handed it over, read from the Parameter Store when the stack is deployed. Synthesis asks no
 * account: every value is a token.
 *
 * <p>Declares a template parameter of the type {@code AWS::SSM::Parameter::Value<String>}, whose default is the
 * parameter's name. What the platform team changes reaches a stack with its next deploy.
 */
public final class HandedOffModel extends Construct {
    private final String document;
    private final String parameterName;

    /**
     * Reads a hand-off.
     *
     * @param parameterName the parameter's name, {@code /tombolo/<environment>/<consumer>/<model>}
     * @throws IllegalArgumentException if that is no such name
     */
    public HandedOffModel(Construct scope, String id, String parameterName) {
        super(scope, id);
        var problems = Problems.at(this);
        problems.addIf(
                !parameterName.matches("/tombolo/[^/]+/[^/]+/[^/]+"),
                "path: \"" + parameterName + "\" is no hand-off"
                        + " · name one such as /tombolo/prod/claims-assistant/gpt-5.6-terra");
        problems.raise();
        this.parameterName = parameterName;
        this.document = StringParameter.valueForStringParameter(this, parameterName);
    }

    /** Returns what a caller names as the model: an id, or the ARN of an application inference profile. */
    public String getInvokedId() {
        return value("model");
    }

    /** Returns the URL without the path. */
    public String getBaseUrl() {
        return value("baseUrl");
    }

    /** Returns the URL path of the API; {@code {model}} in it stands for the invoked id, encoded for URLs. */
    public String getUrlPath() {
        return value("path");
    }

    /** Returns the API, such as {@code converse}. */
    public String getApi() {
        return value("api");
    }

    /** Returns the Region that takes the calls. */
    public String getRegion() {
        return value("region");
    }

    /** Returns the ARN of the role that may make the calls. */
    public String getRoleArn() {
        return value("role");
    }

    /** Returns the id of the project that calls name in {@code OpenAI-Project}; empty where the endpoint has none. */
    public String getProjectId() {
        return value("project");
    }

    /** Returns the ARN of the guardrail that calls must name; empty where none is demanded. */
    public String getGuardrailIdentifier() {
        return value("guardrail");
    }

    /** Returns the version of the guardrail that calls must name; empty where none is demanded. */
    public String getGuardrailVersion() {
        return value("guardrailVersion");
    }

    /** Returns what grants the reading of the hand-off, and the role that it names. */
    public HandedOffModelGrants getGrants() {
        return new HandedOffModelGrants(this);
    }

    String parameterArn() {
        return Arn.format(
                ArnComponents.builder()
                        .service("ssm")
                        .resource("parameter")
                        .resourceName(parameterName.substring(1))
                        .arnFormat(ArnFormat.SLASH_RESOURCE_NAME)
                        .build(),
                Stack.of(this));
    }

    /** Every key is there, and no value holds a quotation mark, so that splitting finds it wherever it stands. */
    private String value(String key) {
        var from = Fn.select(1, Fn.split("\"" + key + "\":\"", document));
        return Fn.select(0, Fn.split("\"", from));
    }
}
