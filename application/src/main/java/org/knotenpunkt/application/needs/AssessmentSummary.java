package org.knotenpunkt.application.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * An assessment in a list.
 *
 * @param placeName what the place is called
 * @param waves how many there are
 * @param openUntil the last day of answering of the newest wave that is open, or null if none is
 * @param concluded since when it stays as it is, or null while it is being worked on
 * @param playedBack whether those who answered can read what came of it
 */
public record AssessmentSummary(
        AssessmentId id,
        MunicipalityId town,
        String title,
        AssessedPlace place,
        String placeName,
        int waves,
        @Nullable LocalDate openUntil,
        int strengths,
        int needs,
        @Nullable LocalDate concluded,
        boolean playedBack,
        long version) {}
