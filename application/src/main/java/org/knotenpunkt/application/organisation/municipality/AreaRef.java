package org.knotenpunkt.application.organisation.municipality;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;

/**
 * An area, as another thing names it.
 *
 * @param key the beginning of the AGS of the municipalities in it: 2, 3 or 5 digits
 */
public record AreaRef(OrganisationId id, AreaLevel level, String key, String name) {}
