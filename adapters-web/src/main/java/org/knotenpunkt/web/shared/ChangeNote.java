package org.knotenpunkt.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * What a change was about.
 *
 * @param path where that is shown
 * @param label what it is called
 * @param reason why it happened, in the words of those who did it; null if they have not said
 */
public record ChangeNote(
        String path, String label, @Nullable String reason) {}
