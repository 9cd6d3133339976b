package dev.tombolo.assurance.decision.condition;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IPv4 or IPv6 addresses in CIDR notation; an address alone is a range of one.
 *
 * @param first its first address
 * @param size how many bits an address has
 * @param fixed how many leading bits are fixed
 */
record AddressRange(BigInteger first, int size, int fixed) {

    /** Numbers only, so that nothing is looked up by name. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final Pattern BITS = Pattern.compile("[0-9]{1,3}");

    /** Whether the range has this address; texts that are none have nothing in common. */
    static boolean contains(String range, String address) {
        return of(range).flatMap(some -> of(address).map(some::contains)).orElse(false);
    }

    private static Optional<AddressRange> of(String range) {
        String[] parts = range.split("/", 2);
        return address(parts[0]).flatMap(address -> address.fixed(parts));
    }

    private Optional<AddressRange> fixed(String[] parts) {
        if (parts.length == 1) {
            return Optional.of(this);
        }
        return Optional.of(parts[1])
                .filter(text -> BITS.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(bits -> bits <= size)
                .map(bits -> new AddressRange(first, size, bits));
    }

    private boolean contains(AddressRange other) {
        int free = size - fixed;
        return other.size == size
                && other.fixed >= fixed
                && other.first.shiftRight(free).equals(first.shiftRight(free));
    }

    private static Optional<AddressRange> address(String text) {
        try {
            return LITERAL.matcher(text).matches()
                    ? Optional.of(InetAddress.getByName(text).getAddress()).map(AddressRange::one)
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static AddressRange one(byte[] address) {
        int size = address.length * Byte.SIZE;
        return new AddressRange(new BigInteger(1, address), size, size);
    }
}
