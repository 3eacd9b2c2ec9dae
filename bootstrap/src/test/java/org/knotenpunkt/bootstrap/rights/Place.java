package org.knotenpunkt.bootstrap.rights;

/** Where something is, seen from those who try. */
enum Place {
    /** Where they hold their rights: in the town, at its first school, in its network. */
    HERE,
    /** At the other school of the same town, and with what belongs to that. */
    NEXT_DOOR,
    /** In another town and in another network. */
    ELSEWHERE
}
