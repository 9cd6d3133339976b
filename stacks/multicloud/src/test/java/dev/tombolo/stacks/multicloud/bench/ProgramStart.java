package dev.tombolo.stacks.multicloud.bench;

import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the Pulumi program as the engine's language host does, and prints the seconds until it registers the first resource of
 * its own.
 */
public final class ProgramStart {
    private static final int LONGEST_SECONDS = 120;

    private ProgramStart() {}

    /**
     * Measures once.
     *
     * @param arguments the stack, then the command that runs the program
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var monitor = new FirstRegistration();
        var server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(monitor)
                .addService(new QuietEngine())
                .build()
                .start();
        var command = Arrays.asList(arguments).subList(1, arguments.length);
        long from = System.nanoTime();
        var program = started(command, arguments[0], "127.0.0.1:" + server.getPort());
        CompletableFuture.anyOf(monitor.registered(), program.onExit())
                .completeOnTimeout(monitor, LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
        var seconds = (System.nanoTime() - from) / 1e9;
        var processor = processor(program.toHandle());
        program.descendants().forEach(ProcessHandle::destroyForcibly);
        program.destroy();
        program.waitFor();
        server.shutdownNow();
        if (!monitor.registered().isDone()) {
            System.err.printf(
                    "ProgramStart: nothing was registered in %.0f s · see what %s says%n",
                    seconds, String.join(" ", command));
            System.exit(1);
        }
        System.out.printf("%.3f %.3f%n", seconds, processor);
    }

    /** Seconds of processor time, of what it started, too. */
    private static double processor(ProcessHandle program) {
        return Stream.concat(Stream.of(program), program.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(duration -> duration.toMillis() / 1e3)
                .sum();
    }

    private static Process started(List<String> command, String stack, String address) throws IOException {
        var builder = new ProcessBuilder(command);
        var surroundings = builder.environment();
        surroundings.put("PULUMI_MONITOR", address);
        surroundings.put("PULUMI_ENGINE", address);
        surroundings.put("PULUMI_ORGANIZATION", "organization");
        surroundings.put("PULUMI_PROJECT", "tombolo");
        surroundings.put("PULUMI_STACK", stack);
        surroundings.put("PULUMI_CONFIG", "{}");
        surroundings.put("PULUMI_DRY_RUN", "true");
        surroundings.put("PULUMI_PARALLEL", "16");
        surroundings.remove("PULUMI_BACKEND_URL");
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
