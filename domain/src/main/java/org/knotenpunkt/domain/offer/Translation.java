package org.knotenpunkt.domain.offer;

/**
 * What is said about an offer in another language than the one in which it was written.
 *
 * @param of the edition of the original that it says
 */
public record Translation(OfferText text, TranslationState state, int of) {}
