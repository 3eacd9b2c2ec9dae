package org.knotenpunkt.bootstrap.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.configuration.FaultyConfiguration;
import org.knotenpunkt.persistence.shared.TwiceCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether the settings and the database are such that the server can run, and whether nobody has altered the audit. */
@Command(
        name = "check",
        description =
                "Says whether the settings and the database are such that the server can run, and whether the audit"
                        + " is as it was written; and what is wrong otherwise.")
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--audit-head",
            paramLabel = "FILE",
            description =
                    "An end of an audit that was kept elsewhere, as the page of the audit or knotenpunkt audit heads"
                            + " gave it; can be given more than once. It has to be a part of its chain still.")
    private List<Path> heads = List.of();

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
            var kept = AuditFaults.read(heads);
            return Installation.faults(
                    options.configuration(),
                    installation -> Stream.concat(
                                    installation.get(TwiceCheck.class).faults().stream(),
                                    AuditFaults.of(installation, kept).stream())
                            .toList());
        } catch (FaultyConfiguration e) {
            return e.faults();
        } catch (CannotRun e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private record Answer(boolean ok, List<String> faults) {}
}
