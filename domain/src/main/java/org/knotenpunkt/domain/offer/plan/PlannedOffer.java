package org.knotenpunkt.domain.offer.plan;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.organisation.Address;

/**
 * An offer as a plan sees it.
 *
 * @param title in the language in which it was written
 * @param place the room or building
 * @param address null if it is that of the centre
 * @param speaker who holds the sessions; null if nobody has said
 * @param contact under which function one reaches somebody; null if nobody has said
 * @param inHolidays whether it means to take place in school holidays, too
 * @param onPublicHolidays whether it means to take place on public holidays, too
 * @param sessions in the half-year, in the order in which they begin
 */
public record PlannedOffer(
        OfferId id,
        String title,
        OfferKind kind,
        OfferState state,
        Set<TargetGroup> targets,
        SortedSet<LanguageTag> languages,
        String place,
        @Nullable Address address,
        @Nullable String speaker,
        @Nullable String contact,
        boolean inHolidays,
        boolean onPublicHolidays,
        List<Session> sessions) {
    public PlannedOffer {
        sessions = List.copyOf(sessions);
    }

    /** Where the session takes place. */
    public String placeOf(Session session) {
        var elsewhere = session.elsewhere();
        return elsewhere == null ? place : elsewhere;
    }
}
