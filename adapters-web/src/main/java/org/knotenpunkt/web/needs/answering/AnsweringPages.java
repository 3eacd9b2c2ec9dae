package org.knotenpunkt.web.needs.answering;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.invitation.AnswerByLink;
import org.knotenpunkt.application.needs.invitation.Questionnaire;
import org.knotenpunkt.application.shared.BusyException;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.shared.ChanceIds;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.answer.SheetAnswers;
import org.knotenpunkt.web.needs.answer.SheetForm;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.TownLinks;

/**
 * Where people answer through a link. Nobody is asked who they are: whoever has signed in is a stranger here, no cookie is read or set, and
 * what was typed is in the page alone.
 */
public final class AnsweringPages implements Routes {
    public static final String ENTRY = "/answer";
    private static final String ONE = ENTRY + "/{code}";
    private static final String THANKS = "/thanks";
    private static final String LABELS = "answering";
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final Pages pages;
    private final AnswerByLink answering;
    private final AnswerThrottle throttle;
    private final WebSettings settings;
    private final ChanceIds ids;
    private final TownLinks links;

    @Inject
    public AnsweringPages(
            Pages pages,
            AnswerByLink answering,
            AnswerThrottle throttle,
            WebSettings settings,
            ChanceIds ids,
            TownLinks links) {
        this.pages = pages;
        this.answering = answering;
        this.throttle = throttle;
        this.settings = settings;
        this.ids = ids;
        this.links = links;
    }

    /** The path under which the code is answered. */
    public static String path(AnswerCode code) {
        return ENTRY + "/" + code.value();
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(ENTRY, Access.entrance(), this::enter);
        routes.post(ENTRY, Access.entrance(), this::find);
        routes.get(ONE, Access.entrance(), this::show);
        routes.post(ONE, Access.entrance(), this::take);
        routes.get(ONE + THANKS, Access.entrance(), this::thank);
    }

    private void render(Context ctx, String template, Spoken view) {
        Exchange.of(ctx).forgetVisitor();
        ctx.header("Content-Language", view.words().language().value());
        ctx.header("X-Robots-Tag", "noindex, nofollow");
        // Not even to our own style sheets, whose requests a proxy may log; the origin stays, by which a form is known
        // as ours.
        ctx.header("Referrer-Policy", "strict-origin");
        pages.render(ctx, "needs/answering/" + template, view);
    }

    private static RespondentWords words(Context ctx) {
        return RespondentWords.in(new Tongues(RespondentWords.LANGUAGES).of(ctx));
    }

    private void enter(Context ctx) {
        var words = words(ctx);
        render(ctx, "entry.jte", new EntryPage(words, words.text("entry.title"), words.text("entry.text"), "", null));
    }

    private void find(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var typed = form.value(EntryPage.CODE);
        var code = code(typed);
        if (code.isPresent() && !form.isReturned()) {
            pages.redirect(
                    ctx, path(code.get()) + "?language=" + words(ctx).language().value());
            return;
        }
        var words = words(ctx);
        var fault = form.isReturned() ? null : words.text("entry.fault");
        ctx.status(fault == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        render(
                ctx,
                "entry.jte",
                new EntryPage(words, words.text("entry.title"), words.text("entry.text"), typed, fault));
    }

    private static Optional<AnswerCode> code(String text) {
        try {
            return Optional.of(new AnswerCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What was asked through the link, with the code; whatever is none leads to nothing, as one that nobody has handed out. */
    private record Opened(AnswerCode code, Questionnaire asked, Tongues tongues, LanguageTag language) {
        RespondentWords words() {
            return RespondentWords.in(language);
        }
    }

    private Optional<Opened> open(Context ctx) {
        return code(ctx.pathParam("code")).flatMap(code -> switch (answering.open(code)) {
            case Result.Success<Questionnaire, AnswerError>(var asked) -> {
                var tongues = new Tongues(List.copyOf(asked.asked().version().languages()));
                yield Optional.of(new Opened(code, asked, tongues, tongues.of(ctx)));
            }
            case Result.Refusal<Questionnaire, AnswerError> unknown -> Optional.empty();
        });
    }

    private void tellUnknown(Context ctx) {
        var words = words(ctx);
        ctx.status(HttpStatus.NOT_FOUND);
        render(
                ctx,
                "entry.jte",
                new EntryPage(words, words.text("unknown.title"), words.text("unknown.text"), "", null));
    }

    private void opened(Context ctx, Consumer<Opened> next) {
        open(ctx).ifPresentOrElse(next, () -> tellUnknown(ctx));
    }

    /** Whoever cannot answer now is told why. */
    private void asking(Context ctx, Consumer<Opened> next) {
        opened(
                ctx,
                opened -> opened.asked()
                        .hindrance()
                        .ifPresentOrElse(reason -> tell(ctx, opened, reason), () -> next.accept(opened)));
    }

    private void show(Context ctx) {
        asking(ctx, opened -> ask(ctx, opened, Form.blank(ctx, LABELS, SheetForm.ID, ids.next()), Faults.NONE));
    }

    private void ask(Context ctx, Opened opened, Form form, Faults faults) {
        render(
                ctx,
                "questionnaire.jte",
                new QuestionnairePage(
                        opened.asked(),
                        opened.code(),
                        address(ctx, opened),
                        opened.tongues().offered(),
                        opened.language(),
                        opened.words(),
                        form,
                        faults,
                        foot(opened)));
    }

    /** The code is a secret: what somebody tells the town of the page is told without it. */
    private List<Link> foot(Opened opened) {
        return links.below(
                opened.asked().asked().assessment().municipality(),
                opened.words().language().value(),
                ENTRY);
    }

    private void take(Context ctx) {
        asking(ctx, opened -> take(ctx, opened));
    }

    private void take(Context ctx, Opened opened) {
        var form = Form.of(ctx, LABELS);
        if (form.isReturned()) {
            ask(ctx, opened, form, Faults.NONE);
            return;
        }
        var version = opened.asked().asked().version();
        var sheet = form.optionalParsed(SheetForm.ID, "request.not-an-id", AnswerSheetId::of);
        var answers = SheetAnswers.read(form, version);
        if (form.hasErrors()) {
            refuse(ctx, opened, form, Faults.of(form, version, opened.words()));
            return;
        }
        var wait = throttle.take(ctx, opened.asked());
        if (wait.isPositive()) {
            holdUp(ctx, opened, form, HttpStatus.TOO_MANY_REQUESTS, wait);
            return;
        }
        try {
            switch (answering.answer(opened.code(), opened.language(), answers, sheet.orNull())) {
                case Result.Success<Questionnaire, AnswerError> taken ->
                    pages.redirect(
                            ctx,
                            "%s%s?language=%s"
                                    .formatted(
                                            path(opened.code()),
                                            THANKS,
                                            opened.language().value()));
                case Result.Refusal<Questionnaire, AnswerError>(AnswerError.SheetRefused(var faults)) ->
                    refuse(ctx, opened, form, Faults.of(faults, version, opened.words()));
                case Result.Refusal<Questionnaire, AnswerError>(var reason) -> tell(ctx, opened, reason);
            }
        } catch (BusyException e) {
            holdUp(ctx, opened, form, HttpStatus.SERVICE_UNAVAILABLE, BUSY);
        }
    }

    private void refuse(Context ctx, Opened opened, Form form, Faults faults) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        ask(ctx, opened, form, faults);
    }

    /** What was typed is still there; it only has to be sent again. */
    private void holdUp(Context ctx, Opened opened, Form form, HttpStatus status, Duration wait) {
        ctx.status(status);
        Answers.retryAfter(ctx, wait);
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        ask(ctx, opened, form, Faults.general(opened.words().text("fault.busy", "seconds", seconds)));
    }

    private void thank(Context ctx) {
        opened(ctx, opened -> thank(ctx, opened));
    }

    private void thank(Context ctx, Opened opened) {
        if (opened.asked().invitation().isSingleUse() && !opened.asked().isUsed()) {
            pages.redirect(ctx, shown(opened));
            return;
        }
        var words = opened.words();
        var isOpen = opened.asked().hindrance().isEmpty();
        render(
                ctx,
                "told.jte",
                told(
                        ctx,
                        opened,
                        path(opened.code()) + THANKS,
                        words.text("thanks.title"),
                        List.of(words.text("thanks.text"), words.text("thanks.once")),
                        isOpen ? shown(opened) : null));
    }

    private String address(Context ctx, Opened opened) {
        return settings.addressFor(ctx) + path(opened.code());
    }

    private static String shown(Opened opened) {
        return path(opened.code()) + "?language=" + opened.language().value();
    }

    private void tell(Context ctx, Opened opened, AnswerError reason) {
        var words = opened.words();
        switch (reason) {
            case AnswerError.CodeUsed used -> tell(ctx, opened, reason, "used", words.text("used.text"));
            case AnswerError.HandedInAlready already -> tell(ctx, opened, reason, "again", words.text("again.text"));
            case AnswerError.InvitationRevoked revoked ->
                tell(ctx, opened, reason, "revoked", words.text("revoked.text"));
            case AnswerError.NotYetAsked(var from) ->
                tell(ctx, opened, reason, "early", words.text("early.text", "day", from));
            case AnswerError.NoLongerAsked(var until) ->
                tell(ctx, opened, reason, "over", words.text("over.text", "day", until));
            case AnswerError other -> tellUnknown(ctx);
        }
    }

    private void tell(Context ctx, Opened opened, AnswerError reason, String key, String text) {
        ctx.status(Problem.statusOf(reason));
        var heading = opened.words().text(key + ".title");
        render(ctx, "told.jte", told(ctx, opened, path(opened.code()), heading, List.of(text), null));
    }

    private ToldPage told(
            Context ctx,
            Opened opened,
            String path,
            String heading,
            List<String> paragraphs,
            @Nullable String another) {
        var isToBeRead = !opened.asked().invitation().isRevoked();
        return new ToldPage(
                opened.words(),
                heading,
                paragraphs,
                opened.tongues().offered(),
                path,
                isToBeRead ? address(ctx, opened) : null,
                opened.asked().result().map(result -> "/results/" + result).orElse(null),
                another,
                foot(opened));
    }
}
