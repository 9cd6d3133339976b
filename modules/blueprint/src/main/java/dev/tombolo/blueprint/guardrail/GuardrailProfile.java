package dev.tombolo.blueprint.guardrail;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The profile of AWS that lets a guardrail judge in several Regions of a geography. Its caller needs
 * {@code bedrock:ApplyGuardrail} on the profile in each of them
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrail-profiles-permissions.html, 2026-11-23).
 *
 * @param id its id, such as {@code us.guardrail.v1:0}
 * @param arn its ARN in the guardrail's own Region
 * @param destinations the Regions in which prompts and answers may be judged
 * @param destinationArns its ARN in each of them
 */
public record GuardrailProfile(String id, Text arn, List<String> destinations, List<Text> destinationArns) {
    private static final List<String> US = List.of("us-east-1", "us-east-2", "us-west-2");
    private static final List<String> US_WEST_1 = List.of("us-east-1", "us-east-2", "us-west-1", "us-west-2");
    private static final List<String> EU = List.of("eu-central-1", "eu-north-1", "eu-west-1", "eu-west-3");
    private static final List<String> US_GOV = List.of("us-gov-east-1", "us-gov-west-1");

    /**
     * The destinations of each source Region, as far as they could be read
     * (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-cross-region-support.html, 2026-11-23). AWS has more
     * profiles; a Region that is not here is not known, and is not guessed.
     */
    private static final Map<String, List<String>> DESTINATIONS = Map.of(
            "us-east-1", US,
            "us-east-2", US,
            "us-west-1", US_WEST_1,
            "us-west-2", US,
            "eu-central-1", EU,
            "eu-west-1", EU,
            "us-gov-east-1", US_GOV,
            "us-gov-west-1", US_GOV);

    /** Creates a profile; the lists are copied. */
    public GuardrailProfile {
        destinations = List.copyOf(destinations);
        destinationArns = List.copyOf(destinationArns);
    }

    /** Returns the profile of a Region's geography, or nothing where none is known. */
    public static Optional<GuardrailProfile> of(Region region, Text account) {
        return Optional.ofNullable(DESTINATIONS.get(region.name())).map(destinations -> {
            var id = geography(region.name()) + ".guardrail.v1:0";
            return new GuardrailProfile(
                    id,
                    arn(region, region.name(), account, id),
                    destinations,
                    destinations.stream()
                            .map(name -> arn(region, name, account, id))
                            .toList());
        });
    }

    private static String geography(String region) {
        return region.startsWith("us-gov-") ? "us-gov" : region.substring(0, region.indexOf('-'));
    }

    private static Text arn(Region region, String name, Text account, String id) {
        return Text.of("arn:" + region.partition() + ":bedrock:" + name + ":")
                .plus(account)
                .plus(":guardrail-profile/" + id);
    }
}
