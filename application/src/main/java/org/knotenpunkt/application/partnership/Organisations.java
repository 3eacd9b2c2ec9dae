package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.OrganisationId;

/** Out-port: knows the organisations that could be parties. */
@FunctionalInterface
public interface Organisations {
    /** What the organisation is called on the day; empty if there is none, or it does not exist on that day. */
    Optional<String> nameOn(OrganisationId id, LocalDate day);
}
