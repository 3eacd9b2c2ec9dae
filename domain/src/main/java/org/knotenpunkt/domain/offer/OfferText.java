package org.knotenpunkt.domain.offer;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What is said about an offer in one language.
 *
 * @param title 1 to 120 characters on one line
 * @param description what happens there; 1 to 2,000 characters
 * @param eligibility for whom it is, in words; up to 500 characters, or null
 * @param notFor for whom it is not; up to 500 characters, or null
 */
public record OfferText(
        String title,
        String description,
        @Nullable String eligibility,
        @Nullable String notFor) {
    public static final int MAX_TITLE_LENGTH = 120;
    public static final int MAX_DESCRIPTION_LENGTH = 2000;
    public static final int MAX_NOTE_LENGTH = 500;

    public OfferText {
        title = Texts.called("title of an offer", title, MAX_TITLE_LENGTH);
        description = Texts.checked("description of an offer", description, MAX_DESCRIPTION_LENGTH);
        eligibility = Texts.optional("eligibility for an offer", eligibility, MAX_NOTE_LENGTH);
        notFor = Texts.optional("exclusion from an offer", notFor, MAX_NOTE_LENGTH);
    }
}
