package dev.tombolo.cli.compare;

import dev.tombolo.assurance.change.Change;
import dev.tombolo.assurance.change.LikelyRename;
import dev.tombolo.assurance.change.ResourceChange;
import java.util.List;
import java.util.Optional;

/**
 * What is different from the base: the field {@code against} of a plan. The shape is described in docs/guides/compare.md;
 * fields are added within a version of the plan's format, never renamed or taken away.
 *
 * @param base what it was compared with
 * @param isNew whether the base does not have this environment
 * @param clouds clouds that another engine owns, or that are elsewhere
 * @param calls what consumers may call, and how
 * @param ceilings what may be spent in a month
 * @param resources what becomes of resources
 * @param renamed consumers that are gone and what they are likely called now
 * @param noLongerHere environments of the base that the folder does not have any more
 */
public record Comparison(
        String base,
        boolean isNew,
        List<CloudDifference> clouds,
        List<CallDifference> calls,
        List<CeilingDifference> ceilings,
        List<ResourceDifference> resources,
        List<RenamedConsumer> renamed,
        List<String> noLongerHere) {

    /**
     * Something that is not what it was.
     *
     * @param what what
     * @param before what it was; left out where it was not there
     * @param after what it is; left out where it is not there
     */
    public record Fact(String what, Optional<String> before, Optional<String> after) {}

    /**
     * A cloud that another engine owns, or that is elsewhere.
     *
     * @param cloud the cloud
     * @param facts what is different
     */
    public record CloudDifference(String cloud, List<Fact> facts) {}

    /**
     * A call of a consumer.
     *
     * @param change may now, may no longer, or otherwise
     * @param consumer the consumer
     * @param cloud the cloud
     * @param model the portable name of the model
     * @param api the API
     * @param endpoint the endpoint
     * @param facts what is different
     */
    public record CallDifference(
            String change,
            String consumer,
            String cloud,
            String model,
            String api,
            String endpoint,
            List<Fact> facts) {}

    /**
     * What may be spent in a month.
     *
     * @param of environment, or a consumer's name
     * @param cloud the cloud
     * @param facts what is different
     */
    public record CeilingDifference(String of, String cloud, List<Fact> facts) {}

    /**
     * A consumer that is gone and a new one that has the same resources but for the name.
     *
     * @param consumer the new one
     * @param formerly the one that is gone
     * @param resources how many resources would stay under the former name
     */
    public record RenamedConsumer(String consumer, String formerly, int resources) {}

    /**
     * What becomes of a resource.
     *
     * @param change added, changed, may be replaced, replaced or deleted
     * @param resource what a person calls it
     * @param address what references call it
     * @param type its native type
     * @param properties what is different
     * @param forcedBy the properties that have it made anew, or that may
     * @param likelyNow for a deleted one: what it is likely called now, and what speaks for it
     */
    public record ResourceDifference(
            String change,
            String resource,
            String address,
            String type,
            List<Fact> properties,
            List<String> forcedBy,
            Optional<String> likelyNow) {
        static ResourceDifference of(ResourceChange change, List<LikelyRename> renames) {
            return new ResourceDifference(
                    change.change().toString(),
                    change.resource().display(),
                    change.resource().address(),
                    change.resource().nativeType(),
                    change.properties().stream()
                            .map(property -> new Fact(
                                    property.path(), Optional.of(property.before()), Optional.of(property.after())))
                            .toList(),
                    change.forcing().stream().map(forcing -> forcing.path()).toList(),
                    change.change() == Change.DELETED
                            ? renames.stream()
                                    .filter(rename -> rename.before()
                                            .address()
                                            .equals(change.resource().address()))
                                    .map(LikelyRename::words)
                                    .findFirst()
                            : Optional.empty());
        }
    }
}
