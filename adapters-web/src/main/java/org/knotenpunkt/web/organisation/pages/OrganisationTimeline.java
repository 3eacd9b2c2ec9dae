package org.knotenpunkt.web.organisation.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.text.Words;

/** The history of an organisation, told in words, the newest first. */
final class OrganisationTimeline {
    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(
            entry -> entry.validity().from(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    private final Words words;

    OrganisationTimeline(Words words) {
        this.words = words;
    }

    List<TimelineEntry> of(
            OrganisationView organisation, @Nullable SchoolView school, @Nullable MunicipalityView municipality) {
        var facts = organisation.history().stream().flatMap(entry -> told(entry).stream());
        var ofSchool = school == null ? Stream.<TimelineEntry>empty() : told(school.history());
        var ofTown = municipality == null ? Stream.<TimelineEntry>empty() : told(municipality);
        return Stream.of(facts, ofSchool, ofTown)
                .flatMap(entries -> entries)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Optional<TimelineEntry> told(HistoryEntry entry) {
        var when = entry.validity();
        return switch (entry.fact()) {
            case Fact.Existed(var life) ->
                life.equals(Life.UNKNOWN) ? Optional.empty() : some(when, "existed", existence(life), null);
            case Fact.Named(var name) -> some(when, "named", name.full(), null);
            case Fact.Located(var address) -> some(when, "located", address(address), null);
            case Fact.Keyed(var key) -> some(when, "keyed", key(key, words), null);
            case Fact.Related(var relation) ->
                some(
                        when,
                        "related",
                        RelationWords.phrase(relation, words) + " "
                                + relation.other().name(),
                        "/organisations/" + relation.other().id());
            case Fact.Served(var function, var term) ->
                some(
                        when,
                        "served",
                        "%s: %s (%s)"
                                .formatted(FunctionWords.name(function, words), term.name(), words.show(term.role())),
                        null);
            case Fact.Placed(var space) -> some(when, "placed", space.name(), null);
        };
    }

    private Optional<TimelineEntry> some(Validity when, String kind, String text, @Nullable String path) {
        return Optional.of(entry(when, kind, text, path));
    }

    private TimelineEntry entry(Validity when, String kind, String text, @Nullable String path) {
        return new TimelineEntry(when, words.text("timeline." + kind), text, path);
    }

    private String existence(Life life) {
        var ending = life.ending();
        if (ending == null) {
            return words.text("timeline.founded");
        }
        var how = words.show(ending.kind());
        return ending.reason() == null ? how : how + ": " + ending.reason();
    }

    static String address(Address address) {
        return Stream.of(
                        Optional.ofNullable(address.street()),
                        Optional.of(address.postalCode() + " " + address.place()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    static String key(ExternalKey key, Words words) {
        return words.show(key.scheme()) + " " + key.value();
    }

    private Stream<TimelineEntry> told(SchoolHistory history) {
        return Stream.of(
                        history.facts().entries().stream()
                                .map(fact -> told(
                                        fact,
                                        "form",
                                        words.code(
                                                        "SchoolForm",
                                                        fact.value()
                                                                .value()
                                                                .form()
                                                                .code())
                                                + ", "
                                                + words.show(fact.value()
                                                        .value()
                                                        .status()
                                                        .phase()))),
                        history.allDay().entries().stream()
                                .map(fact -> told(
                                        fact, "all-day", words.show(fact.value().value()))),
                        history.startchancen().entries().stream()
                                .map(fact -> told(
                                        fact,
                                        "startchancen",
                                        words.show(fact.value().value()))),
                        history.socialIndex().entrySet().stream()
                                .map(index -> entry(
                                        period(index.getKey()),
                                        "social-index",
                                        SchoolCsv.index(index.getValue().value(), words),
                                        null)),
                        history.pupils().entrySet().stream()
                                .map(pupils -> entry(
                                        period(pupils.getKey()),
                                        "pupils",
                                        SchoolProfile.pupils(pupils.getValue(), words),
                                        null)))
                .flatMap(entries -> entries);
    }

    private Stream<TimelineEntry> told(MunicipalityView municipality) {
        var history = municipality.history();
        return Stream.of(
                        history.facts().entries().stream()
                                .map(fact -> told(
                                        fact,
                                        "kind",
                                        words.code(
                                                "MunicipalityKind",
                                                fact.value().value().kind().code()))),
                        history.youthOffice().entries().stream()
                                .map(fact -> told(
                                        fact,
                                        "youth-office",
                                        words.show(fact.value().value()))),
                        history.population().entrySet().stream()
                                .map(count -> entry(
                                        new Validity(count.getKey(), count.getKey()),
                                        "population",
                                        words.show(count.getValue().value()),
                                        null)))
                .flatMap(entries -> entries);
    }

    private TimelineEntry told(Dated<? extends Sourced<?>> fact, String kind, String text) {
        return entry(fact.validity(), kind, text, null);
    }

    private static Validity period(SchoolYear year) {
        return Validity.between(year.firstDay(), year.lastDay());
    }
}
