package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/** Out-port: who could take part in a network. */
public interface Parties {
    /** What the organisation is, if there is such an organisation. */
    Optional<OrganisationKind> kindOf(OrganisationId id);

    /** When the organisation was founded, if that is known. */
    Optional<LocalDate> foundingOf(OrganisationId id);
}
