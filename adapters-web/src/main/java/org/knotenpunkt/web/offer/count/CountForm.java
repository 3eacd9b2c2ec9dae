package org.knotenpunkt.web.offer.count;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * The page on which somebody counts.
 *
 * @param offer where the offer is shown
 * @param session the id of the session
 * @param when the day and the times of the session
 * @param likely the languages that the offer names, and those that were heard at its last sessions
 */
public record CountForm(FormView form, String offer, String session, String when, Set<LanguageTag> likely) {
    public CountForm {
        likely = Set.copyOf(likely);
    }

    /** The fields for how many people there were, by age. */
    public List<String> heads() {
        return CountFields.HEADS;
    }

    public List<Option> methods() {
        return OfferFields.options(TallyMethod.values(), form.form().words());
    }

    /** The languages that are asked for first: the likely ones, and what is ticked; where none is, all of them. */
    public List<Option> languages() {
        var first = OfferFields.languages().stream().filter(this::comesFirst).toList();
        return first.isEmpty() ? OfferFields.languages() : first;
    }

    /** All others. */
    public List<Option> otherLanguages() {
        var first = languages();
        return OfferFields.languages().stream()
                .filter(language -> !first.contains(language))
                .toList();
    }

    private boolean comesFirst(Option language) {
        return likely.contains(new LanguageTag(language.value()))
                || form.form().holds(CountRequests.LANGUAGES, language.value());
    }

    public List<AccessPath> paths() {
        return List.of(AccessPath.values());
    }

    public String field(AccessPath path) {
        return CountFields.of(path);
    }

    /** What the fields for access paths are called. */
    public Map<String, String> names() {
        return paths().stream()
                .collect(Collectors.toMap(
                        this::field, path -> form.form().words().show(path)));
    }

    /** Whether it is told that the session did not take place, or is wrong. */
    public boolean tellsNotHeld() {
        return tells(Stream.of(CountFields.NOT_HELD));
    }

    /** Whether it is told how first-timers heard of the centre, or is wrong. */
    public boolean tellsPaths() {
        return tells(paths().stream().map(this::field));
    }

    /** Whether more is told than who came, or is wrong. */
    public boolean tellsMore() {
        return tells(Stream.of(CountRequests.LANGUAGES, CountRequests.STAFF_HOURS, CountRequests.VOLUNTEER_HOURS));
    }

    private boolean tells(Stream<String> fields) {
        return fields.anyMatch(
                field -> form.form().isFilled(field) || form.form().error(field) != null);
    }
}
