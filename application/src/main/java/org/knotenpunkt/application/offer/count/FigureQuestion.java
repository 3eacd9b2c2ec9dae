package org.knotenpunkt.application.offer.count;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * Of which sessions somebody would like to know the figures.
 *
 * @param centre of which they are; null for all of the town
 * @param provider who held them, as {@link org.knotenpunkt.domain.offer.count.FigureBy#PROVIDER} tells it; null for whoever did
 * @param school at which the centre was on the day; null for any
 * @param first the first day
 * @param last the last day
 * @param now only what has begun by now took place
 */
public record FigureQuestion(
        MunicipalityId town,
        @Nullable CentreId centre,
        @Nullable OrganisationId provider,
        @Nullable OrganisationId school,
        LocalDate first,
        LocalDate last,
        LocalDateTime now) {
    /** Of all sessions of the town or of a centre. */
    public FigureQuestion(
            MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last, LocalDateTime now) {
        this(town, centre, null, null, first, last, now);
    }
}
