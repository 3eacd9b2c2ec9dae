package org.knotenpunkt.application.needs;

import org.knotenpunkt.domain.needs.FindingId;

/**
 * A need that was found, to choose from.
 *
 * @param assessment the title of the assessment in which it was
 * @param dropped whether it was decided that it is not pursued
 */
public record FoundNeed(FindingId id, String text, String assessment, boolean dropped) {}
