package org.knotenpunkt.web.needs.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.result.KeptTables;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.web.needs.pages.Asked;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.text.Words;

/** What was published of an assessment, the newest first. */
public record TablesPage(AssessmentView view, KeptTables kept) {
    public List<PublishedTable> tables() {
        return kept.tables();
    }

    public Assessment assessment() {
        return view.assessment();
    }

    public PerspectiveNames names(Words words) {
        return PerspectiveNames.of(view.perspectives(), words);
    }

    public static String show(@Nullable Rounded number, Words words) {
        return switch (number) {
            case null -> words.text("needs.table.withheld");
            case Rounded.Nobody nobody -> "0";
            case Rounded.Few(var below) -> "<" + below;
            case Rounded.About(var value) -> words.show(value);
        };
    }

    /** What the row is about; by its id alone where nobody asks that any more. */
    public String question(PublishedTable table, PublishedTable.Row row, Words words) {
        return asked(table, row).map(question -> Asked.text(question, words)).orElse(row.question());
    }

    /** The language of that, where it is not the one of the page; null where it is. */
    public @Nullable String foreign(PublishedTable table, PublishedTable.Row row, Words words) {
        return asked(table, row)
                .map(question -> Asked.foreign(question.wording(), words))
                .orElse(null);
    }

    private Optional<Question> asked(PublishedTable table, PublishedTable.Row row) {
        return Optional.ofNullable(kept.asked().get(table.wave())).stream()
                .flatMap(version -> version.questions().stream())
                .filter(question -> question.id().value().equals(row.question()))
                .findFirst();
    }

    /** How often each point or option was chosen, by what it says. */
    public String cells(PublishedTable table, PublishedTable.Row row, Words words) {
        var question = asked(table, row);
        return row.cells().entrySet().stream()
                .map((Map.Entry<String, Rounded> cell) -> "%s: %s"
                        .formatted(
                                question.map(one -> Asked.label(one, cell.getKey(), words))
                                        .orElse(cell.getKey()),
                                show(cell.getValue(), words)))
                .collect(Collectors.joining(" · "));
    }

    public static String mean(PublishedTable.Row row, Words words) {
        var tenths = row.tenths();
        return tenths == null ? "" : words.mean(tenths / 10.0);
    }
}
