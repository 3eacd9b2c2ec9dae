package org.knotenpunkt.web.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.FindPersonOfGrant.PersonOfGrant;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.web.shared.input.Form;

/**
 * The page of one grant, on which it is ended, and on which somebody says who holds it and by which function.
 *
 * @param isOwn whether the visitor holds it
 * @param person who holds it, or may; null where that is not for the visitor to say
 */
public record EndGrantView(
        GrantView grant, boolean isOwn, @Nullable PersonOfGrant person, Form form, LocalDate today) {
    /** Whether it is for the visitor to say by which function it is held. */
    public boolean mayTie() {
        return person != null && !isOwn && !grant.isOver(today);
    }
}
