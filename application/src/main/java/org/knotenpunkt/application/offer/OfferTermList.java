package org.knotenpunkt.application.offer;

import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.TargetGroup;

/** The lists of terms by which programs sort what is published. */
public enum OfferTermList {
    KIND(OfferKind.class),
    TARGET(TargetGroup.class),
    ADMISSION(Admission.class),
    SUPPORT(Support.class),
    FEATURE(AccessFeature.class);

    private final Class<? extends Enum<?>> type;

    OfferTermList(Class<? extends Enum<?>> type) {
        this.type = type;
    }

    Class<? extends Enum<?>> type() {
        return type;
    }
}
