package dev.tombolo.cli.plan.content;

import java.util.List;

/**
 * A model that is called.
 *
 * @param model the portable name
 * @param cloud the cloud
 * @param endpoint the endpoint
 * @param api the API
 * @param calledAs the id that a caller sends
 * @param url the URL that a caller calls
 * @param route in-region, geographic or global
 * @param source the Region that takes calls
 * @param processedIn the Regions that may process them; empty means any commercial Region
 * @param soldBy cloud or marketplace, as far as it is known
 * @param agreement who agrees to buy it: declared here or by an environment, recorded, external, missing, not needed or
 *     not known
 * @param useCase who hands in the form that its vendor asks for: declared here or by an environment, external, missing or
 *     not needed
 * @param origin shipped, or yours where an overlay says so
 */
public record ModelPlan(
        String model,
        String cloud,
        String endpoint,
        String api,
        String calledAs,
        String url,
        String route,
        String source,
        List<String> processedIn,
        String soldBy,
        String agreement,
        String useCase,
        String origin) {
    /** The word where nobody agrees, or hands in the form. */
    public static final String MISSING = "missing";
}
