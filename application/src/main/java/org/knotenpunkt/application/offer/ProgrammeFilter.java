package org.knotenpunkt.application.offer;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.TargetGroup;

/**
 * What families look for in a programme; null asks for nothing, and all that is asked for must be there.
 *
 * @param weekday on which a session begins, the same one that begins in the part of the day
 * @param spoken a language that is spoken there
 * @param age of a child that is to come, in years
 * @param free whether it must be free of charge
 */
public record ProgrammeFilter(
        @Nullable OfferKind kind,
        @Nullable TargetGroup target,
        @Nullable DayOfWeek weekday,
        @Nullable PartOfDay time,
        @Nullable LanguageTag spoken,
        @Nullable Integer age,
        boolean free) {
    public static final ProgrammeFilter NONE = new ProgrammeFilter(null, null, null, null, null, null, false);

    /** Whether the offer is meant: what it is, and one of its sessions where those matter. */
    public boolean fits(Programme.Published offer) {
        var profile = offer.content().profile();
        return (kind == null || profile.kind() == kind)
                && (target == null || profile.targets().contains(target))
                && (spoken == null || profile.languages().contains(spoken))
                && (age == null || profile.ages().include(age))
                && (!free || profile.cents() == 0)
                && ((weekday == null && time == null)
                        || offer.sessions().stream().anyMatch(this::fits));
    }

    /** Whether the session begins when it is to. */
    public boolean fits(Session session) {
        return (weekday == null || session.start().getDayOfWeek() == weekday)
                && (time == null || time.includes(session.start().toLocalTime()));
    }
}
