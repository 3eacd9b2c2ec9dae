package org.knotenpunkt.web.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.disagreement.DisagreementsOfAgreement;
import org.knotenpunkt.application.partnership.disagreement.RaiseDisagreement;
import org.knotenpunkt.application.partnership.disagreement.ReadDisagreements;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The form by which a party raises something. The party itself is always concerned. */
public final class RaisingForm implements Routes {
    static final String LABELS = "disagreement.raising";
    private static final String PATH = DisagreementRequests.OF_AGREEMENT + "/new";

    private final Pages pages;
    private final ReadDisagreements reading;
    private final RaiseDisagreement raising;
    private final Today today;

    @Inject
    public RaisingForm(Pages pages, ReadDisagreements reading, RaiseDisagreement raising, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.raising = raising;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var representative = Access.performing(ACT_FOR_PARTY);
        routes.get(PATH, representative, this::show);
        routes.post(PATH, representative, this::raise);
    }

    /** What there is to settle, for somebody who may raise something: first of all something has to be in force. */
    private DisagreementsOfAgreement raisable(Context ctx) {
        var all = orRefuse(reading.of(actor(ctx), DisagreementRequests.agreement(ctx), PageRequest.first(1)));
        Answers.require(!all.parties().isEmpty(), new DisagreementError.NothingToDisagreeAbout(today.today()));
        Answers.require(!all.speaksFor().isEmpty(), new Denial.RoleMissing(ACT_FOR_PARTY));
        return all;
    }

    private void show(Context ctx) {
        var all = raisable(ctx);
        var only = all.speaksFor().size() == 1 ? all.speaksFor().iterator().next() : null;
        render(ctx, all, Form.blank(ctx, LABELS, "party", only, "topic", TopicOption.WHOLE, "on", today.today()));
    }

    private void render(Context ctx, DisagreementsOfAgreement all, Form form) {
        pages.render(ctx, "partnership/raising.jte", new RaisingView(all, form));
    }

    private void raise(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var topic = form.parsed("topic", "request.not-a-choice", TopicOption::read);
        var party = form.parsed("party", "request.not-a-choice", OrganisationId::of);
        var concerned = new ArrayList<>(form.choices("concerned", OrganisationId::of));
        var own = party.orNull();
        if (own != null) {
            concerned.remove(own);
            concerned.addFirst(own);
        }
        var matter = DisagreementRequests.matter(form, topic::get, concerned);
        new Submission(pages, ctx, form, () -> render(ctx, raisable(ctx), form))
                .to(
                        () -> raising.raise(actor(ctx), DisagreementRequests.agreement(ctx), matter.get()),
                        RaisingForm::field,
                        view -> AgreementPaths.disagreement(view.disagreement().id()),
                        LABELS + ".done");
    }

    private static @Nullable String field(DisagreementError reason) {
        return switch (reason) {
            case DisagreementError.RaisedAhead ahead -> "on";
            case DisagreementError.NothingToDisagreeAbout nothing -> "on";
            case DisagreementError.ConcernsTooFew few -> "concerned";
            case DisagreementError.RaiserNotConcerned not -> "concerned";
            default -> null;
        };
    }
}
