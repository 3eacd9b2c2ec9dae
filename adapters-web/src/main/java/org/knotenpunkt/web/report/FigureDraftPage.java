package org.knotenpunkt.web.report;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.report.FigureDraft;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/** Exactly what would leave a town, and the form that releases it. */
public record FigureDraftPage(FigureDraft draft, Form form, Words words) {
    public String period() {
        return ReportWords.period(draft.period(), words);
    }

    public FigureTables tables() {
        return new FigureTables(draft.figures(), draft.disclosure(), words);
    }

    public @Nullable FigureRelease before() {
        return draft.before();
    }

    /** Whether the same was released already. */
    public boolean isReleased() {
        return draft.isReleased();
    }

    /** Who would read it. */
    public String readers() {
        return draft.readers().stream().map(KnownNetwork::name).collect(Collectors.joining(", "));
    }
}
