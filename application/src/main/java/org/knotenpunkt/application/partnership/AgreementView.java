package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;

/**
 * An agreement with all that is known of it.
 *
 * @param kind the kind of its newest version
 * @param needs the texts of the needs that its goals answer, by their ids
 * @param measured the values that tell where each goal stands that was measured
 * @param occasions what has come about with it
 */
public record AgreementView(
        Agreement agreement,
        Signers signers,
        AgreementKind kind,
        Map<UUID, String> needs,
        Map<GoalId, FirstAndNewest> measured,
        Occasions occasions) {
    public AgreementView {
        needs = Map.copyOf(needs);
        measured = Map.copyOf(measured);
    }

    /** The version that tells most: the one in force, else the newest. */
    public Version shownOn(LocalDate day) {
        return agreement.shownOn(day);
    }
}
