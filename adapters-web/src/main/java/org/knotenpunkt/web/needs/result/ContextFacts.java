package org.knotenpunkt.web.needs.result;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.result.PlaceContext;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.web.organisation.pages.facts.SchoolCells;
import org.knotenpunkt.web.organisation.pages.facts.SchoolProfile;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What is known of a place, fact by fact; what is not known is said to be unknown. */
final class ContextFacts {
    private ContextFacts() {}

    static List<Fact> of(PlaceContext context, LocalDate day, Words words) {
        return switch (context) {
            case PlaceContext.OfSchool(var school) -> school(school, day, words).toList();
            case PlaceContext.OfCentre(var host) ->
                Stream.concat(
                                Stream.of(new Fact(words.text("needs.context.host"), host.name())),
                                school(host, day, words))
                        .toList();
            case PlaceContext.OfTown(var figures) -> figures(figures, words).toList();
            case PlaceContext.OfSpace(var space, var figures) ->
                Stream.concat(
                                Stream.of(OrganisationKind.SCHOOL, OrganisationKind.FAMILY_CENTRE)
                                        .map(kind -> new Fact(
                                                words.text("needs.context." + kind.name()),
                                                names(space.organisations(), kind, words))),
                                figures(figures, words))
                        .toList();
            case PlaceContext.NoneKnown none -> List.of();
        };
    }

    private static Stream<Fact> school(SchoolView school, LocalDate day, Words words) {
        return Stream.concat(
                SchoolProfile.situation(school, day, words).stream(),
                growth(school.history().upTo(day), words));
    }

    /** How the number of pupils has changed since it was first known; nothing where it is known of one year or of none. */
    private static Stream<Fact> growth(SchoolHistory history, Words words) {
        var counts = List.copyOf(history.pupils().values());
        if (counts.size() < 2) {
            return Stream.empty();
        }
        var since = history.pupils().firstKey();
        var more = counts.getLast().count() - counts.getFirst().count();
        return Stream.of(new Fact(
                words.text("needs.context.growth"),
                words.text("needs.context.growth.since", "more", (more > 0 ? "+" : "") + more, "year", since)));
    }

    /** The registers from which it comes. */
    static List<Edition> editions(PlaceContext context) {
        return switch (context) {
            case PlaceContext.OfSchool(var school) -> school.editions();
            case PlaceContext.OfCentre(var host) -> host.editions();
            case PlaceContext.OfTown(var figures) -> figures.editions();
            case PlaceContext.OfSpace(var space, var figures) -> figures.editions();
            case PlaceContext.NoneKnown none -> List.of();
        };
    }

    private static Stream<Fact> figures(TownFigures figures, Words words) {
        var levels = figures.primariesByIndex().stream()
                .map(level -> words.text(
                        "needs.context.level",
                        "level",
                        SchoolCells.level(level.index(), words),
                        "count",
                        level.schools()))
                .collect(Collectors.joining(" · "));
        return Stream.of(
                count("schools", figures.schools(), words),
                count("primaries", figures.primaries(), words),
                count("startchancen", figures.startchancenPrimaries(), words),
                new Fact(
                        words.text("needs.context.index"),
                        levels.isEmpty() ? words.text("shared.unknown") : levels,
                        SchoolCells.indexYears(figures.indexYears(), words)));
    }

    private static Fact count(String key, @Nullable Integer number, Words words) {
        return new Fact(words.text("needs.context." + key), SchoolCells.known(number, words));
    }

    private static String names(List<OrganisationRef> organisations, OrganisationKind kind, Words words) {
        var names = organisations.stream()
                .filter(one -> one.kind() == kind)
                .map(OrganisationRef::name)
                .toList();
        return names.isEmpty()
                ? words.text("needs.context.none")
                : words.text("needs.context.named", "count", names.size(), "names", String.join(", ", names));
    }
}
