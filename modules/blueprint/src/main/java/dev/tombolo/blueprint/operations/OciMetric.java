package dev.tombolo.blueprint.operations;

/**
 * The metrics of OCI Generative AI. Others that samples name ({@code Latency}, {@code ErrorRate}) do not exist, and an
 * alarm on them never fires.
 *
 * <p>They are stated for dedicated AI clusters and endpoints. That calls on demand are counted is nowhere said: do not
 * rely on it before you saw them in Metrics Explorer
 * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/metric-details.htm, read 2026-11-23).
 */
public enum OciMetric {
    /** Calls that failed by the caller's fault. */
    CLIENT_ERROR_COUNT("ClientErrorCount"),
    /** Tokens of prompts. */
    INPUT_TOKEN_COUNT("InputTokenCount"),
    /** How long calls took, in a unit that Oracle does not say. */
    INVOCATION_LATENCY("InvocationLatency"),
    /** Tokens of answers. */
    OUTPUT_TOKEN_COUNT("OutputTokenCount"),
    /** Calls that failed by the service's fault. */
    SERVER_ERROR_COUNT("ServerErrorCount"),
    /** Calls. */
    TOTAL_INVOCATION_COUNT("TotalInvocationCount");

    /** The namespace of all of them. */
    public static final String NAMESPACE = "oci_generativeai";

    private final String metricName;

    OciMetric(String metricName) {
        this.metricName = metricName;
    }

    /** Returns its name. */
    public String metricName() {
        return metricName;
    }

    /** Returns the sum of an interval, such as {@code 5m}, in the Monitoring Query Language. */
    String sum(String interval) {
        return metricName + "[" + interval + "].sum()";
    }
}
