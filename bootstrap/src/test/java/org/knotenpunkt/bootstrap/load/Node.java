package org.knotenpunkt.bootstrap.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, which can be killed and comes back on the port that it had. */
final class Node implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Path settings;
    private final Path log;
    private final int port;
    private Process process;

    private Node(Path settings, Path log, int port) throws IOException {
        this.settings = settings;
        this.log = log;
        this.port = port;
        this.process = serve();
    }

    /** Starts one with the settings; what it says goes into a file beside them. */
    static Node start(Path folder, Map<String, String> settings) throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var all = new TreeMap<>(settings);
        all.put("server.port", String.valueOf(port));
        all.put("rate.account", "0");
        var file = folder.resolve("node-%d.properties".formatted(port));
        Files.write(
                file,
                all.entrySet().stream()
                        .map(setting -> setting.getKey() + " = " + setting.getValue())
                        .toList());
        return new Node(file, folder.resolve("node-%d.log".formatted(port)), port);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts what was killed. */
    void restart() throws IOException {
        process = serve();
    }

    /** Runs another command with the same settings, and answers whether it was content. */
    boolean command(String name) throws IOException, InterruptedException {
        return main(List.of(name))
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start()
                        .waitFor()
                == 0;
    }

    private Process serve() throws IOException {
        var started = main(List.of("serve")).start();
        var ready = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> listen(started, ready));
        try {
            if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || !started.isAlive()) {
                started.destroyForcibly();
                throw new IllegalStateException("The server did not start: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return started;
    }

    private void listen(Process started, CountDownLatch ready) {
        try (var said = started.inputReader(UTF_8);
                var writer = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                writer.write(line);
                writer.newLine();
                writer.flush();
                if (line.startsWith("Knotenpunkt is ready")) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.countDown();
        }
    }

    private ProcessBuilder main(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.knotenpunkt.bootstrap.Main"));
        command.addAll(arguments);
        command.add("--config=" + settings);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
