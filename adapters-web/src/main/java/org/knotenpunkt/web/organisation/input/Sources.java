package org.knotenpunkt.web.organisation.input;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;

/** Who says what is recorded: a title and a date, of which neither goes without the other. */
public final class Sources {
    /** To be filled in or not. */
    public static final List<Field> OPTIONAL = List.of(
            Field.text("source", Source.MAX_LENGTH).optional(),
            Field.text("sourceDate", 10).optional());

    private Sources() {}

    /** The fields, and after them those of a source that may be left out. */
    public static List<Field> after(Field... fields) {
        return Stream.concat(Stream.of(fields), OPTIONAL.stream()).toList();
    }

    /** The source; null where nothing was filled in, or something is wrong with it. */
    public static @Nullable Source readOptional(Form form) {
        if (!form.isFilled("source", "sourceDate")) {
            return null;
        }
        var title = form.text("source", Source.MAX_LENGTH);
        var date = form.partialDate("sourceDate");
        var known = title.orNull();
        PartialDate day = date.orNull();
        return known == null || day == null ? null : new Source(known, day);
    }
}
