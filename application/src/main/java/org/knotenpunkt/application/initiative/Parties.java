package org.knotenpunkt.application.initiative;

import java.util.Optional;
import org.knotenpunkt.domain.organisation.OrganisationId;

/** Out-port: who could take part in a network. */
@FunctionalInterface
public interface Parties {
    /** The organisation, if there is one; held until the transaction ends: nobody else changes or withdraws it before. */
    Optional<Party> hold(OrganisationId id);
}
