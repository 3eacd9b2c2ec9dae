package org.knotenpunkt.domain.offer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.shared.Texts;

/**
 * Where an offer takes place.
 *
 * @param name of the room or building; 1 to 120 characters
 * @param address null if it is that of the centre
 * @param barriers what may be in the way, in words; up to 500 characters, or null
 */
public record OfferPlace(
        String name,
        @Nullable Address address,
        Set<AccessFeature> features,
        @Nullable String barriers) {
    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_BARRIERS_LENGTH = 500;

    /** A place of which no more is known than what it is called. */
    public static OfferPlace called(String name) {
        return new OfferPlace(name, null, Set.of(), null);
    }

    public OfferPlace {
        name = Texts.called("place of an offer", name, MAX_NAME_LENGTH);
        features = features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
        barriers = Texts.optional("barriers of a place", barriers, MAX_BARRIERS_LENGTH);
    }
}
