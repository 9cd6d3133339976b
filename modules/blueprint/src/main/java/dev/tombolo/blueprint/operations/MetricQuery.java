package dev.tombolo.blueprint.operations;

/** A step of what an alarm compares. The last one of an alarm gives the value. */
public sealed interface MetricQuery {
    /** Returns the name under which later steps use it. */
    String id();

    /**
     * A series.
     *
     * @param id its name
     * @param metric the series
     */
    record Series(String id, Metric metric) implements MetricQuery {}

    /**
     * Metric math over the earlier steps, or a query in SQL.
     *
     * @param id its name
     * @param expression the expression
     */
    record Expression(String id, String expression) implements MetricQuery {}
}
