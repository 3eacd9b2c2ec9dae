package org.knotenpunkt.domain.partnership.disagreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * How something is to be settled. Two are the same wording exactly if they are equal.
 *
 * @param text what will be done, 1 to 2,000 characters
 * @param until by when; null if that is left open
 * @param responsible the party that sees to it; null if all do
 */
public record Resolution(
        String text, @Nullable LocalDate until, @Nullable OrganisationId responsible) {
    public static final int MAX_LENGTH = 2_000;

    public Resolution {
        text = Texts.checked("text of a resolution", text, MAX_LENGTH);
    }

    /** Without its text: it could get into a log. */
    @Override
    public String toString() {
        return "Resolution[%s, %s]".formatted(until, responsible);
    }
}
