package dev.tombolo.blueprint.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of IPv4 addresses.
 *
 * @param first the first address as a number
 * @param prefix the number of leading bits that all addresses share, 0 to 32
 */
public record Cidr(long first, int prefix) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");
    private static final int BITS = 32;

    /** Reads a block such as {@code 10.40.0.0/20}; nothing if it is not one, or if bits behind the prefix are set. */
    public static Optional<Cidr> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long address = 0;
        for (int part = 1; part <= 4; part++) {
            address = address * 256 + Integer.parseInt(matcher.group(part));
        }
        var block = new Cidr(address, Integer.parseInt(matcher.group(5)));
        return block.prefix <= BITS && block.toString().equals(text) && address % block.size() == 0
                ? Optional.of(block)
                : Optional.empty();
    }

    /** Returns the number of addresses. */
    public long size() {
        return 1L << (BITS - prefix);
    }

    /** Tells whether an address lies in both blocks. */
    public boolean overlaps(Cidr other) {
        return first < other.first + other.size() && other.first < first + size();
    }

    /** Cuts this block into the fewest equal blocks, a power of two, that give at least {@code parts}. */
    public List<Cidr> split(int parts) {
        int bits = BITS - Integer.numberOfLeadingZeros(Math.max(1, parts) - 1);
        var blocks = new ArrayList<Cidr>();
        for (int part = 0; part < parts; part++) {
            blocks.add(new Cidr(first + part * (size() >> bits), prefix + bits));
        }
        return blocks;
    }

    @Override
    public String toString() {
        return (first >> 24 & 255) + "." + (first >> 16 & 255) + "." + (first >> 8 & 255) + "." + (first & 255) + "/"
                + prefix;
    }
}
