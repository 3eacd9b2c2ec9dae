package org.knotenpunkt.web.offer.hsds;

/** What sayings are about; each list is a taxonomy. */
enum HsdsSayingList {
    /** What is said of the offer in each of its languages. */
    TEXT,
    /** Sessions of which no schedule can tell. */
    SESSION,
    /** How large the offer is. */
    SIZE
}
