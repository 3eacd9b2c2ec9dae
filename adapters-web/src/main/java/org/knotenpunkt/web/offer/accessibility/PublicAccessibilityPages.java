package org.knotenpunkt.web.offer.accessibility;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.accessibility.ReadAccessibility;
import org.knotenpunkt.application.offer.accessibility.SendFeedback;
import org.knotenpunkt.application.offer.accessibility.TownPages;
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

/** Where everybody reads how the public pages of a town can be used, and tells it something about them; nobody is asked who they are. */
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
        routes.get(AccessibilityPaths.STATEMENT, Access.open(), towns.inPlaceOfNothing(this::statement));
        routes.get(AccessibilityPaths.TELL, Access.entrance(), towns.inPlaceOfNothing(this::ask));
        routes.post(AccessibilityPaths.TELL, Access.entrance(), this::take);
        routes.get(AccessibilityPaths.THANKS, Access.entrance(), this::thank);
    }

    private TownPages town(Context ctx) {
        return reading.of(PlaceAddress.of(ctx, "town")).orElseThrow(RequestFault::notFound);
    }

    private void statement(Context ctx) {
        var town = town(ctx);
        if (!PlaceAddress.isLeft(ctx, AccessibilityPaths.statement(town.town()))) {
            pages.renderForAll(
                    ctx, "offer/accessibility/statement.jte", new StatementPage(town, ProgrammeWords.of(ctx)));
        }
    }

    private void ask(Context ctx) {
        var town = town(ctx);
        if (!PlaceAddress.isLeft(ctx, AccessibilityPaths.tell(town.town()))) {
            var page = AccessibilityPaths.page(ctx.queryParam("page"));
            render(ctx, new TellPage(town, ProgrammeWords.of(ctx), "", "", page, null, false));
        }
    }

    private void thank(Context ctx) {
        render(ctx, new TellPage(town(ctx), ProgrammeWords.of(ctx), "", "", null, null, true));
    }

    private void render(Context ctx, TellPage view) {
        Exchange.of(ctx).forgetVisitor();
        ctx.header("Content-Language", view.words().language().value());
        ctx.header("X-Robots-Tag", "noindex");
        pages.render(ctx, "offer/accessibility/tell.jte", view);
    }

    private void take(Context ctx) {
        var town = town(ctx);
        var form = Form.of(ctx, "feedback");
        if (form.isReturned()) {
            again(ctx, town, form, HttpStatus.OK, null);
            return;
        }
        if (form.value(TellPage.TRAP).isEmpty()) {
            take(ctx, town, form);
        } else {
            thankFor(ctx, town);
        }
    }

    private void take(Context ctx, TownPages town, Form form) {
        var words = ProgrammeWords.of(ctx);
        var text = form.text("text", FeedbackText.MAX_LENGTH);
        var reply = form.optionalText("reply", FeedbackText.MAX_REPLY_LENGTH);
        if (form.hasErrors()) {
            var fault = words.text(
                    "feedback.fault", "most", FeedbackText.MAX_LENGTH, "mostOfReply", FeedbackText.MAX_REPLY_LENGTH);
            again(ctx, town, form, HttpStatus.UNPROCESSABLE_CONTENT, fault);
            return;
        }
        var wait = throttle.take(ctx, town.statement().town());
        if (wait.isPositive()) {
            holdUp(ctx, town, form, HttpStatus.TOO_MANY_REQUESTS, wait);
            return;
        }
        try {
            Answers.orRefuse(sending.send(
                    town.statement().town(),
                    new FeedbackText(
                            text.get(),
                            reply.orNull(),
                            AccessibilityPaths.page(form.value("page")),
                            words.language())));
            thankFor(ctx, town);
        } catch (BusyException e) {
            holdUp(ctx, town, form, HttpStatus.SERVICE_UNAVAILABLE, BUSY);
        }
    }

    private void thankFor(Context ctx, TownPages town) {
        pages.redirect(ctx, ProgrammeWords.of(ctx).address(AccessibilityPaths.thanks(town.town())));
    }

    /** What was typed is still there; it only has to be sent again. */
    private void holdUp(Context ctx, TownPages town, Form form, HttpStatus status, Duration wait) {
        Answers.retryAfter(ctx, wait);
        again(ctx, town, form, status, ProgrammeWords.of(ctx).text("feedback.busy"));
    }

    private void again(Context ctx, TownPages town, Form form, HttpStatus status, @Nullable String fault) {
        ctx.status(status);
        render(
                ctx,
                new TellPage(
                        town,
                        ProgrammeWords.of(ctx),
                        form.value("text"),
                        form.value("reply"),
                        AccessibilityPaths.page(form.value("page")),
                        fault,
                        false));
    }
}
