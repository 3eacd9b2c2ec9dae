package org.knotenpunkt.bootstrap.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.configuration.FaultyConfiguration;
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
        var faults = faults();
        output.answer(
                new Answer(faults.isEmpty(), faults),
                faults.isEmpty() ? "All is well." : String.join(System.lineSeparator(), faults));
        return faults.isEmpty() ? 0 : 1;
    }

    private List<String> faults() {
        try {
            return Installation.faults(options.configuration());
        } catch (FaultyConfiguration e) {
            return e.faults();
        } catch (CannotRun e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private record Answer(boolean ok, List<String> faults) {}
}
