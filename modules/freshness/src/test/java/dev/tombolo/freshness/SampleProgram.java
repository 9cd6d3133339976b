package dev.tombolo.freshness;

/** What the tests pack into a jar and start. */
final class SampleProgram {
    private SampleProgram() {}

    public static void main(String[] arguments) {
        Freshness.requireFresh("sample", SampleProgram.class);
        System.out.println("started");
    }
}
