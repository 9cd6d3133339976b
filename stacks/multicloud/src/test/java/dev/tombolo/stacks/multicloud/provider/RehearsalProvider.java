package dev.tombolo.stacks.multicloud.provider;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * A provider plugin that the real engine attaches to instead of {@code pulumi-resource-aws} or {@code pulumi-resource-oci}.
 * It reaches no cloud, is part of no jar, and never stands for a deploy.
 */
public final class RehearsalProvider implements AutoCloseable {
    private final String name;
    private final Server server;

    private RehearsalProvider(String name, Server server) {
        this.name = name;
        this.server = server;
    }

    /**
     * Starts to serve on a free port of this machine.
     *
     * @param name {@code aws} or {@code oci}
     * @param version the version that the program asks for
     * @param cloud where its resources exist
     */
    public static RehearsalProvider serve(String name, String version, RehearsalCloud cloud) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var service = new ProviderService(version, cloud);
        try {
            return new RehearsalProvider(
                    name,
                    NettyServerBuilder.forAddress(address)
                            .addService(service)
                            .build()
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what {@code PULUMI_DEBUG_PROVIDERS} takes: {@code aws:40000}. */
    public String attachment() {
        return name + ":" + server.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
