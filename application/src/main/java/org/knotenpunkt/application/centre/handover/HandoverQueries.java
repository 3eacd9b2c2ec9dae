package org.knotenpunkt.application.centre.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: what whoever takes over a centre wants to know beside the centre itself. */
public interface HandoverQueries {
    /**
     * The organisations, and those where somebody coordinates centres for the town, with all functions that the town keeps in them; by
     * name. Those that are not known are left out.
     *
     * @param day as on which they are called
     */
    List<FunctionsIn> functions(MunicipalityId town, Collection<OrganisationId> organisations, LocalDate day);

    /**
     * What the town has told since then of the centre: of it as an organisation, its relations and functions among them, of its phases,
     * money and posts, and which self-assessments it has handed in. The newest first, and so many at most.
     *
     * @param day as on which organisations are called
     */
    List<Change> changes(MunicipalityId town, CentreId centre, Instant since, LocalDate day, int limit);
}
