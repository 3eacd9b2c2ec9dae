package org.knotenpunkt.web.access.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotenpunkt.application.access.sight.WhoCanSee;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What the page about who can see a record shows.
 *
 * @param recordPath the page of the record itself, where there is one
 */
public record SightView(
        Form query, String path, WhoCanSee.Answer answer, Optional<String> recordPath, LocalDate today) {
    /** The way to it leads over the record, where that has a page. */
    public List<Crumb> crumbs() {
        return recordPath.stream()
                .map(page -> new Crumb(answer.record().name(), page))
                .toList();
    }

    /** By which actions; a dash for none. */
    public static String by(List<Action> actions, Words words) {
        return actions.isEmpty()
                ? "–"
                : actions.stream().map(action -> words.show(action)).collect(Collectors.joining(", "));
    }
}
