package org.knotenpunkt.web.organisation.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * Where in Germany a list of towns looks: in a state, and in one of its regions or districts. Of another state than the one chosen no
 * region or district counts.
 *
 * @param states to choose from, by their keys
 * @param state the key of the chosen one; empty for all
 * @param areas regions and districts to choose from, by their ids
 * @param area the id of the chosen one; empty for all
 */
public record PlaceFilter(List<Option> states, String state, List<Option> areas, String area) {
    static PlaceFilter of(Form query, List<AreaRef> all, Words words) {
        var asked = chosen(query, "area", all, area -> area.id().toString().equals(query.value("area")));
        var state = chosen(
                        query,
                        "state",
                        all,
                        area -> area.level() == AreaLevel.STATE && area.key().equals(query.value("state")))
                .or(() -> asked.filter(area -> area.level() == AreaLevel.STATE))
                .map(AreaRef::key)
                .orElse("");
        var below = all.stream()
                .filter(area -> area.level() != AreaLevel.STATE && area.key().startsWith(state))
                .toList();
        return new PlaceFilter(
                all.stream()
                        .filter(area -> area.level() == AreaLevel.STATE)
                        .map(area -> new Option(area.key(), area.name()))
                        .toList(),
                state,
                below.stream().map(area -> option(area, words)).toList(),
                asked.filter(below::contains).map(area -> area.id().toString()).orElse(""));
    }

    private static Optional<AreaRef> chosen(Form query, String field, List<AreaRef> all, Predicate<AreaRef> meant) {
        var found = all.stream().filter(meant).findFirst();
        if (found.isEmpty() && query.isFilled(field)) {
            query.addError(field, "request.not-a-choice");
        }
        return found;
    }

    private static Option option(AreaRef area, Words words) {
        var label = area.level() == AreaLevel.REGION
                ? words.text("towns.filter.area.region", "name", area.name())
                : area.name();
        return new Option(area.id().toString(), label);
    }
}
