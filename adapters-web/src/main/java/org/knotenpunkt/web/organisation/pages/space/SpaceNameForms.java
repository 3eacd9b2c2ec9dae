package org.knotenpunkt.web.organisation.pages.space;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.socialspace.CorrectSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.RenameSocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.organisation.pages.edit.FactChoice;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;

/** The forms with which a social space is given another name, and one that it never had is corrected. */
public final class SpaceNameForms implements Routes {
    private static final Field NAME = Field.text("name", SocialSpace.MAX_NAME_LENGTH);

    private final SpaceRoutes edits;
    private final RenameSocialSpace renaming;
    private final CorrectSocialSpace correcting;

    @Inject
    public SpaceNameForms(SpaceRoutes edits, RenameSocialSpace renaming, CorrectSocialSpace correcting) {
        this.edits = edits;
        this.renaming = renaming;
        this.correcting = correcting;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(routes, rename());
        edits.register(routes, correctName());
    }

    private SpaceEdit rename() {
        return SpaceEdit.of(
                "name",
                (space, words) -> List.of(NAME, Field.date("from")),
                space -> new @Nullable Object[] {"name", space.name()},
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var name = form.text("name", SocialSpace.MAX_NAME_LENGTH);
                    var from = form.date("from");
                    return () -> renaming.rename(
                            answered.actor(),
                            answered.space(),
                            version.get(),
                            name.get(),
                            from.get(),
                            form.saysItCorrects(),
                            form.saysItIsAnother());
                });
    }

    private SpaceEdit correctName() {
        return SpaceEdit.of(
                "name-correction",
                (space, words) -> List.of(
                        Field.choice("fact", FactChoice.names(space.names(), name -> name, words)),
                        NAME,
                        Field.area("reason", Withdrawal.MAX_LENGTH).optional()),
                space -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var version = form.version();
                    var wrong = FactChoice.read(form);
                    var name = form.text("name", SocialSpace.MAX_NAME_LENGTH);
                    var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
                    return () -> correcting.correctName(
                            answered.actor(),
                            answered.space(),
                            version.get(),
                            wrong.get().from(),
                            name.get(),
                            reason.orNull(),
                            form.saysItIsAnother());
                });
    }
}
