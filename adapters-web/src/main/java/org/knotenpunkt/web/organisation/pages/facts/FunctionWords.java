package org.knotenpunkt.web.organisation.pages.facts;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.town.LooseEnd;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.web.shared.text.Words;

/** What functions are called: by their label where they have one. */
public final class FunctionWords {
    private FunctionWords() {}

    public static String name(FunctionView function, Words words) {
        return name(function.kind(), function.label(), words);
    }

    public static String name(Vacancy vacancy, Words words) {
        return name(vacancy.kind(), vacancy.label(), words);
    }

    /** The function that is left; empty where something else is. */
    public static String name(LooseEnd end, Words words) {
        var kind = end.function();
        return kind == null ? "" : name(kind, end.label(), words);
    }

    static String name(FunctionKind kind, @Nullable String label, Words words) {
        return label == null ? words.show(kind) : label;
    }
}
