package org.knotenpunkt.web.organisation.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationRights;
import org.knotenpunkt.web.organisation.pages.facts.TimelineEntry;
import org.knotenpunkt.web.shared.page.Fact;

/**
 * An organisation with its history, as it was on a day; one that has ended by then, as it was on its last day.
 *
 * @param factForms the forms about names, addresses and keys that are of use when one of them is wrong
 * @param profileForms the forms about the profile that are of use now
 * @param profile what registers and people know about it as a school or a town
 * @param undescribed of a school of which nothing is known as of a school yet: where that changes; null for all others
 * @param missingSince the day of the first edition of the list of schools that no longer has it; null for all others
 * @param startchancenMissingSince the same of the list of schools in Startchancen
 * @param editions of the registers from which that comes
 * @param on the day that was asked for
 * @param past whether the day is another one than today
 */
public record OrganisationPage(
        OrganisationView organisation,
        List<String> factForms,
        List<String> profileForms,
        List<Fact> profile,
        @Nullable Undescribed undescribed,
        @Nullable LocalDate missingSince,
        @Nullable LocalDate startchancenMissingSince,
        List<Edition> editions,
        List<TimelineEntry> timeline,
        OrganisationRights may,
        LocalDate on,
        boolean past) {
    /** Whether it has ended by the day that was asked for. */
    public boolean ended() {
        return organisation.facts().life().on(on) == Existence.ENDED;
    }

    public String path() {
        return "/organisations/" + organisation.id();
    }

    /** The forms about the organisation itself that are of use now. */
    public List<String> forms() {
        var always = List.of("name", "address", "contact", "keys");
        var keyEnding = organisation.facts().keys().stream()
                        .anyMatch(key -> key.validity().until() == null)
                ? List.of("key-ending")
                : List.<String>of();
        var ending = organisation.facts().life().ending() == null ? "ending" : "reopening";
        return Stream.of(always, keyEnding, List.of(ending, "founding"), factForms, List.of("withdrawal"))
                .flatMap(List::stream)
                .toList();
    }

    /** The forms about its relations that are of use now. */
    public List<String> relationForms() {
        var all = organisation.relations();
        return useful(
                new Use("relations", !ended()),
                new Use(
                        "relation-ending",
                        all.stream().anyMatch(relation -> !relation.recorded().isOver(organisation.day()))),
                new Use(
                        "relation-reopening",
                        all.stream().anyMatch(relation -> relation.recorded().until() != null)),
                new Use("relation-withdrawal", !all.isEmpty()));
    }

    /** The forms about its functions that are of use now. */
    public List<String> functionForms() {
        var all = organisation.functions();
        var open = all.stream().anyMatch(function -> !function.validity().isOver(organisation.day()));
        var terms = all.stream().flatMap(function -> function.terms().stream()).toList();
        return useful(
                new Use("functions", !ended()),
                new Use("terms", open && !ended()),
                new Use(
                        "term-ending",
                        terms.stream().anyMatch(term -> !term.validity().isOver(organisation.day()))),
                new Use(
                        "term-reopening",
                        terms.stream().anyMatch(term -> term.validity().until() != null)),
                new Use("term-withdrawal", !terms.isEmpty()),
                new Use("function-contact", open && !ended()),
                new Use("function-ending", open),
                new Use(
                        "function-reopening",
                        all.stream().anyMatch(function -> function.validity().until() != null)),
                new Use("function-withdrawal", !all.isEmpty()));
    }

    /** The forms about its social spaces that are of use now. */
    public List<String> spaceForms() {
        var all = organisation.socialSpaces();
        return useful(
                new Use("social-spaces", !ended()),
                new Use(
                        "social-space-ending",
                        all.stream().anyMatch(space -> !space.validity().isOver(organisation.day()))),
                new Use(
                        "social-space-reopening",
                        all.stream().anyMatch(space -> space.assigned().until() != null)),
                new Use("social-space-withdrawal", !all.isEmpty()));
    }

    /** Whether there is anything that a form could do. */
    private record Use(String form, boolean given) {}

    private static List<String> useful(Use... uses) {
        return Stream.of(uses).filter(Use::given).map(Use::form).toList();
    }
}
