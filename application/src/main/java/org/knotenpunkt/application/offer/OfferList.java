package org.knotenpunkt.application.offer;

import org.knotenpunkt.application.shared.Page;

/**
 * A page of the offers of a town or centre.
 *
 * @param page what has ended stands last, else by title
 * @param drafts how many drafts of centres there are on all pages
 * @param published how many are published
 * @param stale how many of these nobody assures any more
 */
public record OfferList(Page<OfferRow> page, int drafts, int published, int stale) {}
