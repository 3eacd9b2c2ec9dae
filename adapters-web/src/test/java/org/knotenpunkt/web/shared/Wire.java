package org.knotenpunkt.web.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;

/** A connection on which a test says byte by byte what it likes, and when. */
public final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    /** A new connection to the server at the address. */
    public static Wire to(String address) throws IOException {
        var socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Wire(socket);
    }

    /** Sends lines, ended as HTTP ends them. */
    public Wire lines(String lines) throws IOException {
        return send(lines.replace("\n", "\r\n"));
    }

    /** Sends the text as it is. */
    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** All that the server says until it hangs up. */
    public String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }

    /** The next line that the server says. */
    public String line() throws IOException {
        var line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next != '\n' && next >= 0;
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
