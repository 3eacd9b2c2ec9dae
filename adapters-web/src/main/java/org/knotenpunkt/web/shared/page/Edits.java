package org.knotenpunkt.web.shared.page;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;

/**
 * Makes, shows and takes the forms and buttons that change things of one kind. A form is shown to nobody from whom it would not be taken.
 *
 * <pre>{@code
 * var edits = new Edits<>(pages, "/centres/{id}", access, this::seen, (reason, form) -> null, CentrePaths::of);
 * edits.register(routes, edits.form("name", "forms.centre-name", sent -> {
 *             var name = sent.form().text("name", 100);
 *             return () -> renaming.rename(sent.actor(), id(sent.ctx()), sent.version().get(), name.get());
 *         })
 *         .asking(seen -> List.of(Field.text("name", 100)))
 *         .beginningWith(seen -> new @Nullable Object[] {"name", seen.centre().name()}));
 * }</pre>
 *
 * @param <S> such a thing as its forms see it
 * @param <T> what is there when something is done
 * @param <E> the reasons why something is not done
 */
public final class Edits<S extends Seen, T, E extends DomainError> {
    private final Pages pages;
    private final String path;
    private final Access access;
    private final Function<Context, S> finder;
    private final BiFunction<? super E, Form, @Nullable String> field;
    private final Function<? super T, String> page;

    /**
     * @param path of a thing; those of its forms go on from there
     * @param finder finds the thing of a request; refuses whoever may not change it
     * @param field the field of the form that a reason is about, or null if it is about no single one
     * @param page where to go when something is done
     */
    public Edits(
            Pages pages,
            String path,
            Access.Performing access,
            Function<Context, S> finder,
            BiFunction<? super E, Form, @Nullable String> field,
            Function<? super T, String> page) {
        this.pages = pages;
        this.path = path;
        this.access = access;
        this.finder = finder;
        this.field = field;
        this.page = page;
    }

    /**
     * A form, to be registered when all is said of it.
     *
     * @param slug its path below that of the thing
     * @param labels the beginning of the keys of its texts
     * @param work reads the answers; what it gives is done if nothing is wrong with them
     */
    public Edit<S, T, E> form(String slug, String labels, Function<Sent<S>, Supplier<Result<T, E>>> work) {
        return new Edit<>(path + "/" + slug, labels, work);
    }

    public void register(RouteRegistry routes, Edit<S, T, E> edit) {
        routes.get(edit.path, access, ctx -> {
            var seen = finder.apply(ctx);
            hindrance(edit, seen).ifPresent(reason -> {
                throw new Refused(reason, seen.link());
            });
            show(edit, seen, Form.blank(ctx, edit.labels, edit.initial.apply(seen)));
        });
        routes.post(edit.path, access, ctx -> take(ctx, edit));
    }

    /** Why nothing like it would be done as things are; empty if it would. */
    private static <S extends Seen, T, E extends DomainError> Optional<DomainError> hindrance(
            Edit<S, T, E> edit, S seen) {
        return edit.trial.apply(seen) instanceof Result.Refusal<?, ? extends DomainError>(var reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    /** Shows again what was typed; where that cannot be done any more whatever is typed, with the way to how things are. */
    private void showAgain(Edit<S, T, E> edit, S seen, Form form) {
        if (hindrance(edit, seen).isPresent()) {
            form.lookInsteadAt(seen.link());
        }
        show(edit, seen, form);
    }

    private void show(Edit<S, T, E> edit, S seen, Form form) {
        var usual = edit.view(seen, Exchange.pathAndQuery(seen.ctx()), form);
        pages.render(seen.ctx(), edit.template, edit.view.apply(seen, usual));
    }

    private void take(Context ctx, Edit<S, T, E> edit) {
        var form = Form.of(ctx, edit.labels);
        var sent = sent(ctx, form);
        var work = edit.work.apply(sent);
        var submission = new Submission(pages, ctx, form, () -> showAgain(edit, sent.seen(), form));
        Function<E, @Nullable String> blamed = reason -> field.apply(reason, form);
        Function<T, String> leads = value -> page.apply(value) + edit.anchor.apply(ctx);
        if (edit.makes) {
            submission.to(work, blamed, value -> pages.redirect(ctx, leads.apply(value), edit.done.apply(ctx, value)));
        } else {
            submission.to(work, blamed, leads, value -> edit.done.apply(ctx, value));
        }
    }

    private Sent<S> sent(Context ctx, Form form) {
        return new Sent<>(ctx, form, form.version(), finder);
    }

    /**
     * Registers a button that does something at once.
     *
     * @param slug its path below that of the thing
     * @param anchor the place of the page where it is seen
     * @param done the key of the sentence that says so
     */
    public void press(
            RouteRegistry routes,
            String slug,
            Function<Context, String> anchor,
            String done,
            Function<Sent<S>, Result<T, E>> work) {
        routes.post(path + "/" + slug, access, ctx -> {
            var value = Answers.orRefuse(work.apply(sent(ctx, Form.of(ctx, ""))));
            pages.redirect(ctx, page.apply(value) + "#" + anchor.apply(ctx), done);
        });
    }
}
