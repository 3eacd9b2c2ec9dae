package org.knotenpunkt.web.offer.accessibility;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_ACCESSIBILITY;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.accessibility.KeepAccessibility;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityError;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Pages;

/** What the coordination of a town, or whoever runs the server, was told about public pages, and what they say about them themselves. */
public final class FeedbackForms implements Routes {
    private final Pages pages;
    private final KeepAccessibility keeping;
    private final Rights rights;
    private final WebSettings settings;

    @Inject
    public FeedbackForms(Pages pages, KeepAccessibility keeping, Rights rights, WebSettings settings) {
        this.pages = pages;
        this.keeping = keeping;
        this.rights = rights;
        this.settings = settings;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(KEEP_ACCESSIBILITY);
        routes.get(AccessibilityPaths.FEEDBACK, access, this::list);
        registerFeedback(routes, access);
        registerStatement(routes, access);
    }

    private void registerFeedback(RouteRegistry routes, Access.Performing access) {
        var edits = new Edits<SeenFeedback, Feedback, AccessibilityError>(
                pages,
                AccessibilityPaths.ONE,
                access,
                ctx -> new SeenFeedback(
                        ctx, Answers.orRefuse(keeping.read(Requests.actor(ctx), AccessibilityRequests.feedback(ctx)))),
                (reason, form) -> field(reason),
                feedback -> AccessibilityPaths.told(feedback.owner()));
        edits.register(
                routes,
                edits.form(
                        "done",
                        "forms.feedback-done",
                        sent -> () -> keeping.finish(
                                sent.actor(),
                                AccessibilityRequests.feedback(sent.ctx()),
                                sent.version().get())));
        edits.register(
                routes,
                edits.form(
                                "deletion",
                                "forms.feedback-deletion",
                                sent -> () -> keeping.delete(
                                        sent.actor(),
                                        AccessibilityRequests.feedback(sent.ctx()),
                                        sent.version().get()))
                        .dangerous());
    }

    private void registerStatement(RouteRegistry routes, Access.Performing access) {
        var edits = new Edits<SeenStatement, AccessibilityStatement, AccessibilityError>(
                pages,
                AccessibilityPaths.OWN_STATEMENT,
                access,
                ctx -> new SeenStatement(ctx, Answers.orRefuse(keeping.statement(Requests.actor(ctx), owner(ctx)))),
                (reason, form) -> field(reason),
                statement -> AccessibilityPaths.told(statement.owner()));
        edits.register(
                routes,
                edits.form("statement", "forms.accessibility", sent -> {
                            var content = AccessibilityRequests.content(sent.form());
                            return () -> keeping.describe(
                                    sent.actor(),
                                    owner(sent.ctx()),
                                    sent.version().get(),
                                    content.get());
                        })
                        .asking(FeedbackForms::fields)
                        .beginningWith(SeenStatement::values));
    }

    private static List<Field> fields(SeenStatement seen) {
        return List.of(
                Field.text("responsible", StatementContent.MAX_NAME_LENGTH),
                Field.text("email", StatementContent.MAX_NAME_LENGTH).of("email"),
                Field.text("phone", StatementContent.MAX_PHONE_LENGTH).optional(),
                Field.choice("conformity", OfferFields.options(Conformity.values(), seen.words())),
                Field.area("barriers", StatementContent.MAX_BARRIERS_LENGTH).optional(),
                Field.date("assessed"));
    }

    /**
     * Whose pages are meant: who is asked for, or the town that pages are about, or the first for whose pages the visitor answers. Who answers
     * for none is told so by the use case.
     */
    private PageOwner owner(Context ctx) {
        return owner(ctx, owners(ctx));
    }

    private static PageOwner owner(Context ctx, SequencedMap<PageOwner, String> own) {
        var query = Form.ofQuery(ctx);
        var asked = query.optionalParsed(AccessibilityPaths.PLACE, "request.not-an-id", Uuids::read)
                .orNull();
        query.requireValid();
        if (asked != null) {
            return PageOwner.of(asked);
        }
        return Exchange.of(ctx)
                .town()
                .<PageOwner>map(town -> new PageOwner.Town(town.id()))
                .filter(town -> own.isEmpty() || own.containsKey(town))
                .or(() -> own.keySet().stream().findFirst())
                .orElseGet(PageOwner.Installation::new);
    }

    /** For whose pages the visitor answers, with what each is called: the towns first. */
    private SequencedMap<PageOwner, String> owners(Context ctx) {
        var visitor = Exchange.of(ctx).visitor();
        var owners = new LinkedHashMap<PageOwner, String>();
        visitor.towns().forEach(town -> owners.put(new PageOwner.Town(town.id()), town.name()));
        owners.put(new PageOwner.Installation(), Requests.words(ctx).text("told.common"));
        owners.keySet().removeIf(owner -> !rights.permit(visitor.actor(), KEEP_ACCESSIBILITY, owner.scope()));
        return owners;
    }

    private void list(Context ctx) {
        var owners = owners(ctx);
        var owner = owner(ctx, owners);
        var actor = Requests.actor(ctx);
        var list = Answers.orRefuse(keeping.list(actor, owner, Requests.page(ctx)));
        var said = Answers.orRefuse(keeping.statement(actor, owner)).content().isPresent();
        pages.render(
                ctx,
                "offer/accessibility/feedback.jte",
                new FeedbackPage(
                        owner,
                        owners,
                        said,
                        list,
                        Form.ofQuery(ctx, "feedback"),
                        settings.zone(),
                        Requests.words(ctx)));
    }

    /** The field that is to blame, if one is. */
    private static @Nullable String field(AccessibilityError reason) {
        return switch (reason) {
            case AccessibilityError.NoBarrierNamed none -> "barriers";
            case AccessibilityError.AssessedLater later -> "assessed";
            case AccessibilityError.UnknownFeedback unknown -> null;
            case AccessibilityError.NothingIsShown nothing -> null;
            case AccessibilityError.DoneAlready done -> null;
            case AccessibilityError.AccessibilityNotAllowed denied -> null;
        };
    }
}
