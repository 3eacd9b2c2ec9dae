package org.knotenpunkt.web.shared;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Function;
import java.util.function.Supplier;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;

/**
 * A form that has been sent: it is done, or shown again with all that was typed and the reason why not.
 *
 * @param again shows the form again, with how things are now
 */
public record Submission(Pages pages, Context ctx, Form form, Supplier<FormView> again) {
    /**
     * Hands what was typed to a use case, if nothing is wrong with it.
     *
     * @param work the use case
     * @param path where to go when it is done
     * @param done the key of the sentence that says so there
     */
    public <T, E extends DomainError> void to(
            Supplier<Result<T, E>> work, Function<? super T, String> path, String done) {
        if (form.hasErrors()) {
            show(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        try {
            switch (work.get()) {
                case Result.Success<T, E>(var value) -> pages.redirect(ctx, path.apply(value), done);
                case Result.Refusal<T, E>(var reason) -> refuse(reason);
            }
        } catch (ConcurrentChangeException e) {
            form.refuse(form.words().text("shared.form.lost-race"));
            show(HttpStatus.CONFLICT);
        }
    }

    private void refuse(DomainError reason) {
        switch (reason.kind()) {
            case NOT_FOUND, NOT_ALLOWED, TOO_OFTEN -> throw new Refused(reason);
            case CONFLICT, INVALID -> {
                form.refuse(reason);
                show(Problem.statusOf(reason));
            }
        }
    }

    private void show(HttpStatus status) {
        ctx.status(status);
        pages.render(ctx, "shared/form.jte", again.get());
    }
}
