package org.knotenpunkt.web.organisation.school;

import static org.knotenpunkt.domain.organisation.school.SchoolAction.ADD_SCHOOL;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.READ_SCHOOLS;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.RECORD_SCHOOL;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;
import static org.knotenpunkt.web.shared.input.Requests.words;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.organisation.school.AddSchool;
import org.knotenpunkt.application.organisation.school.FindSchool;
import org.knotenpunkt.application.organisation.school.RecordAllDay;
import org.knotenpunkt.application.organisation.school.RecordPupils;
import org.knotenpunkt.application.organisation.school.RecordSchoolFacts;
import org.knotenpunkt.application.organisation.school.RecordSocialIndex;
import org.knotenpunkt.application.organisation.school.RecordStartchancen;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.organisation.school.SearchSchools;
import org.knotenpunkt.application.organisation.school.WithdrawSchoolFact;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.organisation.municipality.Recorded;
import org.knotenpunkt.web.organisation.municipality.WithdrawingFact;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Schools as JSON. */
public final class SchoolApi implements Routes {
    private static final String ALL = "/api/v1/schools";
    private static final String ONE = ALL + "/{id}";

    private final FindSchool finding;
    private final SearchSchools searching;
    private final AddSchool adding;
    private final RecordSchoolFacts facts;
    private final RecordAllDay allDays;
    private final RecordStartchancen startchancen;
    private final RecordSocialIndex indices;
    private final RecordPupils pupils;
    private final WithdrawSchoolFact withdrawing;
    private final Today today;

    @Inject
    public SchoolApi(
            FindSchool finding,
            SearchSchools searching,
            AddSchool adding,
            RecordSchoolFacts facts,
            RecordAllDay allDays,
            RecordStartchancen startchancen,
            RecordSocialIndex indices,
            RecordPupils pupils,
            WithdrawSchoolFact withdrawing,
            Today today) {
        this.finding = finding;
        this.searching = searching;
        this.adding = adding;
        this.facts = facts;
        this.allDays = allDays;
        this.startchancen = startchancen;
        this.indices = indices;
        this.pupils = pupils;
        this.withdrawing = withdrawing;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_SCHOOLS);
        var recorder = Access.performing(RECORD_SCHOOL);
        routes.get(ALL, reader, this::search);
        routes.post(ALL, Access.performing(ADD_SCHOOL), this::add);
        routes.get(ALL + "/by-number/{number}", reader, this::showByNumber);
        routes.get(ONE, reader, this::show);
        routes.put(ONE + "/facts", recorder, this::recordFacts);
        routes.put(ONE + "/all-day", recorder, this::recordAllDay);
        routes.put(ONE + "/startchancen", recorder, this::recordStartchancen);
        routes.put(ONE + "/social-index", recorder, this::recordSocialIndex);
        routes.put(ONE + "/pupils", recorder, this::recordPupils);
        routes.put(ONE + "/facts/{fact}/withdrawal", recorder, this::withdrawFact);
        routes.get("/api/v1/municipalities/{id}/school-figures", reader, this::figures);
    }

    private void search(Context ctx) {
        var query = SchoolQuery.of(ctx, today.today());
        var page = Requests.page(ctx);
        var list = orRefuse(searching.search(actor(ctx), query.filter(), query.order(), page));
        ctx.json(SchoolListJson.from(list, words(ctx)));
    }

    private void figures(Context ctx) {
        var town = Requests.id(ctx, "id", MunicipalityId::of);
        var on = SchoolQuery.day(ctx, today.today());
        ctx.json(TownFiguresJson.from(orRefuse(searching.figures(actor(ctx), town, on)), words(ctx)));
    }

    private void add(Context ctx) {
        var request = Body.read(ctx, SchoolRequests::adding);
        var added = orRefuse(adding.add(actor(ctx), request));
        var view = orRefuse(finding.byId(actor(ctx), added.id(), today.today()));
        Answers.created(ctx, ALL + "/" + added.id(), view.version(), SchoolJson.from(view, words(ctx)));
    }

    private void show(Context ctx) {
        answer(ctx, orRefuse(finding.byId(actor(ctx), id(ctx), SchoolQuery.day(ctx, today.today()))));
    }

    private void showByNumber(Context ctx) {
        var number = Requests.id(ctx, "number", SchoolNumber::new);
        answer(ctx, orRefuse(finding.byNumber(actor(ctx), number, SchoolQuery.day(ctx, today.today()))));
    }

    private static void answer(Context ctx, SchoolView view) {
        Answers.json(ctx, view.version(), SchoolJson.from(view, words(ctx)));
    }

    private void recordFacts(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, body -> Recorded.since(body, SchoolRequests.facts(body)));
        Answers.changed(
                ctx,
                facts.recordFacts(actor(ctx), id(ctx), version, request.fact(), request.from(), request.correcting()));
    }

    private void recordAllDay(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, body -> Recorded.since(body, body.choice("form", AllDayForm.class)::get));
        Answers.changed(
                ctx,
                allDays.recordAllDay(
                        actor(ctx), id(ctx), version, request.fact(), request.from(), request.correcting()));
    }

    private void recordStartchancen(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, SchoolRequests.Startchancen::read);
        Answers.changed(
                ctx,
                startchancen.recordStartchancen(
                        actor(ctx), id(ctx), version, request.takesPart(), request.from(), request.correcting()));
    }

    private void recordSocialIndex(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, SchoolRequests.Index::read);
        Answers.changed(
                ctx,
                indices.recordSocialIndex(
                        actor(ctx), id(ctx), version, request.year(), request.index(), request.correcting()));
    }

    private void recordPupils(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, SchoolRequests.Pupils::read);
        Answers.changed(
                ctx,
                pupils.recordPupils(
                        actor(ctx), id(ctx), version, request.year(), request.count(), request.correcting()));
    }

    private void withdrawFact(Context ctx) {
        var version = ifMatch(ctx);
        var request = WithdrawingFact.of(ctx);
        Answers.changed(ctx, withdrawing.withdraw(actor(ctx), id(ctx), version, request.fact(), request.reason()));
    }

    private static OrganisationId id(Context ctx) {
        return Requests.id(ctx, "id", OrganisationId::of);
    }
}
