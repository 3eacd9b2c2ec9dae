package org.knotenpunkt.web.offer.accessibility;

import java.time.LocalDate;
import java.time.ZoneId;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What a town was told about its public pages.
 *
 * @param isSaid whether the town says anything of their accessibility itself
 * @param query which part is shown
 */
public record FeedbackPage(
        MunicipalityId town, boolean isSaid, Page<Feedback> list, Form query, ZoneId zone, Words words) {
    public LocalDate day(Feedback feedback) {
        return LocalDate.ofInstant(feedback.received(), zone);
    }

    public String language(Feedback feedback) {
        return ProgrammeWords.ownName(feedback.text().language());
    }

    public String path(Feedback feedback) {
        return AccessibilityPaths.of(feedback.id());
    }

    /** What everybody reads. */
    public String statement() {
        return AccessibilityPaths.statement(town);
    }
}
