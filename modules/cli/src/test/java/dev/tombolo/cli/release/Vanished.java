package dev.tombolo.cli.release;

import dev.tombolo.assurance.change.Change;
import dev.tombolo.assurance.change.GraphChanges;
import dev.tombolo.assurance.change.LikelyRename;
import dev.tombolo.assurance.change.LikelyRenames;
import dev.tombolo.assurance.change.ResourceChange;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The names of a release that the code of another version does not declare any more.
 *
 * @param release the release
 * @param version the other version
 */
record Vanished(KeptRelease release, String version) {

    /** What a person reads: the name that is gone, what it is likely called now, and what to do. */
    List<String> in(String environment, ResourceGraph now) throws IOException {
        var accounted = version.startsWith(release.major() + ".") ? Set.<String>of() : release.migrated();
        var changes = GraphChanges.between(release.declared(environment), withoutProperties(now));
        var renames = LikelyRenames.in(changes);
        return changes.stream()
                .filter(change -> change.change() == Change.DELETED)
                .map(ResourceChange::resource)
                .filter(gone -> !accounted.contains(gone.address()))
                .map(gone -> release.version() + ": " + environment + ": " + told(gone, renames))
                .toList();
    }

    /** The release kept no properties, so that names alone are compared. */
    private static ResourceGraph withoutProperties(ResourceGraph graph) {
        return new ResourceGraph(graph.resources().stream()
                .map(resource -> new Resource(
                        resource.address(),
                        resource.nativeType(),
                        resource.format(),
                        MapValue.EMPTY,
                        resource.options(),
                        resource.place()))
                .toList());
    }

    private static String told(Resource gone, List<LikelyRename> renames) {
        var now = renames.stream()
                .filter(rename -> rename.before().address().equals(gone.address()))
                .map(rename -> rename.after().address())
                .findFirst();
        return gone.address() + " is gone"
                + now.map(name -> ", likely " + name + " now").orElse("")
                + " · give it its former name back (on Pulumi an alias is enough), or write into the migration of a major"
                + " version: " + gone.address() + " -> " + now.orElse("deleted");
    }
}
