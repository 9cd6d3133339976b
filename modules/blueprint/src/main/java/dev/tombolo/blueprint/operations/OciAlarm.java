package dev.tombolo.blueprint.operations;

/**
 * An alarm on the metrics of OCI Generative AI in one compartment.
 *
 * @param key what tells it from others of the same component
 * @param query the expression that fires it, in the Monitoring Query Language
 * @param severity how bad it is
 * @param body what people read
 */
public record OciAlarm(String key, String query, Severity severity, String body) {
    /** How bad it is, in OCI's words. */
    public enum Severity {
        /** Somebody must come. */
        CRITICAL,
        /** Something does not work. */
        ERROR,
        /** Something may soon not work. */
        WARNING
    }

    /** Returns the alarm on calls that fail by the service's fault, more than a number in five minutes. */
    public static OciAlarm serverErrorsAbove(int calls) {
        return new OciAlarm(
                "server-errors",
                OciMetric.SERVER_ERROR_COUNT.sum("5m") + " > " + calls,
                Severity.CRITICAL,
                "OCI Generative AI failed more than " + calls + " calls in 5 minutes. Look at Oracle's status page.");
    }

    /**
     * Returns the alarm on calls that fail by the caller's fault, throttled ones among them, more than a number in five
     * minutes.
     */
    public static OciAlarm clientErrorsAbove(int calls) {
        return new OciAlarm(
                "client-errors",
                OciMetric.CLIENT_ERROR_COUNT.sum("5m") + " > " + calls,
                Severity.ERROR,
                "More than " + calls + " calls in 5 minutes were refused. Look at the callers' logs: wrong requests, no"
                        + " rights, or too many at once.");
    }

    /** Returns the alarm on calls that fail by the service's fault, in percent of calls over 15 minutes. */
    public static OciAlarm serverErrorPercentAbove(int percent) {
        return new OciAlarm(
                "server-errors",
                percentOfCalls(OciMetric.SERVER_ERROR_COUNT) + " > " + percent,
                Severity.CRITICAL,
                "OCI Generative AI failed more than " + percent
                        + "% of the calls of 15 minutes. Look at Oracle's status page.");
    }

    /**
     * Returns the alarm on calls that fail by the caller's fault, throttled ones among them, in percent of calls over 15
     * minutes.
     */
    public static OciAlarm clientErrorPercentAbove(int percent) {
        return new OciAlarm(
                "client-errors",
                percentOfCalls(OciMetric.CLIENT_ERROR_COUNT) + " > " + percent,
                Severity.ERROR,
                "More than " + percent + "% of the calls of 15 minutes were refused. Look at the callers' logs: wrong"
                        + " requests, no rights, or too many at once.");
    }

    /** Multiplies first, so that the order in which equals are worked out does not matter. */
    private static String percentOfCalls(OciMetric metric) {
        return "100 * " + metric.sum("15m") + " / " + OciMetric.TOTAL_INVOCATION_COUNT.sum("15m");
    }

    /**
     * Returns the alarm on tokens of prompts and answers, more than a number in one hour: runaway spending hours before
     * a budget.
     */
    public static OciAlarm tokensPerHourAbove(long tokens) {
        return new OciAlarm(
                "tokens",
                "(" + OciMetric.INPUT_TOKEN_COUNT.sum("1h") + " + " + OciMetric.OUTPUT_TOKEN_COUNT.sum("1h") + ") > "
                        + tokens,
                Severity.WARNING,
                "More than " + tokens + " tokens were used in one hour. Find the caller before the budget does.");
    }

    /** Returns the alarm on an hour without a call, for endpoints that are called all the time. */
    public static OciAlarm noCallForAnHour() {
        return new OciAlarm(
                "no-calls",
                OciMetric.TOTAL_INVOCATION_COUNT.metricName() + "[1h].absent()",
                Severity.WARNING,
                "Nobody called a model for one hour.");
    }
}
