package org.knotenpunkt.web.partnership.lineofsight;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.PlaceCode;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
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
    static final String OF_AGREEMENT = AgreementPaths.ONE + PATH;

    private static final String QUERY = "line-of-sight.query";

    private final ReadLineOfSight reading;
    private final ReadAssessments assessments;
    private final AgreementSections sections;
    private final UndertakingPaths undertakings;
    private final Pages pages;

    @Inject
    public LineOfSightPages(
            ReadLineOfSight reading,
            ReadAssessments assessments,
            AgreementSections sections,
            UndertakingPaths undertakings,
            Pages pages) {
        this.reading = reading;
        this.assessments = assessments;
        this.sections = sections;
        this.undertakings = undertakings;
        this.pages = pages;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, AgreementPages.READING, this::show);
        routes.get(OF_AGREEMENT, AgreementPages.READING, this::showAgreement);
    }

    private void showAgreement(Context ctx) {
        var sight = Answers.orRefuse(reading.ofAgreement(Requests.actor(ctx), AgreementFinder.id(ctx)));
        var agreement = sight.agreement();
        var title = agreement.shownOn(sight.view().day()).content().title();
        var query = Form.blank(ctx, QUERY, "agreement", agreement.id());
        sections.render(
                pages,
                ctx,
                agreement.id(),
                "partnership/agreementsight.jte",
                new LineOfSightPage(sight.view(), title, query, undertakings));
    }

    /** Those of one agreement alone have a page of their own, which knows its town, too. */
    private void show(Context ctx) {
        var query = Form.ofQuery(ctx, QUERY);
        var place = query.optionalParsed("place", "request.not-a-choice", PlaceCode::read);
        var assessment = query.optionalParsed("assessment", "request.not-a-choice", AssessmentId::of);
        var agreement = query.optionalParsed("agreement", "request.not-a-choice", AgreementId::of);
        query.requireValid();
        var focus = new Focus(place.orNull(), assessment.orNull(), agreement.orNull());
        if (focus.agreement() != null && focus.equals(new Focus(null, null, focus.agreement()))) {
            ctx.redirect(AgreementPaths.of(focus.agreement()) + PATH);
            return;
        }
        var town = town(ctx, focus);
        var view = Answers.orRefuse(reading.read(Requests.actor(ctx), town.id(), focus));
        pages.render(ctx, "partnership/lineofsight.jte", new LineOfSightPage(view, town.name(), query, undertakings));
    }

    /** The town of the assessment that is looked at, where the visitor works in it; else the one that is chosen. */
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
        if (focus.assessment() != null
                && assessments.read(actor, focus.assessment())
                        instanceof Result.Success<AssessmentView, AssessmentError>(var found)) {
            return Optional.of(found.assessment().municipality());
        }
        return Optional.empty();
    }
}
