package org.knotenpunkt.web.offer.accessibility;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.accessibility.PublicPages;
import org.knotenpunkt.application.offer.accessibility.ReadAccessibility;
import org.knotenpunkt.application.offer.accessibility.SendFeedback;
import org.knotenpunkt.application.shared.BusyException;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.web.offer.PlaceAddress;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.offer.TownList;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Pages;

/**
 * Where everybody reads how public pages can be used, those of a town or those that are of none, and tells something about them; nobody is
 * asked who they are.
 */
public final class PublicAccessibilityPages implements Routes {
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final Pages pages;
    private final ReadAccessibility reading;
    private final SendFeedback sending;
    private final FeedbackThrottle throttle;
    private final TownList towns;

    @Inject
    public PublicAccessibilityPages(
            Pages pages, ReadAccessibility reading, SendFeedback sending, FeedbackThrottle throttle, TownList towns) {
        this.pages = pages;
        this.reading = reading;
        this.sending = sending;
        this.throttle = throttle;
        this.towns = towns;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(AccessibilityPaths.COMMON_STATEMENT, Access.open(), this::statement);
        routes.get(AccessibilityPaths.COMMON_TELL, Access.entrance(), this::ask);
        routes.post(AccessibilityPaths.COMMON_TELL, Access.entrance(), this::take);
        routes.get(AccessibilityPaths.COMMON_THANKS, Access.entrance(), this::thank);
        routes.get(AccessibilityPaths.STATEMENT, Access.open(), towns.inPlaceOfNothing(this::statement));
        routes.get(AccessibilityPaths.TELL, Access.entrance(), towns.inPlaceOfNothing(this::ask));
        routes.post(AccessibilityPaths.TELL, Access.entrance(), this::take);
        routes.get(AccessibilityPaths.THANKS, Access.entrance(), this::thank);
    }

    /** The pages that the address means. */
    private PublicPages meant(Context ctx) {
        return ctx.pathParamMap().containsKey("town")
                ? reading.of(PlaceAddress.of(ctx, "town")).orElseThrow(RequestFault::notFound)
                : reading.ofNoTown();
    }

    private void statement(Context ctx) {
        var view = new StatementPage(meant(ctx), ProgrammeWords.of(ctx));
        if (!PlaceAddress.isLeft(ctx, view.path())) {
            pages.renderForAll(ctx, "offer/accessibility/statement.jte", view);
        }
    }

    private void ask(Context ctx) {
        var page = AccessibilityPaths.page(ctx.queryParam("page"));
        var view = new TellPage(meant(ctx), ProgrammeWords.of(ctx), "", "", page, null, false);
        if (!PlaceAddress.isLeft(ctx, view.path())) {
            render(ctx, view);
        }
    }

    private void thank(Context ctx) {
        render(ctx, new TellPage(meant(ctx), ProgrammeWords.of(ctx), "", "", null, null, true));
    }

    private void render(Context ctx, TellPage view) {
        Exchange.of(ctx).forgetVisitor();
        ctx.header("Content-Language", view.words().language().value());
        ctx.header("X-Robots-Tag", "noindex");
        pages.render(ctx, "offer/accessibility/tell.jte", view);
    }

    private void take(Context ctx) {
        var about = meant(ctx);
        var form = Form.of(ctx, "feedback");
        if (form.isReturned()) {
            again(ctx, about, form, HttpStatus.OK, null);
            return;
        }
        if (form.value(TellPage.TRAP).isEmpty()) {
            take(ctx, about, form);
        } else {
            thankFor(ctx, about);
        }
    }

    private void take(Context ctx, PublicPages about, Form form) {
        var words = ProgrammeWords.of(ctx);
        var text = form.text("text", FeedbackText.MAX_LENGTH);
        var reply = form.optionalText("reply", FeedbackText.MAX_REPLY_LENGTH);
        if (form.hasErrors()) {
            var fault = words.text(
                    "feedback.fault", "most", FeedbackText.MAX_LENGTH, "mostOfReply", FeedbackText.MAX_REPLY_LENGTH);
            again(ctx, about, form, HttpStatus.UNPROCESSABLE_CONTENT, fault);
            return;
        }
        var wait = throttle.take(ctx, about.owner());
        if (wait.isPositive()) {
            holdUp(ctx, about, form, HttpStatus.TOO_MANY_REQUESTS, wait);
            return;
        }
        try {
            Answers.orRefuse(sending.send(
                    about.owner(),
                    new FeedbackText(
                            text.get(),
                            reply.orNull(),
                            AccessibilityPaths.page(form.value("page")),
                            words.language())));
            thankFor(ctx, about);
        } catch (BusyException e) {
            holdUp(ctx, about, form, HttpStatus.SERVICE_UNAVAILABLE, BUSY);
        }
    }

    private void thankFor(Context ctx, PublicPages about) {
        pages.redirect(
                ctx,
                ProgrammeWords.of(ctx).address(AccessibilityPaths.thanks(AccessibilityPaths.called(about.town()))));
    }

    /** What was typed is still there; it only has to be sent again. */
    private void holdUp(Context ctx, PublicPages about, Form form, HttpStatus status, Duration wait) {
        Answers.retryAfter(ctx, wait);
        again(ctx, about, form, status, ProgrammeWords.of(ctx).text("feedback.busy"));
    }

    private void again(Context ctx, PublicPages about, Form form, HttpStatus status, @Nullable String fault) {
        ctx.status(status);
        render(
                ctx,
                new TellPage(
                        about,
                        ProgrammeWords.of(ctx),
                        form.value("text"),
                        form.value("reply"),
                        AccessibilityPaths.page(form.value("page")),
                        fault,
                        false));
    }
}
