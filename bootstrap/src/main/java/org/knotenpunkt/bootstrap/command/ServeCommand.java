package org.knotenpunkt.bootstrap.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the server. */
@Command(
        name = "serve",
        description =
                "Runs the server until it is stopped with Ctrl-C or a signal. Without database.url it brings its own"
                        + " PostgreSQL, which keeps its data in the folder data.")
public final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        var server = Serving.start(options.configuration(), false);
        var out = command.commandLine().getOut();
        out.printf("Knotenpunkt is ready at %s%nCtrl-C stops it.%n", server.address());
        out.flush();
        return Serving.untilStopped();
    }
}
