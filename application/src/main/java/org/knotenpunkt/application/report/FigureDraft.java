package org.knotenpunkt.application.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.ReleasedFigures;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.Disclosure;

/**
 * Exactly what would leave the town.
 *
 * @param hash by which whoever releases it says that it is this that they have looked at
 * @param before what left the town last of the period; null if nothing has
 * @param readers the networks whose offices would read it
 */
public record FigureDraft(
        ReportPeriod period,
        LocalDate day,
        Disclosure disclosure,
        ReleasedFigures figures,
        String hash,
        @Nullable FigureRelease before,
        List<KnownNetwork> readers)
        implements ReleaseDraft {
    public FigureDraft {
        readers = List.copyOf(readers);
    }

    @Override
    public int number() {
        return before == null ? 1 : before.number() + 1;
    }

    @Override
    public boolean isReleased() {
        return before != null && before.figures().tellTheSameAs(figures);
    }
}
