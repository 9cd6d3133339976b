package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what resources that are gone may be called now: a new one of the same type that has the same properties, or a name
 * that is another in one part only and keeps at least half of its letters. Each new one is named once, the most alike first.
 */
public final class LikelyRenames {

    /** What CDK puts behind a logical id: eight digits of the hash of its path. */
    private static final Pattern HASH = Pattern.compile("[0-9A-F]{8}$");

    private static final Comparator<LikelyRename> MOST_ALIKE_FIRST = Comparator.<LikelyRename>comparingInt(
                    rename -> rename.different().size())
            .thenComparingInt(rename -> -shared(name(rename.before()), name(rename.after())))
            .thenComparing(rename -> rename.before().address())
            .thenComparing(rename -> rename.after().address());

    private LikelyRenames() {}

    /** The renames, in the order of the resources that are gone. */
    public static List<LikelyRename> in(List<ResourceChange> changes) {
        Set<String> gone = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        List<LikelyRename> renames = new ArrayList<>();
        for (LikelyRename rename : mostAlikeFirst(changes)) {
            if (!gone.contains(rename.before().address())
                    && !found.contains(rename.after().address())) {
                gone.add(rename.before().address());
                found.add(rename.after().address());
                renames.add(rename);
            }
        }
        renames.sort(Comparator.comparing(rename -> rename.before().address()));
        return List.copyOf(renames);
    }

    private static List<LikelyRename> mostAlikeFirst(List<ResourceChange> changes) {
        return of(changes, Change.DELETED)
                .flatMap(before -> of(changes, Change.ADDED).flatMap(after -> likely(before, after)))
                .sorted(MOST_ALIKE_FIRST)
                .toList();
    }

    /** What this resource, which is gone, is likely called now. */
    static Optional<LikelyRename> of(List<LikelyRename> renames, Resource gone) {
        return renames.stream()
                .filter(rename -> rename.before().address().equals(gone.address()))
                .findFirst();
    }

    private static Stream<Resource> of(List<ResourceChange> changes, Change change) {
        return changes.stream().filter(some -> some.change() == change).map(ResourceChange::resource);
    }

    private static Stream<LikelyRename> likely(Resource before, Resource after) {
        if (!before.nativeType().equals(after.nativeType())) {
            return Stream.empty();
        }
        List<String> different = new PropertyChanges(Set.of())
                .between(before, after).stream()
                        .map(change -> change.path().replaceFirst("[.\\[].*", ""))
                        .distinct()
                        .toList();
        boolean isSame = different.isEmpty() && !before.properties().equals(MapValue.EMPTY);
        return isSame || isNear(name(before), name(after))
                ? Stream.of(new LikelyRename(before, after, different))
                : Stream.empty();
    }

    private static boolean isNear(String before, String after) {
        return shared(before, after) * 2 >= Math.max(before.length(), after.length());
    }

    /** How many letters two names have in common before and behind the one part that is another. */
    private static int shared(String before, String after) {
        int shortest = Math.min(before.length(), after.length());
        int first = 0;
        while (first < shortest && before.charAt(first) == after.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shortest - first
                && before.charAt(before.length() - 1 - last) == after.charAt(after.length() - 1 - last)) {
            last++;
        }
        return first + last;
    }

    /** A name without what says nothing of it: the type before it, the hash behind it. */
    private static String name(Resource resource) {
        String display = resource.display();
        String own = display.substring(display.indexOf('|') + 1);
        return HASH.matcher(own).replaceFirst("");
    }
}
