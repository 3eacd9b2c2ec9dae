package org.knotenpunkt.application.organisation.municipality;

import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** A municipality, as another thing names it. */
public record MunicipalityRef(MunicipalityId id, Ags ags, String name) {}
