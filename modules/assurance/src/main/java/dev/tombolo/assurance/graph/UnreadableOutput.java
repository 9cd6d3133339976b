package dev.tombolo.assurance.graph;

/** An engine's output is not what its format promises, so nothing about it can be said. */
public final class UnreadableOutput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String what;
    private final String remedy;

    /**
     * Names the file, what is wrong with it, and what to do.
     *
     * @param file the file, with a line where one is known
     * @param what what was found
     * @param remedy what to do about it
     */
    public UnreadableOutput(String file, String what, String remedy) {
        super(file + ": " + what + " · " + remedy);
        this.file = file;
        this.what = what;
        this.remedy = remedy;
    }

    /** The file, with a line where one is known. */
    public String file() {
        return file;
    }

    /** What was found. */
    public String what() {
        return what;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
