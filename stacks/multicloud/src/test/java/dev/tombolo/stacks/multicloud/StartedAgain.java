package dev.tombolo.stacks.multicloud;

import java.lang.management.ManagementFactory;

/** A program that is started quickly, and prints what its JVM was told. */
final class StartedAgain {
    private StartedAgain() {}

    /** Ends with the code that {@code CODE} names, or, without one, never. */
    public static void main(String[] arguments) throws InterruptedException {
        QuickStart.instead();
        System.out.println(String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
        var code = System.getenv("CODE");
        if (code == null) {
            Thread.sleep(Long.MAX_VALUE);
        }
        System.exit(Integer.parseInt(code));
    }
}
