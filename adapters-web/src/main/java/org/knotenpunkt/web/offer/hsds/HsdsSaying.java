package org.knotenpunkt.web.offer.hsds;

/** What is told of an offer as an attribute with a value, since HSDS has no other place for it. */
enum HsdsSaying {
    TITLE(HsdsSayingList.TEXT),
    DESCRIPTION(HsdsSayingList.TEXT),
    ELIGIBILITY(HsdsSayingList.TEXT),
    NOT_FOR(HsdsSayingList.TEXT),
    /** A session that does not take place, and why. */
    CANCELLED(HsdsSayingList.SESSION),
    /** Where a session that does not take place would have been, if not where the offer is. */
    ELSEWHERE(HsdsSayingList.SESSION),
    /** How many can take part, however many places are free. */
    PLACES(HsdsSayingList.SIZE);

    private final HsdsSayingList list;

    HsdsSaying(HsdsSayingList list) {
        this.list = list;
    }

    HsdsSayingList list() {
        return list;
    }
}
