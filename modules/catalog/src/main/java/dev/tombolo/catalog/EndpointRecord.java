package dev.tombolo.catalog;

import java.util.List;
import java.util.Map;

/**
 * What an endpoint is, whatever model it serves.
 *
 * @param kind which endpoint
 * @param host host name with {@code {region}} and {@code {domain}} as places
 * @param signingName the name that a signature carries
 * @param paths URL path by API; {@code {id}} stands for the id that is called
 * @param projectApis APIs whose authorization also asks for the project
 * @param guards which guard each API honours
 * @param attribution what a call by each API can be attributed by
 * @param projectRegions Regions in which a project of this endpoint can be declared
 */
public record EndpointRecord(
        EndpointKind kind,
        String host,
        String signingName,
        Map<Api, String> paths,
        Fact<List<Api>> projectApis,
        Map<Guard, Map<Api, Fact<Boolean>>> guards,
        Map<Api, Fact<Attribution>> attribution,
        Fact<List<String>> projectRegions) {}
