package org.knotenpunkt.domain.partnership.concept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What a body of the town has resolved, and when.
 *
 * @param body as it was called then, as in "Rat der Stadt" or "Jugendhilfeausschuss"; 1 to 200 characters
 * @param on the day of its sitting
 * @param reference by which the resolution is found, as the number of a printed paper; null if there is none
 */
public record Resolution(
        String body, LocalDate on, @Nullable String reference) {
    public static final int MAX_BODY_LENGTH = 200;
    public static final int MAX_REFERENCE_LENGTH = 100;

    public Resolution {
        body = Texts.called("body", body, MAX_BODY_LENGTH);
        reference = Texts.optionallyCalled("reference", reference, MAX_REFERENCE_LENGTH);
    }
}
