package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.EndGrant;
import org.knotenpunkt.application.access.FindAccount;
import org.knotenpunkt.application.access.FindScopes;
import org.knotenpunkt.application.access.FindTies;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.access.KnownPerson;
import org.knotenpunkt.application.access.ListGrants;
import org.knotenpunkt.application.access.WithdrawGrant;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The pages on which roles are given and taken. */
public final class GrantPages implements Routes {
    private static final String PATH = "/grants";
    private static final String LABELS = GrantPage.LABELS;
    private static final String FUNCTION = "function";
    private static final int PAGE_SIZE = 50;
    private static final int MAX_TEXT = 200;

    private final Pages pages;
    private final GrantPlaces places;
    private final ListGrants listing;
    private final GrantPage page;
    private final FindAccount accounts;
    private final GrantRole giving;
    private final FindTies ties;
    private final EndGrant ending;
    private final WithdrawGrant withdrawing;
    private final Today today;

    @Inject
    public GrantPages(
            Pages pages,
            GrantPlaces places,
            ListGrants listing,
            GrantPage page,
            FindAccount accounts,
            GrantRole giving,
            FindTies ties,
            EndGrant ending,
            WithdrawGrant withdrawing,
            Today today) {
        this.pages = pages;
        this.places = places;
        this.listing = listing;
        this.page = page;
        this.accounts = accounts;
        this.giving = giving;
        this.ties = ties;
        this.ending = ending;
        this.withdrawing = withdrawing;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(MANAGE_GRANTS);
        routes.get(PATH, access, this::list);
        routes.get(PATH + "/new", access, this::choose);
        routes.post(PATH, access, this::give);
        routes.get(PATH + "/{id}", access, page::show);
        routes.post(PATH + "/{id}/end", access, this::end);
        routes.post(PATH + "/{id}/withdraw", access, this::withdraw);
    }

    private void list(Context ctx) {
        var actor = Requests.actor(ctx);
        var areas = places.areas(actor, Requests.words(ctx));
        var query = Form.blank(
                ctx,
                LABELS,
                "place",
                Optional.ofNullable(ctx.queryParam("place")).orElse(firstOf(areas)),
                "over",
                ctx.queryParam("over"),
                "after",
                ctx.queryParam("after"));
        var place = query.optionalParsed("place", "request.not-a-choice", ScopeText::parse);
        query.requireValid();
        var where = Optional.ofNullable(place.orNull()).orElse(new Scope.Installation());
        var overToo = query.flag("over");
        var grants = orRefuse(listing.list(actor, where, overToo, Requests.page(ctx, PAGE_SIZE)));
        var view = new GrantsView(query, label(areas, query.value("place")), areas, overToo, grants, today.today());
        pages.render(ctx, "access/grantlist.jte", view);
    }

    private static @Nullable String firstOf(List<Option> areas) {
        return areas.isEmpty() ? null : areas.getFirst().value();
    }

    private static @Nullable String label(List<Option> areas, String value) {
        return areas.stream()
                .filter(area -> area.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    private void choose(Context ctx) {
        var form = Form.blank(
                ctx,
                LABELS,
                "role",
                ctx.queryParam("role"),
                "text",
                ctx.queryParam("text"),
                "account",
                ctx.queryParam("account"),
                "name",
                nameOfAccount(ctx),
                "from",
                today.today());
        pages.render(ctx, "access/newgrant.jte", view(ctx, form));
    }

    /** The name of the account that a link names: by its id, since an address tells of nobody. */
    private @Nullable String nameOfAccount(Context ctx) {
        var query = Form.ofQuery(ctx);
        var account = query.optionalParsed("account", "request.not-an-id", AccountId::of);
        query.requireValid();
        return Optional.ofNullable(account.orNull())
                .map(id -> orRefuse(accounts.find(Requests.actor(ctx), id)))
                .map(found -> found.name().value())
                .orElse(null);
    }

    private NewGrantView view(Context ctx, Form form) {
        var actor = Requests.actor(ctx);
        var words = Requests.words(ctx);
        var role = form.optionalChoice("role", Role.class).orNull();
        var found = role == null ? List.<Option>of() : places.places(actor, role, form.value("text"), words);
        return new NewGrantView(
                form,
                places.roles(actor, words),
                role,
                found,
                found.size() >= FindScopes.LIMIT,
                !places.isEverywhere(actor),
                functions(ctx, form, words));
    }

    /** The functions to which the right can be tied: once somebody asks for them, the form says by then where it holds and whose it is. */
    private @Nullable List<Option> functions(Context ctx, Form form, Words words) {
        if (!form.isReturned() && !form.asks(FUNCTION)) {
            return null;
        }
        try {
            var place = ScopeText.parse(form.value("place"));
            return switch (ties.ties(Requests.actor(ctx), new SignInName(form.value("name")), place)) {
                case Result.Success<List<KnownPerson.Service>, AccessError>(var services) ->
                    GrantText.functions(place, services, words);
                case Result.Refusal<List<KnownPerson.Service>, AccessError> notKnown -> null;
            };
        } catch (IllegalArgumentException notFilledIn) {
            return null;
        }
    }

    private void give(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var role = form.choice("role", Role.class);
        form.optionalText("text", MAX_TEXT);
        var place = form.parsed("place", "request.not-a-choice", ScopeText::parse);
        var name = form.parsed("name", "access.not-a-sign-in-name", SignInName::new);
        var from = form.date("from");
        var until = form.optionalDate("until");
        var function = form.optionalParsed(FUNCTION, "request.not-a-choice", FunctionId::of);
        var first = from.orNull();
        var last = until.orNull();
        if (first != null && last != null && last.isBefore(first)) {
            form.refuse(new AccessError.EndBeforeBeginning(first), "until");
        }
        new Submission(pages, ctx, form, () -> pages.render(ctx, "access/newgrant.jte", view(ctx, form)))
                .to(
                        () -> given(
                                Requests.actor(ctx),
                                name.get(),
                                new Right(role.get(), place.get()),
                                new Validity(from.get(), last),
                                function.orNull()),
                        GrantPages::fieldOf,
                        given -> pages.redirect(
                                ctx, next(given), "access.grant.now-given", "role", role.get(), "name", name.get()));
    }

    private Result<Grant, AccessError> given(
            Actor actor, SignInName name, Right right, Validity validity, @Nullable FunctionId function) {
        return function == null
                ? giving.grant(actor, name, right, validity)
                : giving.grantFor(actor, name, right, validity, function);
    }

    /** In a town the next thing to say is who it is that holds the role. */
    private static String next(Grant given) {
        return given.right().scope() instanceof Scope.InTown ? PATH + "/" + given.id() : PATH;
    }

    private static @Nullable String fieldOf(AccessError reason) {
        return switch (reason) {
            case AccessError.SignInNameUnknown about -> "name";
            case AccessError.AccountDisabled about -> "name";
            case AccessError.SelfGrant about -> "name";
            case AccessError.ScopeUnknown about -> "place";
            case AccessError.RoleDoesNotFit about -> "place";
            case AccessError.NotServing about -> FUNCTION;
            case AccessError.NotIdentified about -> FUNCTION;
            case AccessError.NoPeopleHere about -> FUNCTION;
            default -> null;
        };
    }

    private void end(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var lastDay = form.date("lastDay");
        new Submission(pages, ctx, form, () -> page.show(ctx, form))
                .to(
                        () -> ending.end(Requests.actor(ctx), GrantPage.id(ctx), version.get(), lastDay.get()),
                        reason -> "lastDay",
                        ended -> pages.redirect(ctx, PATH, "access.grant.now-ended", "day", lastDay.get()));
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        new Submission(pages, ctx, form, () -> page.show(ctx, form))
                .to(
                        () -> withdrawing.withdraw(Requests.actor(ctx), GrantPage.id(ctx), version.get()),
                        withdrawn -> PATH,
                        "access.grant.now-withdrawn");
    }
}
