package org.knotenpunkt.web.offer.accessibility;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SequencedMap;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What was told about public pages to whoever answers for them.
 *
 * @param owners for whose pages the visitor answers, with what each is called
 * @param isSaid whether the owner says anything of their accessibility itself
 * @param query which part is shown
 */
public record FeedbackPage(
        PageOwner owner,
        SequencedMap<PageOwner, String> owners,
        boolean isSaid,
        Page<Feedback> list,
        Form query,
        ZoneId zone,
        Words words) {
    /** What is told above the list: for whom it is. */
    public String lead() {
        return words.text(owner instanceof PageOwner.Installation ? "told.common.lead" : "told.lead");
    }

    public String place(PageOwner other) {
        return AccessibilityPaths.told(other);
    }

    /** Where the owner says how the pages can be used. */
    public String ownStatement() {
        return AccessibilityPaths.ownStatement(owner);
    }

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
        return AccessibilityPaths.statement(owner);
    }
}
