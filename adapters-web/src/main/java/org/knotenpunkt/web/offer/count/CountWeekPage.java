package org.knotenpunkt.web.offer.count;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.SessionRow;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.web.shared.input.Form;

/**
 * The table in which somebody enters a week.
 *
 * @param outcome of what was sent last, if others of it were refused
 * @param ids of what is to be entered: what is sent twice is entered once
 */
public record CountWeekPage(CountsPage week, Form form, CountWeek.Outcome outcome, IdSource ids) {
    public String field(SessionRow row, String field) {
        return new WeekRow(row).field(field);
    }

    public String version(SessionRow row) {
        return new WeekRow(row).version(form, isSettled(row));
    }

    public String given(SessionRow row) {
        return new WeekRow(row).given(form, isSettled(row));
    }

    private boolean isSettled(SessionRow row) {
        return outcome.settled().contains(row.session());
    }

    public EntryId newEntry() {
        return new EntryId(ids.next());
    }

    /** What a field is about: what it asks, and of which session. */
    public String label(SessionRow row, String field) {
        return form.words()
                .text(
                        "count.week.field",
                        "field",
                        form.words().text("forms.count." + field),
                        "offer",
                        row.title(),
                        "when",
                        "%s, %s".formatted(week.day(row.start().toLocalDate()), week.times(row)));
    }

    /** What the fields of all rows are called. */
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        week.open().forEach(row -> WeekRow.FIELDS.forEach(field -> names.put(field(row, field), label(row, field))));
        return names;
    }

    /** Whether the row asks why: it was refused for want of a reason, or one was typed. */
    public boolean asksWhy(SessionRow row) {
        var field = field(row, CountFields.REASON);
        return form.isFilled(field) || form.error(field) != null;
    }

    /** What has been entered, while something else has not; null if nothing has. */
    public @Nullable String told() {
        return outcome.entered() == 0 ? null : form.words().text(CountWeek.ENTERED, "count", outcome.entered());
    }

    public String action() {
        return week.table();
    }
}
