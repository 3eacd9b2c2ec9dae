package org.knotenpunkt.web.partnership.disagreement;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.disagreement.DisagreementView;
import org.knotenpunkt.application.partnership.disagreement.ReadDisagreements;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds the disagreement that the path of a request names. What is not for the actor to do ends the request. */
public final class DisagreementFinder {
    private final ReadDisagreements reading;
    private final Today today;

    @Inject
    public DisagreementFinder(ReadDisagreements reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    DisagreementPage find(Context ctx) {
        return page(ctx, orRefuse(reading.read(actor(ctx), DisagreementRequests.id(ctx))));
    }

    private DisagreementPage page(Context ctx, DisagreementView view) {
        return new DisagreementPage(
                view, view.agreement().shownOn(today.today()).content(), Requests.words(ctx));
    }

    /** The disagreement, for somebody who speaks for the party. */
    DisagreementPage spoken(Context ctx, OrganisationId party) {
        var page = find(ctx);
        Answers.require(
                page.disagreement().matter().concerned().contains(party), new DisagreementError.NotConcerned(party));
        Answers.require(page.view().speaksFor().contains(party), new AgreementError.NotSpeakingFor(party));
        return page;
    }
}
