package org.knotenpunkt.bootstrap.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.knotenpunkt.bootstrap.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether the settings and the database are such that the server can run. */
@Command(
        name = "check",
        description = "Says whether the settings and the database are such that the server can run, and what is wrong"
                + " otherwise.")
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        var faults = Installation.faults(options.configuration());
        output.answer(
                new Answer(faults.isEmpty(), faults),
                faults.isEmpty() ? "All is well." : String.join(System.lineSeparator(), faults));
        return faults.isEmpty() ? 0 : 1;
    }

    private record Answer(boolean ok, List<String> faults) {}
}
