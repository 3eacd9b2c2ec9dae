package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.EndGrant;
import org.knotenpunkt.application.access.FindGrant;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.access.ListGrants;
import org.knotenpunkt.application.access.TieGrant;
import org.knotenpunkt.application.access.WithdrawGrant;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Grants, for programs. */
public final class GrantRoutes implements Routes {
    private static final String PATH = "/api/v1/grants";

    private final ListGrants listing;
    private final FindGrant finding;
    private final GrantRole giving;
    private final EndGrant ending;
    private final WithdrawGrant withdrawing;
    private final TieGrant tying;
    private final Today today;

    @Inject
    public GrantRoutes(
            ListGrants listing,
            FindGrant finding,
            GrantRole giving,
            EndGrant ending,
            WithdrawGrant withdrawing,
            TieGrant tying,
            Today today) {
        this.listing = listing;
        this.finding = finding;
        this.giving = giving;
        this.ending = ending;
        this.withdrawing = withdrawing;
        this.tying = tying;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(MANAGE_GRANTS);
        routes.get(PATH, access, this::list);
        routes.post(PATH, access, this::give);
        routes.get(PATH + "/{id}", access, this::show);
        routes.put(PATH + "/{id}/last-day", access, this::end);
        routes.post(PATH + "/{id}/withdrawal", access, this::withdraw);
        routes.put(PATH + "/{id}/function", access, this::tie);
        routes.delete(PATH + "/{id}/function", access, this::untie);
    }

    /**
     * A new grant.
     *
     * @param from the first day; today if absent
     * @param function to which it is tied; absent if it holds by itself
     */
    private record NewGrant(
            SignInName signInName,
            Right right,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable FunctionId function) {
        static Supplier<NewGrant> read(Body body) {
            var signInName = body.parsed("signInName", "request.wrong-type", SignInName::new);
            var role = body.choice("role", Role.class);
            var scope = ScopeJson.read(body, "scope");
            var from = body.optionalDate("from");
            var until = body.optionalDate("until");
            var function = body.optionalParsed("function", "request.not-an-id", FunctionId::of);
            return () -> new NewGrant(
                    signInName.get(),
                    new Right(role.get(), scope.get()),
                    from.orNull(),
                    until.orNull(),
                    function.orNull());
        }
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.optionalParsed("municipality", "request.not-an-id", MunicipalityId::of);
        var initiative = query.optionalParsed("initiative", "request.not-an-id", Uuids::read);
        if (query.isFilled("municipality") && query.isFilled("initiative")) {
            query.addError("initiative", "access.one-place-only");
        }
        query.requireValid();
        var scope = Optional.ofNullable(town.orNull())
                .<Scope>map(Scope.Municipality::new)
                .or(() -> Optional.ofNullable(initiative.orNull()).map(Scope.Initiative::new))
                .orElseGet(Scope.Installation::new);
        var grants = orRefuse(listing.list(Requests.actor(ctx), scope, query.flag("over"), Requests.page(ctx)));
        ctx.json(PageJson.from(grants, GrantJson::from));
    }

    private void give(Context ctx) {
        var given = Body.read(ctx, NewGrant::read);
        var grant = orRefuse(give(Requests.actor(ctx), given));
        var view = orRefuse(finding.find(Requests.actor(ctx), grant.id()));
        Answers.created(ctx, PATH + "/" + view.id(), view.version(), GrantJson.from(view));
    }

    private Result<Grant, AccessError> give(Actor actor, NewGrant given) {
        var function = given.function();
        return function == null
                ? giving.grant(actor, given.signInName(), given.right(), period(given))
                : giving.grantFor(actor, given.signInName(), given.right(), period(given), function);
    }

    private Validity period(NewGrant given) {
        var from = Optional.ofNullable(given.from()).orElseGet(today::today);
        var until = given.until();
        if (until != null && until.isBefore(from)) {
            throw new Refused(new AccessError.EndBeforeBeginning(from));
        }
        return new Validity(from, until);
    }

    private void show(Context ctx) {
        var grant = orRefuse(finding.find(Requests.actor(ctx), id(ctx)));
        Answers.json(ctx, grant.version(), GrantJson.from(grant));
    }

    private void end(Context ctx) {
        var version = Requests.ifMatch(ctx);
        var until = Body.read(ctx, body -> body.date("until")::get);
        orRefuse(ending.end(Requests.actor(ctx), id(ctx), version, until));
        show(ctx);
    }

    private void withdraw(Context ctx) {
        orRefuse(withdrawing.withdraw(Requests.actor(ctx), id(ctx), Requests.ifMatch(ctx)));
        show(ctx);
    }

    private void tie(Context ctx) {
        var version = Requests.ifMatch(ctx);
        var function = Body.read(ctx, body -> body.parsed("function", "request.not-an-id", FunctionId::of)::get);
        orRefuse(tying.tie(Requests.actor(ctx), id(ctx), version, function));
        show(ctx);
    }

    private void untie(Context ctx) {
        orRefuse(tying.untie(Requests.actor(ctx), id(ctx), Requests.ifMatch(ctx)));
        show(ctx);
    }

    private static GrantId id(Context ctx) {
        return Requests.id(ctx, "id", GrantId::of);
    }
}
