package org.knotenpunkt.web.organisation.pages.facts;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.organisation.town.ImportedHere;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.web.shared.text.Words;

/** What has happened, in words. */
public final class ChangeWords {
    private static final List<String> KINDS =
            List.of("RelationKind", "FunctionKind", "TermRole", "AllDayForm", "Kind", "FactKind", "Phase");

    private ChangeWords() {}

    public static String sentence(Change change, Words words) {
        return words.text("event." + change.type());
    }

    /** How many records an import added and changed, and how many it lacks. */
    public static String figures(ImportedHere imported, Words words) {
        return Arrays.stream(EntryKind.values())
                .filter(imported.records()::containsKey)
                .map(kind -> words.text("changes.imported." + kind, "count", imported.count(kind)))
                .collect(joining(", "));
    }

    /** How it was called and is called, where that is what has changed; else empty. */
    public static String renaming(Change change, Words words) {
        var renaming = change.renaming();
        if (renaming == null) {
            return "";
        }
        var before = renaming.before();
        return before == null
                ? renaming.after()
                : words.text("changes.renamed", "before", before, "after", renaming.after());
    }

    /**
     * The kind of relation, function, key or fact in question, or the role of a term; of a function that has a title of its own, that.
     * Empty if there is nothing to say.
     */
    public static String detail(Change change, Words words) {
        var label = change.label();
        if (label != null) {
            return label;
        }
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
