package dev.tombolo.assurance.teamrules;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Jars whose rules cannot be used, with every reason. */
public final class UnusableRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    UnusableRules(List<Path> jars, List<Reason> reasons) {
        super(reasons.stream()
                .map(reason -> jars.get(reason.jar()) + ": " + reason.what() + " · " + reason.remedy())
                .collect(Collectors.joining("\n")));
        this.reasons = List.copyOf(reasons);
    }

    /** The reasons, in the order of the jars. */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * Why a jar cannot be used.
     *
     * @param jar its index among the jars, from 0 on
     * @param what what is wrong with it
     * @param remedy what to do
     */
    public record Reason(int jar, String what, String remedy) {}
}
