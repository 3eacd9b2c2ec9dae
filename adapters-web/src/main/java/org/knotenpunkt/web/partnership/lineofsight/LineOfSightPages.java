package org.knotenpunkt.web.partnership.lineofsight;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.web.needs.pages.PlaceCode;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** Shows how needs, goals, contributions and values of a town hang together. */
public final class LineOfSightPages implements Routes {
    static final String PATH = "/line-of-sight";

    private final ReadLineOfSight reading;
    private final Pages pages;

    @Inject
    public LineOfSightPages(ReadLineOfSight reading, Pages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, Access.performing(READ_AGREEMENTS), this::show);
    }

    private void show(Context ctx) {
        var town = Exchange.of(ctx).town().orElseThrow(RequestFault::notFound);
        var query = Form.ofQuery(ctx, "line-of-sight.query");
        var place = query.optionalParsed("place", "request.not-a-choice", PlaceCode::read);
        var assessment = query.optionalParsed("assessment", "request.not-a-choice", AssessmentId::of);
        var agreement = query.optionalParsed("agreement", "request.not-a-choice", AgreementId::of);
        query.requireValid();
        var view = Answers.orRefuse(reading.read(
                Requests.actor(ctx), town.id(), new Focus(place.orNull(), assessment.orNull(), agreement.orNull())));
        pages.render(ctx, "partnership/lineofsight.jte", new LineOfSightPage(view, town.name(), query));
    }
}
