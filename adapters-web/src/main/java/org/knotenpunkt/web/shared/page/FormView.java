package org.knotenpunkt.web.shared.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;

/**
 * A page with a form.
 *
 * @param action the path to which it is sent
 * @param version of what it changes, or null if it makes something new
 * @param current how things are now, beside what was typed
 * @param submit what the button says
 * @param back where to go instead
 * @param danger whether what it does cannot easily be undone
 */
public record FormView(
        String title,
        List<Crumb> crumbs,
        String action,
        Form form,
        List<Field> fields,
        @Nullable Long version,
        List<Fact> current,
        String submit,
        String back,
        boolean danger) {
    public FormView {
        crumbs = List.copyOf(crumbs);
        fields = List.copyOf(fields);
        current = List.copyOf(current);
    }

    /** Whether it is sent with files. */
    public boolean takesFiles() {
        return fields.stream().anyMatch(Field::isFile);
    }

    /** What would have to be chosen where there is nothing to choose from: the form could not be sent. */
    public Optional<Field> lacking() {
        return fields.stream().filter(Field::isWithoutChoice).findFirst();
    }
}
