package dev.tombolo.pulumi.recording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A provider's function that a recording can answer: markers stand for a result that does not depend on arguments, and
 * where it depends on what an account has, the account of a recording is empty.
 *
 * @param token the function's token
 * @param list the name of the list that holds the only result; empty if the result stands by itself
 * @param properties the result's properties
 */
record KnownFunction(String token, Optional<String> list, List<String> properties) {
    private static final List<KnownFunction> ALL = List.of(
            plain("aws:index/getCallerIdentity:getCallerIdentity", "accountId", "arn", "id", "userId"),
            plain("aws:index/getPartition:getPartition", "dnsSuffix", "id", "partition", "reverseDnsPrefix"),
            plain("aws:index/getRegion:getRegion", "description", "endpoint", "id", "name"),
            plain("oci:ObjectStorage/getNamespace:getNamespace", "namespace"),
            new KnownFunction(
                    "oci:Core/getServices:getServices",
                    Optional.of("services"),
                    List.of("cidrBlock", "description", "id", "name")));

    private static final Map<String, Map<String, Object>> OF_AN_EMPTY_ACCOUNT = Map.of(
            "aws:ssm/getParametersByPath:getParametersByPath",
            Map.of(
                    "arns", List.of(), "id", "", "names", List.of(), "path", "", "types", List.of(), "values",
                    List.of()));

    private static final String COMPARTMENTS = "oci:Identity/getCompartments:getCompartments";

    static Map<String, Object> answer(String token, Map<String, Object> arguments, String provider) {
        return token.equals(COMPARTMENTS)
                ? compartment(arguments)
                : Optional.ofNullable(OF_AN_EMPTY_ACCOUNT.get(token)).orElseGet(() -> marked(token, provider));
    }

    /** A compartment that is looked up by its name is marked by that name, by which others know it too. */
    private static Map<String, Object> compartment(Map<String, Object> arguments) {
        var found = new Marker(COMPARTMENTS, String.valueOf(arguments.get("name")));
        return Map.of("compartments", List.of(Map.of("id", found.property("id"))));
    }

    private static Map<String, Object> marked(String token, String provider) {
        return ALL.stream()
                .filter(known -> known.token.equals(token))
                .findFirst()
                .map(known -> known.result(new Marker(token, provider(provider))))
                .orElseThrow(() -> new IllegalStateException("program: a recording cannot know what function " + token
                        + " returns · give the program its result as an argument"));
    }

    private static KnownFunction plain(String token, String... properties) {
        return new KnownFunction(token, Optional.empty(), List.of(properties));
    }

    private Map<String, Object> result(Marker marker) {
        return list.<Map<String, Object>>map(name -> Map.of(name, List.of(marked(marker, name + "[0]."))))
                .orElseGet(() -> marked(marker, ""));
    }

    private Map<String, Object> marked(Marker marker, String path) {
        var result = new TreeMap<String, Object>();
        properties.forEach(property -> result.put(property, marker.property(path + property)));
        return result;
    }

    private static String provider(String reference) {
        return reference.isEmpty()
                ? "default"
                : ProviderReference.parse(reference).name();
    }
}
