package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;

/**
 * Which areas are asked for, and as of which day.
 *
 * @param within the larger area in which they lie, or null for all
 */
public record AreaFilter(
        LocalDate on, AreaLevel level, @Nullable OrganisationId within) {}
