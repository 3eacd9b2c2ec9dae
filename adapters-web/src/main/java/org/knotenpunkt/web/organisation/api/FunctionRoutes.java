package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.application.organisation.function.Appoint;
import org.knotenpunkt.application.organisation.function.ChangeRoleContact;
import org.knotenpunkt.application.organisation.function.CorrectFunction;
import org.knotenpunkt.application.organisation.function.CreateFunction;
import org.knotenpunkt.application.organisation.function.EndFunction;
import org.knotenpunkt.application.organisation.function.EndTerm;
import org.knotenpunkt.application.organisation.function.ReadFunction;
import org.knotenpunkt.application.organisation.function.SearchPeople;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.organisation.input.Contacts;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Functions and the people in them as JSON. */
public final class FunctionRoutes implements Routes {
    private static final String ALL = "/api/v1/functions";
    private static final String ONE = ALL + "/{id}";

    private final ReadFunction reading;
    private final CreateFunction creating;
    private final Appoint appointing;
    private final EndTerm endingTerm;
    private final ChangeRoleContact changingContact;
    private final EndFunction ending;
    private final CorrectFunction correcting;
    private final SearchPeople searchingPeople;
    private final Today today;

    @Inject
    public FunctionRoutes(
            ReadFunction reading,
            CreateFunction creating,
            Appoint appointing,
            EndTerm endingTerm,
            ChangeRoleContact changingContact,
            EndFunction ending,
            CorrectFunction correcting,
            SearchPeople searchingPeople,
            Today today) {
        this.reading = reading;
        this.creating = creating;
        this.appointing = appointing;
        this.endingTerm = endingTerm;
        this.changingContact = changingContact;
        this.ending = ending;
        this.correcting = correcting;
        this.searchingPeople = searchingPeople;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var manager = Access.performing(MANAGE_FUNCTIONS);
        var reader = Access.performing(READ_TOWN);
        routes.post(ALL, manager, this::create);
        routes.get(ONE, reader, this::show);
        routes.post(ONE + "/terms", manager, this::appoint);
        routes.put(ONE + "/terms/{term}/ending", manager, this::endTerm);
        routes.delete(ONE + "/terms/{term}/ending", manager, this::reopenTerm);
        routes.put(ONE + "/terms/{term}/withdrawal", manager, this::withdrawTerm);
        routes.put(ONE + "/contact", manager, this::changeContact);
        routes.put(ONE + "/ending", manager, this::end);
        routes.delete(ONE + "/ending", manager, this::reopen);
        routes.put(ONE + "/withdrawal", manager, this::withdraw);
        routes.get("/api/v1/people", reader, this::people);
    }

    private void create(Context ctx) {
        var request = Body.read(ctx, FunctionRequests.Creating::read);
        var function = orRefuse(creating.create(actor(ctx), request.function(), request.evenIfSimilar()));
        Answers.created(ctx, ALL + "/" + function.id(), function.version(), json(function));
    }

    private void show(Context ctx) {
        var function = orRefuse(reading.read(actor(ctx), id(ctx)));
        Answers.json(ctx, function.version(), json(function));
    }

    private void appoint(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, FunctionRequests.Appointing::read);
        done(ctx, appointing.appoint(actor(ctx), id(ctx), version, request.who(), request.role(), request.period()));
    }

    private void endTerm(Context ctx) {
        var version = ifMatch(ctx);
        done(ctx, endingTerm.endTerm(actor(ctx), id(ctx), version, term(ctx), Reading.lastDay(ctx)));
    }

    private void reopenTerm(Context ctx) {
        done(ctx, correcting.reopenTerm(actor(ctx), id(ctx), ifMatch(ctx), term(ctx)));
    }

    private void withdrawTerm(Context ctx) {
        var version = ifMatch(ctx);
        var reason = WithdrawalJson.reason(ctx);
        done(ctx, correcting.withdrawTerm(actor(ctx), id(ctx), version, term(ctx), reason));
    }

    private static TermId term(Context ctx) {
        return Requests.id(ctx, "term", TermId::of);
    }

    private void changeContact(Context ctx) {
        var version = ifMatch(ctx);
        var contact = Body.read(ctx, Contacts::readOfRole);
        done(ctx, changingContact.changeRoleContact(actor(ctx), id(ctx), version, contact));
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        done(ctx, ending.endFunction(actor(ctx), id(ctx), version, Reading.lastDay(ctx)));
    }

    private void reopen(Context ctx) {
        done(ctx, correcting.reopenFunction(actor(ctx), id(ctx), ifMatch(ctx)));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        var reason = WithdrawalJson.reason(ctx);
        done(ctx, correcting.withdrawFunction(actor(ctx), id(ctx), version, reason));
    }

    private void people(Context ctx) {
        var query = Form.ofQuery(ctx);
        var text = query.optionalText("text", 100);
        query.requireValid();
        var found = orRefuse(searchingPeople.search(
                actor(ctx),
                Reading.town(ctx),
                Optional.ofNullable(text.orNull()).orElse(""),
                Requests.page(ctx)));
        ctx.json(PageJson.from(found, FunctionJson.PersonJson::from));
    }

    private void done(Context ctx, Result<OrganisationFunction, FunctionError> result) {
        var function = orRefuse(result);
        Answers.json(ctx, function.version(), json(function));
    }

    private FunctionJson json(OrganisationFunction function) {
        return FunctionJson.from(function, today.today());
    }

    private static FunctionId id(Context ctx) {
        return Requests.id(ctx, "id", FunctionId::of);
    }
}
