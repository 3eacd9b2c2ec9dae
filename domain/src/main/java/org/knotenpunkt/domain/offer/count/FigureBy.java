package org.knotenpunkt.domain.offer.count;

import java.util.Arrays;
import java.util.Comparator;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.TargetGroup;

/** By what figures are told apart. */
public enum FigureBy {
    MONTH,
    SCHOOL_YEAR,
    CALENDAR_YEAR,
    CENTRE,
    /** The school at which the centre was on the day of the session. */
    SCHOOL,
    /** The provider that held the session, or else the one that carried the centre on its day. */
    PROVIDER,
    KIND,
    /** An offer for several groups stands with each of them: the parts are more than the whole. */
    TARGET,
    /** A session with several languages stands with each of them, and one without any with none. */
    LANGUAGE,
    /**
     * Of first-timers alone, who add up to all of them; where it is not known by which path they came, they stand with none. A session stands with
     * each path that was said there.
     */
    ACCESS_PATH;

    /** How the keys of its parts are put in order: those of kinds and target groups as these stand in the model, all others as they are written. */
    public Comparator<String> order() {
        return switch (this) {
            case KIND -> as(OfferKind.values());
            case TARGET -> as(TargetGroup.values());
            case MONTH, SCHOOL_YEAR, CALENDAR_YEAR, CENTRE, SCHOOL, PROVIDER, LANGUAGE, ACCESS_PATH ->
                Comparator.naturalOrder();
        };
    }

    private static Comparator<String> as(Enum<?>[] constants) {
        var names = Arrays.stream(constants).map(Enum::name).toList();
        return Comparator.comparingInt(names::indexOf);
    }

    /** Whether the parts add up to the whole. */
    public boolean addsUp() {
        return this != TARGET && this != LANGUAGE && this != ACCESS_PATH;
    }

    /** Whether first-timers alone are told apart, and all else is of whole sessions. */
    public boolean isOfFirstTimers() {
        return this == ACCESS_PATH;
    }
}
