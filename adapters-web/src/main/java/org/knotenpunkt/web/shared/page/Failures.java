package org.knotenpunkt.web.shared.page;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.BusyException;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.UnavailableException;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Explained;
import org.knotenpunkt.domain.shared.Retry;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.Trace;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever keeps a request from being done into a problem or a page. Nobody ever sees a stack trace. */
public final class Failures {
    private static final String RETRY_SECONDS = "5";
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Jetty has one type of exception for all that can be wrong with a form with files. */
    private static final String JETTY_SAYS_TOO_LARGE = "max length exceeded";

    private final Pages pages;
    private final EndedSession endedSession;
    private final Pressed pressed;
    private final InstantSource clock;

    @Inject
    public Failures(Pages pages, InstantSource clock) {
        this.pages = pages;
        this.endedSession = new EndedSession(pages);
        this.pressed = new Pressed(pages);
        this.clock = clock;
    }

    /** Answers the request that ended in this. */
    public void handle(Throwable failure, Context ctx) {
        try {
            if (Route.isApi(ctx.path()) || !(endedSession.answers(ctx, failure) || pressed.answers(ctx, failure))) {
                answer(ctx, failure, problemOf(failure, ctx));
            }
        } catch (RuntimeException e) {
            e.addSuppressed(failure);
            answer(ctx, e, unexpected(e, ctx));
        }
    }

    /** The form to which somebody goes back who has sent more with it than is allowed; nothing of that was read. */
    private static @Nullable Link form(Context ctx, Problem problem) {
        return problem.status() == HttpStatus.CONTENT_TOO_LARGE.getCode() && HandlerType.POST.equals(ctx.method())
                ? new Link(Exchange.pathAndQuery(ctx), Requests.words(ctx).text("error.form"))
                : null;
    }

    private Problem problemOf(Throwable failure, Context ctx) {
        var words = Requests.words(ctx);
        return switch (failure) {
            case Refused refused -> refused(refused.reason(), ctx);
            case RequestFault fault -> Problem.of(fault, words);
            case ConcurrentChangeException lost -> lostRace(lost, ctx);
            case UnreadableCursorException cursor ->
                Problem.of(RequestFault.of(HttpStatus.BAD_REQUEST, "request.cursor"), words);
            case HttpResponseException response -> {
                if (response.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
                    ctx.header("Allow", response.getDetails().getOrDefault("availableMethods", ""));
                }
                yield Problem.of(HttpStatus.forStatus(response.getStatus()), words);
            }
            case UnavailableException away -> unavailable(away, ctx);
            case BusyException busy -> busy(busy, ctx);
            case ServletException form when form.getCause() instanceof HttpException -> unreadableForm(form, ctx);
            default -> unexpected(failure, ctx);
        };
    }

    private Problem refused(DomainError reason, Context ctx) {
        if (reason instanceof Retry later) {
            Answers.retryAfter(ctx, Duration.between(clock.instant(), later.until()));
        }
        return Problem.of(reason, Requests.words(ctx));
    }

    /** A form with files that is damaged, or larger than allowed without having said so. */
    private static Problem unreadableForm(ServletException form, Context ctx) {
        ctx.header("Connection", "close");
        var isTooLarge = Stream.<Throwable>iterate(form, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .anyMatch(message -> message != null && message.startsWith(JETTY_SAYS_TOO_LARGE));
        return Problem.of(isTooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST, Requests.words(ctx));
    }

    /** Says which version there is by now, so that a program need not ask for it first. */
    private static Problem lostRace(ConcurrentChangeException lost, Context ctx) {
        var status = ctx.header("If-Match") == null ? HttpStatus.CONFLICT : HttpStatus.PRECONDITION_FAILED;
        var problem = Problem.of(RequestFault.of(status, "request.lost-race"), Requests.words(ctx));
        if (lost.current().isEmpty()) {
            return problem;
        }
        var current = lost.current().getAsLong();
        Answers.version(ctx, current);
        return problem.withCurrentVersion(current);
    }

    private static Problem unexpected(Throwable failure, Context ctx) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed ({})", Requests.method(ctx), routeOf(ctx), id, Trace.of(failure));
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, Requests.words(ctx)).withId(id);
    }

    /** Nobody is asked again who visits: that would take as long once more. */
    private static Problem unavailable(UnavailableException away, Context ctx) {
        LOG.warn("{} {}: {}", Requests.method(ctx), routeOf(ctx), away.getMessage());
        Exchange.of(ctx).forgetVisitor();
        ctx.header("Retry-After", RETRY_SECONDS);
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, Requests.words(ctx));
    }

    private static Problem busy(BusyException busy, Context ctx) {
        return Problem.of(heldUp(busy, ctx), Requests.words(ctx));
    }

    /** What is told to whoever another change has held up, in a form or instead of it. */
    static RequestFault heldUp(BusyException busy, Context ctx) {
        LOG.warn("{} {}: {}", Requests.method(ctx), routeOf(ctx), busy.getMessage());
        ctx.header("Retry-After", RETRY_SECONDS);
        return RequestFault.of(HttpStatus.SERVICE_UNAVAILABLE, "request.busy");
    }

    /** The path of the route, which unlike the path of the request tells of nobody. */
    private static String routeOf(Context ctx) {
        var endpoint = ctx.endpoints().lastHttpEndpoint();
        return endpoint == null ? "?" : endpoint.path;
    }

    private void answer(Context ctx, Throwable failure, Problem problem) {
        if (Route.isApi(ctx.path())) {
            problem.write(ctx);
            return;
        }
        ctx.status(problem.status());
        var page = page(ctx, failure, problem);
        try {
            pages.render(ctx, "shared/error.jte", page);
        } catch (RuntimeException e) {
            LOG.error("The error page of {} failed, and is shown as to a stranger", routeOf(ctx), Trace.of(e));
            Exchange.of(ctx).forgetVisitor();
            pages.render(ctx, "shared/error.jte", page);
        }
    }

    private static ErrorPage page(Context ctx, Throwable failure, Problem problem) {
        var sent = HandlerType.POST.equals(ctx.method());
        return failure instanceof Refused refused
                ? new ErrorPage(
                        problem,
                        refused.reason().origin() instanceof Explained explained ? explained.reason() : null,
                        sent,
                        refused.instead().orElse(null))
                : new ErrorPage(problem, null, sent, form(ctx, problem));
    }
}
