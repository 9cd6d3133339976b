package dev.tombolo.live.refresh;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelEndpoint.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** What the Regions of a cloud list together. */
public sealed interface LiveFacts permits AwsFacts, OciFacts {
    /** Returns whose Regions they are. */
    Cloud cloud();

    /** Returns the calls that were asked, as a source of the catalog names them. */
    String calls();

    /** Returns the endpoints that are listed. */
    List<EndpointKind> endpoints();

    /** Returns the lists without an answer. */
    List<Unlisted> unlisted();

    /** Returns the Regions that answered which models an endpoint has. */
    SortedSet<String> answered(EndpointKind endpoint);

    /** Returns the Regions that answered which profiles they have. */
    SortedSet<String> answeredOfProfiles();

    /** Returns the ids that an endpoint lists anywhere, of models that answer in text where it says so. */
    SortedSet<String> ids(EndpointKind endpoint);

    /** Returns the Regions in which the bare id can be called. */
    SortedSet<String> inRegion(EndpointKind endpoint, String id);

    /** Returns the profiles of a model, by their ids: where each routes to, by the Region that it is called in. */
    SortedMap<String, SortedMap<String, SortedSet<String>>> profiles(String modelId);

    /** Returns the earliest day on which an id began. */
    Optional<LocalDate> launched(String id);

    /** Returns the earliest day from which any Region discourages a model. */
    Optional<LocalDate> deprecated(Map<EndpointKind, ModelEndpoint> endpoints);

    /** Returns the earliest day on which a model ends in any Region. */
    Optional<LocalDate> endOfLife(Map<EndpointKind, ModelEndpoint> endpoints);

    /** Returns whether inference stays in the cloud's data centres. */
    Optional<Access> access(String id);

    /** Returns the name that the first Region gives to an id. */
    Optional<String> title(String id);
}
