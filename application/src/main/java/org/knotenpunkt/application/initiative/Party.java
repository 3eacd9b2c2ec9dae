package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Validity;

/**
 * An organisation that could take part in a network.
 *
 * @param name what it was called on its first day
 * @param founded its first day, or null if that is not known
 */
public record Party(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        @Nullable LocalDate founded) {
    /** Why it can take no part from then on: it was founded later. */
    Optional<OrganisationError> foundedAfter(PartialDate from) {
        return life().begunBefore(id, name, from);
    }

    /** Why it can take no part in the period: it was founded after that has begun or, where no beginning is known, has ended. */
    Optional<OrganisationError> foundedAfter(Validity period) {
        return life().begunBefore(id, name, period);
    }

    private Life life() {
        return new Life(founded, null);
    }
}
