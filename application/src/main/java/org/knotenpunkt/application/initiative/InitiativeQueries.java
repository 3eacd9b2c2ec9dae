package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.initiative.InitiativeId;

/** Out-port: networks of towns as they are shown. */
public interface InitiativeQueries {
    /** All networks with the numbers of their members on the day, in the order of their names. */
    List<InitiativeSummary> summaries(LocalDate day);

    /** One network, with the names that its towns and supporters bear on the day. */
    Optional<InitiativeView> view(InitiativeId id, LocalDate day);

    /** What is left of the network, if it was withdrawn. */
    Optional<WithdrawnInitiative> findWithdrawn(InitiativeId id);
}
