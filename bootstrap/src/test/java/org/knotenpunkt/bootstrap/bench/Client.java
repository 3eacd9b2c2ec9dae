package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * Somebody who asks a server over one connection, one thing after the other. It knows as much of HTTP as these servers speak, so
 * that little of what is measured is its own.
 */
final class Client implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final String host;
    private final Socket socket;
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** @param etag empty where there is none */
    record Answer(int status, String etag, String text) {}

    Client(URI server) throws IOException {
        host = server.getAuthority();
        socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** @param headers each with a line end */
    Answer get(String path, String headers) throws IOException {
        return exchange("GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n".formatted(path, host, headers));
    }

    /** @param headers each with a line end */
    Answer put(String path, String headers, String json) throws IOException {
        return exchange(
                "PUT %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n%s"
                        .formatted(path, host, json.length(), headers, json));
    }

    private Answer exchange(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        int status = Integer.parseInt(readLine().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        var etag = "";
        for (var header = readLine(); !header.isEmpty(); header = readLine()) {
            int colon = header.indexOf(':');
            var value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "etag" -> etag = value;
                default -> {}
            }
        }
        return new Answer(status, etag, new String(chunked ? readChunks() : in.readNBytes(length), UTF_8));
    }

    private byte[] readChunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = chunk(); length > 0; length = chunk()) {
            body.write(in.readNBytes(length));
            readLine();
        }
        readLine();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(readLine(), 16);
    }

    private String readLine() throws IOException {
        line.reset();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The server has hung up");
            }
            if (read != '\r') {
                line.write(read);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
