package org.knotenpunkt.web.organisation.municipality;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.ADD_MUNICIPALITY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.READ_MUNICIPALITIES;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.RECORD_MUNICIPALITY;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;
import static org.knotenpunkt.web.shared.input.Requests.words;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.organisation.municipality.AddMunicipality;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.organisation.municipality.RecordMunicipalityFacts;
import org.knotenpunkt.application.organisation.municipality.RecordPopulation;
import org.knotenpunkt.application.organisation.municipality.RecordYouthOffice;
import org.knotenpunkt.application.organisation.municipality.SearchMunicipalities;
import org.knotenpunkt.application.organisation.municipality.WithdrawMunicipalityFact;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Municipalities and areas as JSON. */
public final class MunicipalityApi implements Routes {
    private static final String ALL = "/api/v1/municipalities";
    private static final String ONE = ALL + "/{id}";

    private final FindMunicipality finding;
    private final SearchMunicipalities searching;
    private final AddMunicipality adding;
    private final RecordMunicipalityFacts facts;
    private final RecordYouthOffice youthOffices;
    private final RecordPopulation populations;
    private final WithdrawMunicipalityFact withdrawing;
    private final Today today;

    @Inject
    public MunicipalityApi(
            FindMunicipality finding,
            SearchMunicipalities searching,
            AddMunicipality adding,
            RecordMunicipalityFacts facts,
            RecordYouthOffice youthOffices,
            RecordPopulation populations,
            WithdrawMunicipalityFact withdrawing,
            Today today) {
        this.finding = finding;
        this.searching = searching;
        this.adding = adding;
        this.facts = facts;
        this.youthOffices = youthOffices;
        this.populations = populations;
        this.withdrawing = withdrawing;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_MUNICIPALITIES);
        var recorder = Access.performing(RECORD_MUNICIPALITY);
        routes.get(ALL, reader, this::search);
        routes.post(ALL, Access.performing(ADD_MUNICIPALITY), this::add);
        routes.get(ALL + "/by-ags/{ags}", reader, this::showByAgs);
        routes.get(ONE, reader, this::show);
        routes.put(ONE + "/facts", recorder, this::recordFacts);
        routes.put(ONE + "/youth-office", recorder, this::recordYouthOffice);
        routes.put(ONE + "/population", recorder, this::recordPopulation);
        routes.put(ONE + "/facts/{fact}/withdrawal", recorder, this::withdrawFact);
        routes.get("/api/v1/areas", reader, this::rollUp);
    }

    private void search(Context ctx) {
        var query = MunicipalityQuery.of(ctx, today.today());
        var page = Requests.page(ctx);
        var list = orRefuse(searching.search(actor(ctx), query.filter(), query.order(), page));
        ctx.json(MunicipalityJson.Items.from(list, words(ctx)));
    }

    private void rollUp(Context ctx) {
        var list = orRefuse(searching.rollUp(actor(ctx), MunicipalityQuery.areas(ctx, today.today())));
        ctx.json(AreaJson.Items.from(list));
    }

    private void add(Context ctx) {
        var request = Body.read(ctx, MunicipalityRequests::adding);
        var added = orRefuse(adding.add(actor(ctx), request));
        var view = orRefuse(finding.byId(actor(ctx), added.id(), today.today()));
        Answers.created(ctx, ALL + "/" + added.id(), view.version(), MunicipalityJson.from(view, words(ctx)));
    }

    private void show(Context ctx) {
        var on = MunicipalityQuery.day(ctx, today.today());
        answer(ctx, orRefuse(finding.byId(actor(ctx), id(ctx), on)));
    }

    private void showByAgs(Context ctx) {
        var on = MunicipalityQuery.day(ctx, today.today());
        answer(ctx, orRefuse(finding.byAgs(actor(ctx), Requests.id(ctx, "ags", Ags::new), on)));
    }

    private static void answer(Context ctx, MunicipalityView view) {
        Answers.json(ctx, view.version(), MunicipalityJson.from(view, words(ctx)));
    }

    private void recordFacts(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, body -> Recorded.since(body, MunicipalityRequests.facts(body)));
        Answers.changed(
                ctx,
                facts.recordFacts(actor(ctx), id(ctx), version, request.fact(), request.from(), request.correcting()));
    }

    private void recordYouthOffice(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, body -> Recorded.since(body, body.yesOrNo("own")::get));
        Answers.changed(
                ctx,
                youthOffices.recordYouthOffice(
                        actor(ctx), id(ctx), version, request.fact(), request.from(), request.correcting()));
    }

    private void recordPopulation(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, MunicipalityRequests.Population::read);
        Answers.changed(
                ctx,
                populations.recordPopulation(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.countedOn(),
                        request.inhabitants(),
                        request.correcting()));
    }

    private void withdrawFact(Context ctx) {
        var version = ifMatch(ctx);
        var request = WithdrawingFact.of(ctx);
        Answers.changed(ctx, withdrawing.withdraw(actor(ctx), id(ctx), version, request.fact(), request.reason()));
    }

    private static MunicipalityId id(Context ctx) {
        return Requests.id(ctx, "id", MunicipalityId::of);
    }
}
