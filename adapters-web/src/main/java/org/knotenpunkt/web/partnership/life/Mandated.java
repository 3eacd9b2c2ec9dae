package org.knotenpunkt.web.partnership.life;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.BiConsumer;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** Lets those go on who may sign today for the party that the path names; others are told who could. */
record Mandated(Pages pages, AgreementFinder finder, CheckMandate mandates, Today today) {
    /** Somebody who may sign, and the agreement as it was read to find that out. */
    record Signing(AgreementView view, Mandate mandate) {
        /** The same, with the agreement as it is by now. */
        Signing anew(AgreementView now) {
            return new Signing(now, mandate);
        }
    }

    void letIn(Context ctx, BiConsumer<Context, Signing> next) {
        var view = finder.acted(ctx);
        var party = AgreementFinder.named(ctx, view);
        var mandate = mandates.ofActor(
                Requests.actor(ctx), party.organisation(), view.agreement().municipality(), today.today());
        switch (mandate) {
            case Result.Success<Mandate, AgreementError>(var held) -> next.accept(ctx, new Signing(view, held));
            case Result.Refusal<Mandate, AgreementError>(AgreementError.MandateMissing missing) -> {
                ctx.status(HttpStatus.FORBIDDEN);
                pages.render(
                        ctx,
                        "partnership/no-mandate.jte",
                        new NoMandateView(view, party, missing, LifeForms.crumbs(view, Requests.words(ctx))));
            }
            case Result.Refusal<Mandate, AgreementError>(var reason) -> throw new Refused(reason);
        }
    }
}
