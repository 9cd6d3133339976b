package dev.tombolo.catalog.provider;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A version of a provider.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number
 */
public record ProviderVersion(int major, int minor, int patch) implements Comparable<ProviderVersion> {
    private static final Comparator<ProviderVersion> ORDER = Comparator.comparingInt(ProviderVersion::major)
            .thenComparingInt(ProviderVersion::minor)
            .thenComparingInt(ProviderVersion::patch);
    private static final int NUMBERS = 3;

    /**
     * Reads a version such as {@code 4.17.0}.
     *
     * @throws IllegalArgumentException if the text is not three whole numbers with points between them
     */
    @JsonCreator
    public static ProviderVersion parse(String text) {
        var numbers = text.split("\\.", -1);
        if (numbers.length != NUMBERS || !Stream.of(numbers).allMatch(number -> number.matches("[0-9]{1,6}"))) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no version of a provider · write one such as 4.17.0");
        }
        return new ProviderVersion(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    @Override
    public int compareTo(ProviderVersion other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
