package org.knotenpunkt.web.partnership.lineofsight;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.PlaceCode;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** Shows how needs, goals, contributions and values of a town hang together. */
public final class LineOfSightPages implements Routes {
    static final String PATH = "/line-of-sight";

    private final ReadLineOfSight reading;
    private final ReadAgreements agreements;
    private final ReadAssessments assessments;
    private final Pages pages;

    @Inject
    public LineOfSightPages(
            ReadLineOfSight reading, ReadAgreements agreements, ReadAssessments assessments, Pages pages) {
        this.reading = reading;
        this.agreements = agreements;
        this.assessments = assessments;
        this.pages = pages;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, Access.performing(READ_AGREEMENTS), this::show);
    }

    private void show(Context ctx) {
        var query = Form.ofQuery(ctx, "line-of-sight.query");
        var place = query.optionalParsed("place", "request.not-a-choice", PlaceCode::read);
        var assessment = query.optionalParsed("assessment", "request.not-a-choice", AssessmentId::of);
        var agreement = query.optionalParsed("agreement", "request.not-a-choice", AgreementId::of);
        query.requireValid();
        var focus = new Focus(place.orNull(), assessment.orNull(), agreement.orNull());
        var town = town(ctx, focus);
        var view = Answers.orRefuse(reading.read(Requests.actor(ctx), town.id(), focus));
        pages.render(ctx, "partnership/lineofsight.jte", new LineOfSightPage(view, town.name(), query));
    }

    /** The town of what is looked at, where the visitor works in it; else the one that is chosen. */
    private Town town(Context ctx, Focus focus) {
        var exchange = Exchange.of(ctx);
        var looked = focused(Requests.actor(ctx), focus);
        return exchange.visitor().towns().stream()
                .filter(town -> looked.filter(town.id()::equals).isPresent())
                .findFirst()
                .or(exchange::town)
                .orElseThrow(RequestFault::notFound);
    }

    private Optional<MunicipalityId> focused(Actor actor, Focus focus) {
        if (focus.agreement() != null
                && agreements.read(actor, focus.agreement())
                        instanceof Result.Success<AgreementView, AgreementError>(var found)) {
            return Optional.of(found.agreement().municipality());
        }
        if (focus.assessment() != null
                && assessments.read(actor, focus.assessment())
                        instanceof Result.Success<AssessmentView, AssessmentError>(var found)) {
            return Optional.of(found.assessment().municipality());
        }
        return Optional.empty();
    }
}
