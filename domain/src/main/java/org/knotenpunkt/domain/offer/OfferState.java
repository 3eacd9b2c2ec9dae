package org.knotenpunkt.domain.offer;

/** How an offer stands. */
public enum OfferState {
    /** Only those who work with it see it. */
    DRAFT,
    /** Everybody sees it. */
    PUBLISHED,
    /** It is over, and seen only by those who worked with it. */
    ENDED
}
