package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.VersionState;

/**
 * An agreement in a list.
 *
 * @param kind the code of its kind
 * @param state how things stand today
 * @param openState how far the version has come on which people work; null if there is none
 * @param parties what they are called in the newest version, in its order
 * @param awaited how many of them have not approved what is proposed; 0 if nothing is
 * @param since the first day on which any version held or will; null if none was agreed
 * @param lastDay the last day as it is known today; null if none is
 */
public record AgreementSummary(
        AgreementId id,
        String title,
        String kind,
        AgreementState state,
        @Nullable VersionState openState,
        List<String> parties,
        int awaited,
        @Nullable LocalDate since,
        @Nullable LocalDate lastDay) {
    public AgreementSummary {
        parties = List.copyOf(parties);
    }
}
