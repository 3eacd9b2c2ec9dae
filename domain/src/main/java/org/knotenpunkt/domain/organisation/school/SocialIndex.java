package org.knotenpunkt.domain.organisation.school;

import org.jspecify.annotations.Nullable;

/**
 * The social index of a school in a school year: a level, or the statement that the school is given none.
 *
 * @param level 1, few burdens, to 9; null where the school is given none ("ohne")
 */
public record SocialIndex(@Nullable Integer level) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 9;

    /** The school is given no level ("ohne"). That is known, unlike a school in no list. */
    public static final SocialIndex WITHOUT = new SocialIndex(null);

    /** The level, or that the school is given none. */
    String inWords() {
        return level == null ? "WITHOUT" : level.toString();
    }

    public SocialIndex {
        if (level != null && (level < LOWEST || level > HIGHEST)) {
            throw new IllegalArgumentException("A social index is between 1 and 9: " + level);
        }
    }
}
