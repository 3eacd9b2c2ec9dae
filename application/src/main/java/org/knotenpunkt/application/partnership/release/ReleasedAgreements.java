package org.knotenpunkt.application.partnership.release;

import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.AgreementId;

/** Out-port: shows what is released to offices of networks; in transactions of those who have a right there. */
public interface ReleasedAgreements {
    /**
     * What may be read at the network on the day, by the name of the town and then by title.
     *
     * @throws org.knotenpunkt.application.shared.UnreadableCursorException if no page ended as the request says
     */
    Page<ReleasedSummary> list(InitiativeId network, LocalDate day, PageRequest page);

    /** What was agreed, if it may be read at the network on the day. */
    Optional<ReleasedAgreement> find(InitiativeId network, AgreementId agreement, LocalDate day);
}
