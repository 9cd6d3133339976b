package dev.tombolo.blueprint.attribution;

import dev.tombolo.blueprint.text.ShortDigest;

/** Makes the name of an application inference profile: letters and digits with single hyphens, at most 64 characters. */
final class ProfileName {
    private static final int LONGEST = 64;
    private static final int DIGEST = 8;

    private ProfileName() {}

    /**
     * Returns the name.
     *
     * @param words what it is made of, such as prefix, environment, consumer and model
     * @param source what the profile copies
     */
    static String of(String words, String source) {
        var readable = words.replaceAll("[^0-9a-zA-Z]+", "-").replaceAll("^-|-$", "");
        var most = LONGEST - DIGEST - 1;
        var beginning = readable.length() <= most ? readable : readable.substring(0, most);
        return beginning.replaceAll("-$", "") + "-" + ShortDigest.of(words + " " + source, DIGEST);
    }
}
