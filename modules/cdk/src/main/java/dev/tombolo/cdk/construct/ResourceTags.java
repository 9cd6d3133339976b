package dev.tombolo.cdk.construct;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awscdk.CfnTag;

/**
 * The tags of what one construct declares.
 *
 * @param path the construct's path, from which {@code Name} tags are made
 * @param tags the tags of everything
 */
public record ResourceTags(String path, SortedMap<String, String> tags) {
    /** Returns the tags of one resource, with its path as {@code Name} unless the tags have one, as CDK names a VPC. */
    public List<CfnTag> named(String id) {
        var named = new TreeMap<>(tags);
        named.putIfAbsent("Name", path + "/" + id);
        return list(named);
    }

    public static List<CfnTag> list(SortedMap<String, String> tags) {
        return tags.entrySet().stream().map(ResourceTags::tag).toList();
    }

    private static CfnTag tag(Map.Entry<String, String> tag) {
        return CfnTag.builder().key(tag.getKey()).value(tag.getValue()).build();
    }
}
