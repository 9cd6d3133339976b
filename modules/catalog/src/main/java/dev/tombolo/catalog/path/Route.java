package dev.tombolo.catalog.path;

import java.util.List;

/** How a call travels from the Region that takes it to the Regions that may process it. */
public sealed interface Route {
    /** Returns the Regions that may process a call, sorted; empty means any. */
    List<String> destinations();

    /** Returns the word for this route in plans. */
    String key();

    /**
     * The Region that takes the call processes it.
     *
     * @param region the Region
     */
    record InRegion(String region) implements Route {
        @Override
        public List<String> destinations() {
            return List.of(region);
        }

        @Override
        public String key() {
            return "in-region";
        }
    }

    /**
     * An inference profile of one geography.
     *
     * @param profileId the profile's id, which is what a caller names as the model
     * @param destinations the Regions that it may choose, sorted
     */
    record GeographicProfile(String profileId, List<String> destinations) implements Route {
        /** Sorts the destinations. */
        public GeographicProfile {
            destinations = destinations.stream().sorted().toList();
        }

        @Override
        public String key() {
            return "geographic";
        }
    }

    /**
     * An inference profile that may choose any commercial Region.
     *
     * @param profileId the profile's id, which is what a caller names as the model
     */
    record GlobalProfile(String profileId) implements Route {
        @Override
        public List<String> destinations() {
            return List.of();
        }

        @Override
        public String key() {
            return "global";
        }
    }
}
