package org.knotenpunkt.web.shared.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.BusyException;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Contradiction;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;

/**
 * A form that has been sent: it is done, or shown again with all that was typed and the reason why not.
 *
 * @param again shows the form again, with how things are now
 * @param mentioned what a reason speaks of that makes it a question, and where that is shown
 */
public record Submission(
        Pages pages, Context ctx, Form form, Runnable again, Function<? super DomainError, List<Link>> mentioned) {
    public Submission(Pages pages, Context ctx, Form form, Runnable again) {
        this(pages, ctx, form, again, reason -> List.of());
    }

    /** A form that the one template shows. */
    public static Submission of(Pages pages, Context ctx, Form form, Supplier<FormView> again) {
        return new Submission(pages, ctx, form, () -> pages.render(ctx, "shared/form.jte", again.get()));
    }

    /** The same, which links to what a question is about. */
    public Submission linking(Function<? super DomainError, List<Link>> known) {
        return new Submission(pages, ctx, form, again, known);
    }

    /**
     * Hands what was typed to a use case, if nothing is wrong with it.
     *
     * @param work the use case
     * @param path where to go when it is done
     * @param done the key of the sentence that says so there
     */
    public <T, E extends DomainError> void to(
            Supplier<Result<T, E>> work, Function<? super T, String> path, String done) {
        to(work, reason -> null, path, done);
    }

    /**
     * Hands what was typed to a use case, if nothing is wrong with it.
     *
     * @param work the use case
     * @param field the field that a reason is about, or null if it is about no single one
     * @param path where to go when it is done
     * @param done the key of the sentence that says so there; where nothing has changed, another one does
     */
    public <T, E extends DomainError> void to(
            Supplier<Result<T, E>> work,
            Function<? super E, @Nullable String> field,
            Function<? super T, String> path,
            String done) {
        to(work, field, path, value -> done);
    }

    /** The same, where the sentence that says that it is done depends on what there is now. */
    public <T, E extends DomainError> void to(
            Supplier<Result<T, E>> work,
            Function<? super E, @Nullable String> field,
            Function<? super T, String> path,
            Function<? super T, String> done) {
        to(
                work,
                field,
                value -> pages.redirect(
                        ctx, path.apply(value), isUnchanged(value) ? "shared.form.unchanged" : done.apply(value)));
    }

    /** Whether what the form was to change is still in the version that it has seen, and nothing has happened to it. */
    private boolean isUnchanged(Object value) {
        return value instanceof Aggregate<?> kept
                && kept.events().isEmpty()
                && form.value("version").equals(Long.toString(kept.version()));
    }

    /**
     * Hands what was typed to a use case, if nothing is wrong with it.
     *
     * @param work the use case
     * @param field the field that a reason is about, or null if it is about no single one
     * @param done what is answered when it is done
     */
    public <T, E extends DomainError> void to(
            Supplier<Result<T, E>> work, Function<? super E, @Nullable String> field, Consumer<? super T> done) {
        if (form.hasErrors()) {
            show(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        try {
            switch (work.get()) {
                case Result.Success<T, E>(var value) -> done.accept(value);
                case Result.Refusal<T, E>(var reason) -> refuse(reason, field.apply(reason));
            }
        } catch (ConcurrentChangeException e) {
            form.refuse(form.words().text("shared.form.lost-race"));
            show(HttpStatus.CONFLICT);
        } catch (BusyException e) {
            var heldUp = Failures.heldUp(e, ctx);
            form.refuse(form.words().text(heldUp.code()));
            show(heldUp.status());
        }
    }

    private void refuse(DomainError reason, @Nullable String field) {
        switch (reason.kind()) {
            case NOT_FOUND, GONE, TOO_OFTEN -> throw new Refused(reason);
            case NOT_ALLOWED, CONFLICT, INVALID -> {
                switch (reason.origin()) {
                    case Similar similar -> form.askWhetherItIsAnother(reason, mentioned.apply(similar));
                    case Contradiction contradiction ->
                        form.askWhetherItCorrects(reason, mentioned.apply(contradiction));
                    default -> form.refuse(reason, field);
                }
                show(Problem.statusOf(reason));
            }
        }
    }

    private void show(HttpStatus status) {
        ctx.status(status);
        again.run();
    }
}
