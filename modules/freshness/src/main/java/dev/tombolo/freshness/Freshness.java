package dev.tombolo.freshness;

import java.util.Optional;

/**
 * Whether the jar of a program was built from the sources that lie beside it.
 *
 * <p>The programs of a checkout start {@code java} on built jars, without Maven on their path. So each asks first
 * whether somebody edited the sources since, and refuses rather than synthesize what nobody wrote. A jar outside a
 * checkout is always fresh, and so are classes in a folder: there the compiler of an editor or of Maven keeps them.
 */
public enum Freshness {
    /** The jar was built from the sources as they are now, or it lies in no checkout. */
    FRESH,
    /** The jar was built from other sources, or does not say from which. */
    STALE;

    /** The exit code of a program that is stale: {@code EX_TEMPFAIL} of sysexits.h, as a build cures it. */
    public static final int STALE_EXIT_CODE = 75;

    private static final String REBUILDING = "tombolo.rebuilding";

    /** Compares the fingerprint in the jar of {@code program} with its checkout's sources. */
    public static Freshness of(Class<?> program) {
        return ProgramJar.of(program).map(ProgramJar::freshness).orElse(FRESH);
    }

    /**
     * Ends this JVM with {@link #STALE_EXIT_CODE} when the jar of {@code program} is stale, and says which command
     * builds it.
     *
     * <p>Nothing is printed under {@code -Dtombolo.rebuilding=true}: the launcher sets it when it builds by itself.
     *
     * @param name what its users call the program
     */
    public static void requireFresh(String name, Class<?> program) {
        if (of(program) == STALE) {
            complaint(name, Boolean.getBoolean(REBUILDING)).ifPresent(System.err::println);
            System.exit(STALE_EXIT_CODE);
        }
    }

    static Optional<String> complaint(String name, boolean rebuilding) {
        return rebuilding
                ? Optional.empty()
                : Optional.of(name + ": the built jar is older than its sources · run: ./tombolo build");
    }
}
