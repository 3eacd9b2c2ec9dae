package org.knotenpunkt.bootstrap.command;

import java.util.concurrent.Callable;
import org.knotenpunkt.bootstrap.Installation;
import picocli.CommandLine.Mixin;

/** A command that works on an installation, whose server may run at the same time. */
public abstract class InstallationCommand implements Callable<Integer> {
    /** Everything was done as asked. */
    protected static final int DONE = 0;

    /** It was refused, or has failed. */
    protected static final int REFUSED = 1;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Mixin
    private final Output output = new Output();

    /** Does the work and answers the exit code. */
    protected abstract int run(Installation installation, Output output);

    @Override
    public final Integer call() {
        try (var installation = Installation.joining(options.configuration())) {
            return run(installation, output);
        }
    }
}
