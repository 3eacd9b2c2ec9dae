package org.knotenpunkt.web.offer.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OfferTermList;

/** Ids of what has an id in HSDS and none here: always the same one for the same thing (UUID version 3). */
final class HsdsIds {
    private HsdsIds() {}

    /** Of a part of something. */
    static UUID of(UUID whole, String part) {
        return named(whole + "/" + part);
    }

    static UUID of(OfferTermList list) {
        return named("taxonomy/" + list);
    }

    static UUID of(OfferTerm term) {
        return named("taxonomy/%s/%s".formatted(term.list(), term.constant().name()));
    }

    static UUID of(HsdsSayingList list) {
        return named("taxonomy/" + list);
    }

    static UUID of(HsdsSaying saying) {
        return named("taxonomy/%s/%s".formatted(saying.list(), saying));
    }

    /** Of what free places are counted in. */
    static UUID ofPlaces() {
        return named("unit/place");
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("hsds/" + name).getBytes(UTF_8));
    }
}
