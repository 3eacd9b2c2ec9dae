package org.knotenpunkt.persistence.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of Debian's packages, for tests that need more than PostgreSQL itself. */
public final class Debian {
    private Debian() {}

    /** Makes sure that the file of the package is there: root installs the package where it is missing. */
    public static void require(String packageName, Path file) throws IOException, InterruptedException {
        if (Files.exists(file)) {
            return;
        }
        if (!isRoot()) {
            throw new IllegalStateException("%s is missing; as root: apt-get install %s".formatted(file, packageName));
        }
        run(List.of("apt-get", "update", "-qq"));
        run(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", packageName));
    }

    /** The command as somebody runs it who is not root: PostgreSQL and PgBouncer refuse to work for root. */
    public static List<String> asNobody(List<String> command) {
        var whole = new ArrayList<String>();
        if (isRoot()) {
            whole.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        whole.addAll(command);
        return whole;
    }

    /** Lets whoever runs commands as nobody use the folder. */
    public static void giveToNobody(Path folder) throws IOException, InterruptedException {
        if (isRoot()) {
            run(List.of("chown", "-R", "nobody", folder.toString()));
        }
    }

    /** Runs the command to its end, which has to be a good one. */
    public static void run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%s failed: %s".formatted(String.join(" ", command), said));
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
