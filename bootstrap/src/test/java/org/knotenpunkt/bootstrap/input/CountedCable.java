package org.knotenpunkt.bootstrap.input;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.configuration.DatabaseChoice;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;

/**
 * The way to a PostgreSQL on this machine, which counts how often it is asked: whoever asks ends with a message of the kind Sync
 * or Query, and then waits.
 */
final class CountedCable implements Closeable {
    private static final int SSL_REQUEST = 80_877_103;
    private static final int HEADER = 8;

    private final int target;
    private final ServerSocket near;
    private final AtomicInteger asked = new AtomicInteger();

    private CountedCable(int target) throws IOException {
        this.target = target;
        this.near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    /** The way to the database. */
    static CountedCable to(EmbeddedDatabase database) throws IOException {
        return new CountedCable(Integer.parseInt(database.server().url().replaceAll(".*:(\\d+)/.*", "$1")));
    }

    /** The settings of a server that uses the database through it, and that nobody keeps from asking as often as they like. */
    Configuration through(EmbeddedDatabase database) {
        var direct = database.server();
        var counted = new Login(
                direct.url().replaceAll(":\\d+/", ":%d/".formatted(near.getLocalPort())),
                direct.user(),
                direct.password());
        return Configuration.of(Map.of("server.port", "0", "rate.account", "0", "rate.address", "0"), Map.of())
                .with(new DatabaseChoice.External(counted, Optional.of(database.migrator()), Optional.empty()));
    }

    /** How often it has been asked so far. */
    int asked() {
        return asked.get();
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                var client = near.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.startVirtualThread(() -> untilClosed(() -> forth(client, server)));
                Thread.startVirtualThread(() -> untilClosed(() -> back(server, client)));
            } catch (IOException closed) {
                return; // and so is the test
            }
        }
    }

    private interface Passing {
        void pass() throws IOException;
    }

    private static void untilClosed(Passing passing) {
        try {
            passing.pass();
        } catch (IOException closed) {
            Thread.currentThread().interrupt(); // the one end or the other has hung up
        }
    }

    private static void back(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private void forth(Socket from, Socket to) throws IOException {
        try (from;
                to;
                var in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
                var out = new DataOutputStream(new BufferedOutputStream(to.getOutputStream()))) {
            greet(in, out);
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                int length = in.readInt();
                out.writeByte(kind);
                out.writeInt(length);
                out.write(in.readNBytes(length - Integer.BYTES));
                if (kind == 'S' || kind == 'Q') {
                    asked.incrementAndGet();
                }
                out.flush();
            }
        }
    }

    /** The first messages have no kind. */
    private static void greet(DataInputStream in, DataOutputStream out) throws IOException {
        int code;
        do {
            int length = in.readInt();
            code = in.readInt();
            out.writeInt(length);
            out.writeInt(code);
            out.write(in.readNBytes(length - HEADER));
            out.flush();
        } while (code == SSL_REQUEST);
    }

    @Override
    public void close() {
        try {
            near.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
