package org.knotenpunkt.application.offer.accessibility;

import java.util.Optional;
import org.knotenpunkt.application.offer.PlaceKey;

/** In-port: anybody reads how public pages can be used. */
public interface ReadAccessibility {
    /** The town with its statement; empty if there is no such town, or it has no centre and asks nobody anything, and so has no pages. */
    Optional<PublicPages> of(PlaceKey town);

    /** The pages that are of no town. */
    PublicPages ofNoTown();
}
