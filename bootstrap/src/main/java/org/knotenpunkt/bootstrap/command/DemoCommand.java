package org.knotenpunkt.bootstrap.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.configuration.DatabaseChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the server with invented people, to look around. */
@Command(
        name = "demo",
        description = "Runs the server with demo data, which are loaded once and kept in the folder demo within the"
                + " folder of the data, apart from real ones.")
public final class DemoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        tell(
                Serving.start(apart(options.configuration()), true),
                command.commandLine().getOut());
        return Serving.untilStopped();
    }

    private static Configuration apart(Configuration configuration) {
        if (configuration.database() instanceof DatabaseChoice.Embedded(Path folder)) {
            return configuration.with(new DatabaseChoice.Embedded(folder.resolve("demo")));
        }
        throw new CannotRun("The demo brings a database of its own; unset database.url for it");
    }

    private static void tell(RunningServer server, PrintWriter out) {
        var signIns = server.installation().get(DemoData.class).prepare();
        out.printf("%nThe demo of Knotenpunkt is ready at %s%n", server.address());
        signIns.forEach(signIn -> out.printf("  %-26s %-30s %s%n", signIn.role(), signIn.name(), signIn.password()));
        out.printf("Ctrl-C stops it.%n%n");
        out.flush();
    }
}
