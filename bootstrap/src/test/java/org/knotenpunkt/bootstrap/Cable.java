package org.knotenpunkt.bootstrap;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a port of this machine, which can be cut, or squeezed so that nothing gets through, and mended. */
final class Cable implements Closeable {
    private final int target;
    private final int port;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private volatile CompletableFuture<?> passing = CompletableFuture.completedFuture(null);

    Cable(int target) throws IOException {
        this.target = target;
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = any.getLocalPort();
        }
        mend();
    }

    /** The port at the near end. */
    int port() {
        return port;
    }

    /** Lets nothing through any more, and ends what was going on. */
    synchronized void cut() {
        for (var end : open) {
            close(end);
        }
        open.clear();
    }

    /** Lets nothing through any more, and ends nothing: all wait for what does not come. */
    void squeeze() {
        passing = new CompletableFuture<>();
    }

    void release() {
        passing.complete(null);
    }

    void mend() throws IOException {
        var server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        open.add(server);
        Thread.ofVirtual().start(() -> accept(server));
    }

    private void accept(ServerSocket server) {
        try {
            while (true) {
                connect(server, server.accept(), new Socket(InetAddress.getLoopbackAddress(), target));
            }
        } catch (IOException cut) {
            close(server);
        }
    }

    /** Joins two ends, unless the cable was cut since somebody came: that one must not slip through. */
    private synchronized void connect(ServerSocket server, Socket near, Socket far) {
        if (server.isClosed()) {
            close(near);
            close(far);
            return;
        }
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> forward(near, far));
        Thread.ofVirtual().start(() -> forward(far, near));
    }

    private void forward(Socket from, Socket to) {
        var piece = new byte[8192];
        try (from;
                to) {
            for (int size; (size = from.getInputStream().read(piece)) >= 0; ) {
                passing.join();
                to.getOutputStream().write(piece, 0, size);
            }
        } catch (IOException cut) {
            // both ends are closed now
        }
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        release();
        cut();
    }
}
