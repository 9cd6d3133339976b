package dev.tombolo.assurance.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An engine's output is not what its format promises, so nothing about it can be said. */
public final class UnreadableOutput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the file, what is wrong with it, and what to do.
     *
     * @param file the file, with a line where one is known
     * @param what what was found
     * @param remedy what to do about it
     */
    public UnreadableOutput(String file, String what, String remedy) {
        super(file + ": " + what + " · " + remedy);
    }

    private UnreadableOutput(List<UnreadableOutput> all) {
        super(all.stream().map(Throwable::getMessage).distinct().collect(Collectors.joining("\n")));
    }

    /**
     * Makes every reading, so that all that is unreadable is told at once.
     *
     * @throws UnreadableOutput with a line for each that failed
     */
    public static <T> List<T> collect(Stream<Supplier<T>> readings) {
        List<T> read = new ArrayList<>();
        List<UnreadableOutput> unreadable = new ArrayList<>();
        readings.forEach(reading -> {
            try {
                read.add(reading.get());
            } catch (UnreadableOutput e) {
                unreadable.add(e);
            }
        });
        if (!unreadable.isEmpty()) {
            throw unreadable.size() == 1 ? unreadable.get(0) : new UnreadableOutput(unreadable);
        }
        return read;
    }
}
