package org.knotenpunkt.application.centre;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.Phase;

/**
 * A centre in a list, as it is on a day; where it has ended by then, its school, providers and leads are those of its last day.
 *
 * @param host the school at which it is
 * @param providers who employ those who work there, by name
 * @param phase null if none is known
 * @param leads the names of those who lead it, by name
 * @param posts what its posts amount to on the day; nothing after its end
 */
public record CentreRow(
        CentreId id,
        String name,
        @Nullable OrganisationRef host,
        List<OrganisationRef> providers,
        @Nullable InPhase phase,
        List<String> leads,
        FullTimeEquivalents posts) {
    /** The phase in which a centre is, and since when. */
    public record InPhase(Phase phase, LocalDate since) {}
}
