package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.Signatories;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: does somebody hold a function that may sign for an organisation on a day, and if not, who does? */
public interface CheckMandate {
    /** The actor's own mandate, if the actor may act for the party and is known in the town as a person who may sign for it. */
    Result<Mandate, AgreementError> ofActor(Actor actor, OrganisationId party, MunicipalityId town, LocalDate day);

    /** All for whom the actor could sign on the day: those for which the actor may act, and has a mandate. */
    Set<OrganisationId> signedFor(Actor actor, MunicipalityId town, LocalDate day);

    /** The person's mandate, if the actor keeps the agreements of the town or may act for the party. */
    Result<Mandate, AgreementError> ofPerson(
            Actor actor, PersonId person, OrganisationId party, MunicipalityId town, LocalDate day);

    /** All who may sign, if the actor keeps the agreements of the town or may act for the party. */
    Result<Signatories, AgreementError> all(Actor actor, OrganisationId party, MunicipalityId town, LocalDate day);
}
