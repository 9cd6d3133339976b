package dev.tombolo.cli.plan.content;

import java.util.Map;

/**
 * What a consumer may call.
 *
 * @param model the portable name
 * @param api the API
 * @param endpoint the endpoint
 * @param from from where
 * @param billedUnder what a bill can tell the call apart by
 * @param guards how far each guard holds
 */
public record CallPlan(
        String model, String api, String endpoint, String from, String billedUnder, Map<String, GuardPlan> guards) {}
