package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.SigningFunctions;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: knows who may sign for whom. */
public interface Mandates {
    /**
     * All who hold, or stand in for, one of the {@link SigningFunctions} of the organisation on the day, as the town knows it: ordered by
     * the kind of function, holders before deputies, then by name. Nobody if the organisation does not exist on the day.
     */
    List<Mandate> of(OrganisationId organisation, MunicipalityId town, LocalDate day);

    /** All for whom the account may sign on the day, being who it is in the eyes of the town; nobody if that is not known. */
    Set<OrganisationId> signedForBy(UUID account, MunicipalityId town, LocalDate day);

    /** Who the account is, in the eyes of the town; empty if that is not known. */
    Optional<PersonId> personOf(UUID account, MunicipalityId town);
}
