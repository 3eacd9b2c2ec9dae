package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.when;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.knotenpunkt.domain.shared.Texts;

/** How well a thing fits a text that somebody searches for by its name. */
public final class NameFit {
    private static final char ESCAPE = '!';

    private NameFit() {}

    /** 0 where one of its names is the text, 1 where one begins with it, 2 for all others; upper and lower case are one. */
    public static Field<Integer> of(String text, List<Field<String>> names) {
        var sought = Texts.onOneLine(text).toLowerCase(Locale.ROOT);
        return when(any(names, name -> name.eq(sought)), inline(0))
                .when(any(names, name -> name.like(DSL.escape(sought, ESCAPE) + "%", ESCAPE)), inline(1))
                .otherwise(inline(2));
    }

    private static Condition any(List<Field<String>> names, Function<Field<String>, Condition> fits) {
        return or(names.stream().map(DSL::lower).map(fits).toList());
    }
}
