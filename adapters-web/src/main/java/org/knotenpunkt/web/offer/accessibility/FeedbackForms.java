package org.knotenpunkt.web.offer.accessibility;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_ACCESSIBILITY;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.accessibility.KeepAccessibility;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityError;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Pages;

/** What the coordination of a town was told about its public pages, and what it says about them itself. */
public final class FeedbackForms implements Routes {
    private final Pages pages;
    private final KeepAccessibility keeping;
    private final WebSettings settings;

    @Inject
    public FeedbackForms(Pages pages, KeepAccessibility keeping, WebSettings settings) {
        this.pages = pages;
        this.keeping = keeping;
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
                feedback -> AccessibilityPaths.FEEDBACK);
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
                ctx -> new SeenStatement(ctx, Answers.orRefuse(keeping.statement(Requests.actor(ctx), town(ctx)))),
                (reason, form) -> field(reason),
                statement -> AccessibilityPaths.FEEDBACK);
        edits.register(
                routes,
                edits.form("statement", "forms.accessibility", sent -> {
                            var content = AccessibilityRequests.content(sent.form());
                            return () -> keeping.describe(
                                    sent.actor(),
                                    town(sent.ctx()),
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

    private static MunicipalityId town(Context ctx) {
        return Requests.town(ctx).id();
    }

    private void list(Context ctx) {
        var town = town(ctx);
        var actor = Requests.actor(ctx);
        var list = Answers.orRefuse(keeping.list(actor, town, Requests.page(ctx)));
        var said = Answers.orRefuse(keeping.statement(actor, town)).content().isPresent();
        pages.render(
                ctx,
                "offer/accessibility/feedback.jte",
                new FeedbackPage(
                        town, said, list, Form.ofQuery(ctx, "feedback"), settings.zone(), Requests.words(ctx)));
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
