package org.knotenpunkt.application.organisation.socialspace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at the social spaces of a town. */
@FunctionalInterface
public interface ListSocialSpaces {
    /**
     * Those that exist on the day, ordered by name, with the organisations in them.
     *
     * @param day null for today
     */
    Result<Cited<List<SocialSpaceSummary>>, SocialSpaceError> list(
            Actor actor, MunicipalityId town, @Nullable LocalDate day);
}
