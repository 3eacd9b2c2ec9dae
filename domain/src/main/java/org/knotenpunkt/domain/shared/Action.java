package org.knotenpunkt.domain.shared;

import java.util.Set;

/** Something that an actor may or may not do. Each feature has an enum of its own. */
public interface Action {
    /** The name of the constant. */
    String name();

    /** The roles to which the action is open, in the scope of their right. */
    Set<Role> roles();

    /** Whether it changes nothing, as its name says. */
    default boolean isReading() {
        return name().startsWith("READ_");
    }

    /** Where a right has to be held that opens the action. */
    default Ground ground() {
        return Ground.ANY;
    }

    /** Whether a right in any place of a town is enough for the whole town, as for reading what all who work in it know. */
    default boolean isTownWide() {
        return false;
    }
}
