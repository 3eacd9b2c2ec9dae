package org.knotenpunkt.web.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.web.shared.input.Form;

/**
 * One's own personal access tokens.
 *
 * @param secret of the one that was made just now; null otherwise
 * @param form for another one
 */
public record TokensView(
        List<PersonalToken> tokens, @Nullable String secret, Form form, LocalDate today) {
    /** Whether what was made just now is the address of a calendar. */
    public boolean isAddress() {
        return secret != null && !PersonalTokenSecret.isPersonalTokenSecret(secret);
    }
}
