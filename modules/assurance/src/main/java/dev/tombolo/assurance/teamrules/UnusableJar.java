package dev.tombolo.assurance.teamrules;

/** A jar whose rules cannot be used. */
final class UnusableJar extends Exception {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String remedy;

    UnusableJar(String what, String remedy) {
        super(what);
        this.what = what;
        this.remedy = remedy;
    }

    String what() {
        return what;
    }

    String remedy() {
        return remedy;
    }
}
