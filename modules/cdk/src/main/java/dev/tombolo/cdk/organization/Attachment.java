package dev.tombolo.cdk.organization;

import dev.tombolo.cdk.construct.Problems;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a policy of an organization is called, and what it holds for.
 *
 * @param name the first characters of its name, at most 110: an organization has no two policies of one name
 * @param targets the organization's root ({@code r-…}), units ({@code ou-…} ) and accounts
 * @param tags its tags
 */
public record Attachment(String name, List<String> targets, SortedMap<String, String> tags) {
    private static final int LONGEST_NAME = 110;
    private static final String TARGET = "r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|[0-9]{12}";

    /** Creates an attachment; list and map are copied, the list sorted. */
    public Attachment {
        targets = targets.stream().sorted().distinct().toList();
        tags = new TreeMap<>(tags);
    }

    /** Returns an attachment without tags. */
    public static Attachment of(String name, List<String> targets) {
        return new Attachment(name, targets, new TreeMap<>(Map.of()));
    }

    void check(Problems problems) {
        problems.addIf(
                name.isBlank() || name.length() > LONGEST_NAME,
                "attachment: the name has " + name.length() + " characters · give it 1 to " + LONGEST_NAME);
        problems.addIf(
                targets.isEmpty(), "attachment: names no target · name a root, organizational units or accounts");
        targets.stream()
                .filter(target -> !target.matches(TARGET))
                .forEach(target -> problems.add("attachment: \"" + target + "\" is no root, organizational unit or"
                        + " account · write it like ou-ab12-11111111 or 111122223333"));
    }
}
