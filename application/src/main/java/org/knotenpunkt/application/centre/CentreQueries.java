package org.knotenpunkt.application.centre;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: what is known of centres, for lists and pages. */
public interface CentreQueries {
    /** The family centres of the town, those that have ended included, as they are on the day, by name. */
    Cited<List<CentreRow>> of(MunicipalityId town, LocalDate day);

    /** The organisations with the ids as they are called on the day, in no particular order. */
    List<OrganisationRef> called(Collection<OrganisationId> ids, LocalDate day);
}
