package org.knotenpunkt.web.organisation.pages.facts;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.web.shared.text.Words;

/** What has happened, in words. */
public final class ChangeWords {
    private static final List<String> KINDS = List.of("RelationKind", "FunctionKind", "TermRole", "AllDayForm", "Kind");

    private ChangeWords() {}

    public static String sentence(Change change, Words words) {
        return words.text("event." + change.type());
    }

    /** The kind of relation, function or key in question, or the role of a term; empty if there is nothing to say. */
    public static String detail(Change change, Words words) {
        var detail = change.detail();
        if (detail == null) {
            return "";
        }
        return (change.type().startsWith("organisation.key-") ? Stream.of("KeyScheme") : KINDS.stream())
                .map(type -> "enum.%s.%s".formatted(type, detail))
                .filter(words::has)
                .findFirst()
                .map(words::text)
                .orElse("");
    }
}
