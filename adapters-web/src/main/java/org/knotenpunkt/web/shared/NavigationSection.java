package org.knotenpunkt.web.shared;

/** What the places of the main navigation are for, in the order in which they are shown. */
public enum NavigationSection {
    /** Where everybody begins: what is to be done, what has happened. */
    START,
    /** What goes on at the centres, day by day. */
    CENTRES,
    /** What came of it, counted and reported. */
    REPORTS,
    /** What partners need, agree on and want to reach together. */
    PARTNERSHIP,
    /** Who and what there is. */
    DIRECTORY,
    /** What towns share with each other. */
    NETWORK,
    /** What is seldom needed, and by few. */
    ADMINISTRATION
}
