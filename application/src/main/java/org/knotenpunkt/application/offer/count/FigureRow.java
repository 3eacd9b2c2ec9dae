package org.knotenpunkt.application.offer.count;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.Figure;

/**
 * The figures of a part.
 *
 * @param key of the part: a month as {@code 2026-11}, a year, an id, the name of a constant, the tag of a language; null where it is not known
 * @param label what an organisation is called; null for all else
 */
public record FigureRow(@Nullable String key, @Nullable String label, Figure figure) {}
