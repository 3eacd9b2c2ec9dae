package org.knotenpunkt.web.shared;

import org.knotenpunkt.domain.shared.MunicipalityId;

/** A town as the header of a page names it. */
public record Town(MunicipalityId id, String name) {}
