package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.knotenpunkt.bootstrap.CannotRun;

/**
 * Runs programs of PostgreSQL, which refuse to work for root. For root they are run in a user namespace of their own, where
 * they are nobody in particular and the files are theirs all the same; everybody else runs them as they are.
 */
final class Unprivileged {
    private static final int PATIENCE_SECONDS = 90;

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged onThisMachine() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of());
        }
        var namespace = new Unprivileged(List.of("unshare", "--user"));
        if (!namespace.works()) {
            throw new CannotRun(
                    "PostgreSQL does not run as root, and this machine does not let root become somebody else "
                            + "(unshare --user); run Knotenpunkt as another user, or set database.url to a PostgreSQL of your own");
        }
        return namespace;
    }

    private boolean works() {
        try {
            return start(List.of("true"), ProcessBuilder.Redirect.DISCARD).waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs the program to its end, with what it says appended to the log, and answers its exit code. */
    int run(Path log, Path program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        var process = start(command, ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new CannotRun("%s did not end within %d seconds; %s may say why"
                    .formatted(program.getFileName(), PATIENCE_SECONDS, log));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while %s was running".formatted(program.getFileName()), e);
        }
    }

    private Process start(List<String> command, ProcessBuilder.Redirect output) throws IOException {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(output);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        return builder.start();
    }
}
