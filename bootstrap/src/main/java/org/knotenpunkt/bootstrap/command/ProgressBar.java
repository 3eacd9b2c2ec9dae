package org.knotenpunkt.bootstrap.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.RegisterImport;

/** Shows in one line how far an import is; nothing where nobody looks at a terminal. */
final class ProgressBar implements ImportWatch {
    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final boolean shown;

    ProgressBar(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void at(RegisterImport progress) {
        if (!shown) {
            return;
        }
        var done = progress.percentRead() * WIDTH / 100;
        out.printf(
                Locale.ROOT,
                "\r[%s%s] %3d %% %-12s",
                "#".repeat(done),
                "-".repeat(WIDTH - done),
                progress.percentRead(),
                progress.state().name().toLowerCase(Locale.ROOT));
        if (progress.state() != ImportState.PREVIEWING && progress.state() != ImportState.IMPORTING) {
            out.println();
        }
        out.flush();
    }
}
