package org.knotenpunkt.domain.organisation;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What an organisation is called. No key: several may bear the same one.
 *
 * @param full as in the register or on the door; 1 to 250 characters
 * @param brief as in lists and on labels, 1 to 120 characters; null if there is none
 */
public record OrganisationName(String full, @Nullable String brief) {
    public static final int MAX_LENGTH = 250;
    public static final int MAX_BRIEF_LENGTH = 120;

    public OrganisationName {
        full = Texts.called("name of an organisation", full, MAX_LENGTH);
        brief = Texts.optionallyCalled("short name of an organisation", brief, MAX_BRIEF_LENGTH);
    }

    /** Whether the full names are the same, however they are capitalised. */
    public boolean isLike(OrganisationName other) {
        return full.equalsIgnoreCase(other.full);
    }

    public static OrganisationName of(String full) {
        return new OrganisationName(full, null);
    }

    /** The short name where there is one, else the full one. */
    public String shortest() {
        return brief == null ? full : brief;
    }

    /** Both names on one line. */
    public String inFull() {
        return brief == null ? full : "%s (%s)".formatted(full, brief);
    }
}
