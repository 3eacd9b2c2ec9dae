package org.knotenpunkt.web.shared.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;

/**
 * One form about one thing: what it asks, and what is done with the answers. {@link Edits} makes, shows and takes it. Said of it no more
 * than that, it asks nothing but whether it is meant; the methods, of which each gives the form itself, say what else there is to it.
 *
 * <p>The texts of a form have keys that begin with its labels: {@code .title}, {@code .submit}, {@code .done}, and its fields.
 *
 * @param <S> the thing as the form sees it
 * @param <T> what is there when it is done
 * @param <E> the reasons why it is not done
 */
public final class Edit<S extends Seen, T, E extends DomainError> {
    final String path;
    final String labels;
    final Function<Sent<S>, Supplier<Result<T, E>>> work;
    Function<S, ? extends Result<?, ? extends DomainError>> trial = Result::success;
    Function<S, List<Field>> fields = seen -> List.of();
    Function<S, @Nullable Object[]> initial = seen -> new @Nullable Object[0];
    Function<S, List<Fact>> beside = seen -> List.of();
    Function<S, String> title;
    String template = "shared/form.jte";
    BiFunction<S, FormView, Object> view = (seen, form) -> form;
    String submit;
    boolean danger;
    boolean makes;
    Function<Context, String> anchor = ctx -> "";
    BiFunction<Context, T, String> done;

    Edit(String path, String labels, Function<Sent<S>, Supplier<Result<T, E>>> work) {
        this.path = path;
        this.labels = labels;
        this.work = work;
        title = seen -> seen.words().text(labels + ".title");
        submit = labels + ".submit";
        done = (ctx, value) -> labels + ".done";
    }

    /** Shown only where something like it would be done as things are; a refusal is told instead. */
    public Edit<S, T, E> ifPossible(Function<S, ? extends Result<?, ? extends DomainError>> tried) {
        trial = tried;
        return this;
    }

    public Edit<S, T, E> asking(Function<S, List<Field>> asked) {
        fields = asked;
        return this;
    }

    /** With names of fields and values to begin with, in turn. */
    public Edit<S, T, E> beginningWith(Function<S, @Nullable Object[]> values) {
        initial = values;
        return this;
    }

    /** With how things are now beside it. */
    public Edit<S, T, E> beside(Function<S, List<Fact>> facts) {
        beside = facts;
        return this;
    }

    /** With a title that takes more than a key. */
    public Edit<S, T, E> titled(Function<S, String> words) {
        title = words;
        return this;
    }

    /** Shown by another template, which takes a view of its own, made of the usual one. */
    public Edit<S, T, E> shownBy(String other, BiFunction<S, FormView, Object> made) {
        template = other;
        view = made;
        return this;
    }

    /** With a button that says what the key does. */
    public Edit<S, T, E> submittedBy(String key) {
        submit = key;
        return this;
    }

    /** With a warning colour: what it does cannot easily be undone. */
    public Edit<S, T, E> dangerous() {
        danger = true;
        return this;
    }

    /** What is there when it is done is something new, beside what the form is about. */
    public Edit<S, T, E> making() {
        makes = true;
        return this;
    }

    /** Seen, when it is done, at this place of the page. */
    public Edit<S, T, E> seenAt(String place) {
        return seenAt(ctx -> place);
    }

    /** Seen, when it is done, at the place of the page that the request names. */
    public Edit<S, T, E> seenAt(Function<Context, String> place) {
        anchor = ctx -> "#" + place.apply(ctx);
        return this;
    }

    /** Told of, when it is done, by the sentence with this key. */
    public Edit<S, T, E> toldBy(String key) {
        return toldBy((ctx, value) -> key);
    }

    /** Told of, when it is done, by the sentence whose key depends on what there is now. */
    public Edit<S, T, E> toldBy(BiFunction<Context, T, String> key) {
        done = key;
        return this;
    }

    /** What a page with the form shows. */
    FormView view(S seen, String action, Form form) {
        return new FormView(
                title.apply(seen),
                seen.crumbs(),
                action,
                form,
                fields.apply(seen),
                seen.version(),
                beside.apply(seen),
                form.words().text(submit),
                seen.page(),
                danger);
    }
}
