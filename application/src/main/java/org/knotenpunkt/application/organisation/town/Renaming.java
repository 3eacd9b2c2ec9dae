package org.knotenpunkt.application.organisation.town;

import org.jspecify.annotations.Nullable;

/**
 * How something that is called otherwise was called and is called; in full, the short name of an organisation in brackets.
 *
 * @param before null where nothing is known to have been called otherwise
 */
public record Renaming(@Nullable String before, String after) {}
