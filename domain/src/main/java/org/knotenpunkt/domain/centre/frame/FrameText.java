package org.knotenpunkt.domain.centre.frame;

import org.knotenpunkt.domain.shared.Texts;

/**
 * What a quality frame says in one language, beside its criteria.
 *
 * @param name 1 to 120 characters
 * @param lowest what 1 means, 1 to 80 characters
 * @param highest what 5 means, 1 to 80 characters
 */
public record FrameText(String name, String lowest, String highest) {
    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_END_LENGTH = 80;

    public FrameText {
        name = Texts.called("name of a quality frame", name, MAX_NAME_LENGTH);
        lowest = Texts.called("lowest end of a scale", lowest, MAX_END_LENGTH);
        highest = Texts.called("highest end of a scale", highest, MAX_END_LENGTH);
    }
}
