package org.knotenpunkt.web.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.CreatedToken;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.web.shared.Form;

/**
 * One's own personal access tokens.
 *
 * @param created the one that was made just now, with its secret; null otherwise
 * @param form for another one
 */
public record TokensView(
        List<PersonalToken> tokens, @Nullable CreatedToken created, Form form, LocalDate today) {}
