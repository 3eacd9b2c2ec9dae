package org.knotenpunkt.application.offer;

import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: which goals and needs there are. */
public interface KnownAims {
    /** Those of the goals and needs that there are in the town. */
    OfferAims known(MunicipalityId town, OfferAims aims);
}
