package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: brings together all that is known about an organisation. */
@FunctionalInterface
public interface OrganisationViews {
    /**
     * What is known about it, seen on the day.
     *
     * @param towns those of which it may be told what they know
     */
    Optional<OrganisationView> find(OrganisationId id, LocalDate day, Set<MunicipalityId> towns);
}
