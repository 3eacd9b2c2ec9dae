package org.knotenpunkt.web.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.web.needs.result.RoundedJson;

/** A table as it was published, in the API. */
record TableJson(
        UUID id, int wave, LocalDate published, List<GroupJson> groups, RoundedJson total, List<RowJson> rows) {
    /** Those of an assessment. */
    record Items(List<TableJson> items) {}

    /** How many of a perspective have answered. */
    record GroupJson(String perspective, RoundedJson answered) {
        static GroupJson from(Map.Entry<Perspective, Rounded> group) {
            return new GroupJson(group.getKey().code(), RoundedJson.from(group.getValue()));
        }
    }

    /** How a perspective answered a question; without counts, or without a mean, where these are not told. */
    record RowJson(
            String question,
            String perspective,
            RoundedJson answered,
            List<CellJson> counts,
            @Nullable Double mean) {
        static RowJson from(PublishedTable.Row row) {
            var tenths = row.tenths();
            return new RowJson(
                    row.question(),
                    row.perspective().code(),
                    RoundedJson.from(row.answered()),
                    row.cells().entrySet().stream().map(CellJson::from).toList(),
                    tenths == null ? null : tenths / 10.0);
        }
    }

    /** How often a point or an option was chosen. */
    record CellJson(String value, RoundedJson count) {
        static CellJson from(Map.Entry<String, Rounded> cell) {
            return new CellJson(cell.getKey(), RoundedJson.from(cell.getValue()));
        }
    }

    static TableJson from(PublishedTable table) {
        return new TableJson(
                table.id().value(),
                table.wave(),
                table.published(),
                table.groups().entrySet().stream().map(GroupJson::from).toList(),
                RoundedJson.from(table.total()),
                table.rows().stream().map(RowJson::from).toList());
    }
}
