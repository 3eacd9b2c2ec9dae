package org.knotenpunkt.web.needs.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.text.Words;

/** What was published of an assessment, the newest first. */
public record TablesPage(AssessmentView view, List<PublishedTable> tables) {
    public TablesPage {
        tables = List.copyOf(tables);
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

    public static String cells(PublishedTable.Row row, Words words) {
        return row.cells().entrySet().stream()
                .map((Map.Entry<String, Rounded> cell) ->
                        "%s: %s".formatted(cell.getKey(), show(cell.getValue(), words)))
                .collect(Collectors.joining(" · "));
    }

    public static String mean(PublishedTable.Row row, Words words) {
        var tenths = row.tenths();
        return tenths == null ? "" : words.show(tenths / 10.0);
    }
}
