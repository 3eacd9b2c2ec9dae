package org.knotenpunkt.web.organisation.pages.space;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.organisation.socialspace.CorrectSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.EndSocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;

/** The forms with which a social space is given up, taken up again, or withdrawn. */
public final class SpaceLifeForms implements Routes {
    private final SpaceRoutes edits;
    private final EndSocialSpace ending;
    private final CorrectSocialSpace correcting;

    @Inject
    public SpaceLifeForms(SpaceRoutes edits, EndSocialSpace ending, CorrectSocialSpace correcting) {
        this.edits = edits;
        this.ending = ending;
        this.correcting = correcting;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(routes, end().dangerous());
        edits.register(routes, reopen());
        edits.register(routes, withdraw().dangerous());
    }

    private SpaceEdit end() {
        return SpaceEdit.of("ending", List.of(Field.date("lastDay")), answered -> {
            var version = answered.form().version();
            var lastDay = answered.form().date("lastDay");
            return () -> ending.end(answered.actor(), answered.space(), version.get(), lastDay.get());
        });
    }

    private SpaceEdit reopen() {
        return SpaceEdit.of("reopening", List.of(), answered -> {
                    var version = answered.form().version();
                    return () -> correcting.reopen(answered.actor(), answered.space(), version.get());
                })
                .unless(space -> space.validity().until() == null
                        ? Optional.of(new SocialSpaceError.SocialSpaceNotEnded(space.id()))
                        : Optional.empty());
    }

    private SpaceEdit withdraw() {
        return SpaceEdit.of("withdrawal", List.of(Field.area("reason", Withdrawal.MAX_LENGTH)), answered -> {
                    var version = answered.form().version();
                    var reason = answered.form().text("reason", Withdrawal.MAX_LENGTH);
                    return () -> correcting.withdraw(answered.actor(), answered.space(), version.get(), reason.get());
                })
                .unless(space -> space.inUse()
                        ? Optional.of(new SocialSpaceError.SocialSpaceInUse(space.id()))
                        : Optional.empty());
    }
}
