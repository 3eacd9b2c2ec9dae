package org.knotenpunkt.application.offer;

import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Uuids;

/** By what an address names a town or a centre: the words that stand for its name, or its id, as addresses did before there were words. */
public sealed interface PlaceKey {
    record ById(UUID id) implements PlaceKey {}

    record BySlug(Slug slug) implements PlaceKey {}

    static PlaceKey of(MunicipalityId town) {
        return new ById(town.value());
    }

    static PlaceKey of(CentreId centre) {
        return new ById(centre.value());
    }

    /** What is meant by a part of an address, in whatever way the words are written; empty if it can be nothing. */
    static Optional<PlaceKey> read(String text) {
        try {
            return Optional.of(new ById(Uuids.read(text)));
        } catch (IllegalArgumentException e) {
            return Slug.of(text).map(BySlug::new);
        }
    }
}
