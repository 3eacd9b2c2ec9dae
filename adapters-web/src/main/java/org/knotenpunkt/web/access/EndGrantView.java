package org.knotenpunkt.web.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindPersonOfGrant.PersonOfGrant;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.web.shared.input.Form;

/**
 * The page of one grant, on which it is ended, and on which somebody says who holds it.
 *
 * @param person who holds it, or may; null where that is not for the visitor to say
 */
public record EndGrantView(GrantView grant, @Nullable PersonOfGrant person, Form form, LocalDate today) {}
