package org.knotenpunkt.application.offer.count;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * Of which sessions somebody would like to know the figures.
 *
 * @param centre of which they are; null for all of the town
 * @param first the first day
 * @param last the last day
 * @param now only what has begun by now took place
 */
public record FigureQuestion(
        MunicipalityId town,
        @Nullable CentreId centre,
        LocalDate first,
        LocalDate last,
        LocalDateTime now,
        FigureBy by) {}
