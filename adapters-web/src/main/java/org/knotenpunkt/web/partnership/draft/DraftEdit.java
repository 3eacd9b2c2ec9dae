package org.knotenpunkt.web.partnership.draft;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * One form about the draft of an agreement: what it asks, and what is done with the answers.
 *
 * @param path its path below that of the draft
 * @param labels the beginning of the keys of its texts
 * @param title the key of its title
 * @param shown by which template, and with which view for that
 * @param fields for the draft as it is now
 * @param initial names of fields and values to begin with, in turn; refuses where there is nothing to edit
 * @param current how that which it changes is now; empty if it is new or gone
 * @param danger whether it takes something away
 * @param anchor where on the page of the draft it is seen
 * @param work reads the answers and says what is to be done to the draft if nothing is wrong with them
 */
record DraftEdit(
        String path,
        String labels,
        String title,
        Shown shown,
        Function<Drafted, List<Field>> fields,
        Function<Drafted, @Nullable Object[]> initial,
        Function<Drafted, List<Fact>> current,
        boolean danger,
        String anchor,
        Work work) {
    /** Reads the answers; what it gives is only called if they are right. */
    @FunctionalInterface
    interface Work {
        Supplier<DraftChange> read(Context ctx, Form form);
    }

    /** How a form is shown. */
    record Shown(String template, BiFunction<Drafted, FormView, Object> view) {
        private static final Shown USUAL = new Shown("shared/form.jte", (drafted, form) -> form);
    }

    /** A form that begins blank. */
    static DraftEdit adding(
            String path, String labels, Function<Drafted, List<Field>> fields, String anchor, Work work) {
        return new DraftEdit(
                path,
                labels,
                labels + ".new",
                Shown.USUAL,
                fields,
                drafted -> new @Nullable Object[0],
                drafted -> List.of(),
                false,
                anchor,
                work);
    }

    /** A form that begins with how things are. */
    static DraftEdit editing(
            String path,
            String labels,
            Function<Drafted, List<Field>> fields,
            Function<Drafted, @Nullable Object[]> initial,
            Function<Drafted, List<Fact>> current,
            String anchor,
            Work work) {
        return new DraftEdit(
                path, labels, labels + ".title", Shown.USUAL, fields, initial, current, false, anchor, work);
    }

    /** A form that only asks whether something is meant to go. */
    static DraftEdit removing(
            String path,
            String labels,
            Function<Drafted, List<Fact>> current,
            String anchor,
            Function<Context, DraftChange> removal) {
        return new DraftEdit(
                path,
                labels,
                labels + ".title",
                Shown.USUAL,
                drafted -> List.of(),
                drafted -> {
                    Drafted.there(current.apply(drafted).stream().findFirst());
                    return new @Nullable Object[0];
                },
                current,
                true,
                anchor,
                (ctx, form) -> () -> removal.apply(ctx));
    }

    /** This form, for something new. */
    DraftEdit forNew() {
        return new DraftEdit(path, labels, labels + ".new", shown, fields, initial, current, danger, anchor, work);
    }

    /** This form, shown by another template. */
    DraftEdit shownBy(String template, BiFunction<Drafted, FormView, Object> view) {
        return new DraftEdit(
                path, labels, title, new Shown(template, view), fields, initial, current, danger, anchor, work);
    }
}
