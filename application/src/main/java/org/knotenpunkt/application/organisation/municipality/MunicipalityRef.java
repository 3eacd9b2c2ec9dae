package org.knotenpunkt.application.organisation.municipality;

import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * A municipality, as lists and other things name it.
 *
 * @param name the short one, without the title that the register puts behind it, where there is one
 */
public record MunicipalityRef(MunicipalityId id, Ags ags, String name) {}
