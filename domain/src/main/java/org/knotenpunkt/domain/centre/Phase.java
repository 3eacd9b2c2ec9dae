package org.knotenpunkt.domain.centre;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a centre stands. The first five are the way on which centres in North Rhine-Westphalia have been set up; the others tell that it
 * has left that way, for a time or for good.
 */
public enum Phase {
    /** Offices agree that there should be one, and compare sites (Anbahnung). */
    INITIATION,
    /** A school consents, a provider is chosen (Standortentscheidung). */
    SITE_DECISION,
    /** A lead is there, families are asked, first offers begin (Aufbau). */
    BUILD_UP,
    /** A programme runs, goals are set each year (Betrieb). */
    OPERATION,
    /** It has moved from project money into the regular budget (Verstetigung). */
    CONSOLIDATED,
    /** Nothing takes place for now (ruhend). */
    DORMANT,
    /** It has moved to another school, and has to find its feet there (verlegt). */
    RELOCATED,
    /** It is no more (beendet). */
    ENDED;

    private static final Set<Phase> WAY = Collections.unmodifiableSet(EnumSet.range(INITIATION, CONSOLIDATED));
    private static final Set<Phase> LATER = EnumSet.of(DORMANT, RELOCATED, ENDED);

    /** The phases on the way, in their order. */
    public static Set<Phase> way() {
        return WAY;
    }

    /** The phases in which a centre can be when it becomes known. */
    public static Set<Phase> first() {
        var first = EnumSet.copyOf(WAY);
        first.add(DORMANT);
        return first;
    }

    /** The phases that can follow this one, in their order. */
    public Set<Phase> next() {
        return switch (this) {
            case INITIATION -> EnumSet.of(SITE_DECISION, ENDED);
            case SITE_DECISION -> EnumSet.of(INITIATION, BUILD_UP, ENDED);
            case BUILD_UP -> and(EnumSet.of(OPERATION));
            case OPERATION -> and(EnumSet.of(BUILD_UP, CONSOLIDATED));
            case CONSOLIDATED -> and(EnumSet.of(OPERATION));
            case DORMANT -> EnumSet.of(BUILD_UP, OPERATION, CONSOLIDATED, RELOCATED, ENDED);
            case RELOCATED -> EnumSet.of(BUILD_UP, OPERATION, CONSOLIDATED, DORMANT, ENDED);
            case ENDED -> EnumSet.noneOf(Phase.class);
        };
    }

    private static Set<Phase> and(Set<Phase> some) {
        var all = EnumSet.copyOf(some);
        all.addAll(LATER);
        return all;
    }

    /** The phases that can follow one; those in which a centre can become known where there is none. */
    public static Set<Phase> after(@Nullable Phase before) {
        return before == null ? first() : before.next();
    }

    /** Whether it is known by criteria; the others have nothing but a reason. */
    public boolean hasCriteria() {
        return WAY.contains(this);
    }

    /** Whether a reason has to be given for it, coming from another one: it leads off the way, or back on it. */
    public boolean needsReason(@Nullable Phase before) {
        return !hasCriteria() || (before != null && WAY.contains(before) && compareTo(before) < 0);
    }
}
