package org.knotenpunkt.bootstrap.command;

import java.util.concurrent.Callable;
import org.knotenpunkt.bootstrap.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the database to the shape that this version needs. */
@Command(
        name = "migrate",
        description = "Brings the database to the shape that this version of Knotenpunkt needs. An embedded database is"
                + " brought there at every start.")
public final class MigrateCommand implements Callable<Integer> {
    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        int taken = Installation.migrate(options.configuration());
        output.answer(
                new Answer(taken),
                taken == 0 ? "The database is up to date." : "%d migrations were taken.".formatted(taken));
        return 0;
    }

    private record Answer(int migrations) {}
}
