package org.knotenpunkt.web.organisation.pages.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.text.Words;

/** The history of an organisation, told in words, the newest first. */
public final class OrganisationTimeline {
    private final Words words;

    public OrganisationTimeline(Words words) {
        this.words = words;
    }

    public List<TimelineEntry> of(
            OrganisationView organisation, @Nullable SchoolView school, @Nullable MunicipalityView municipality) {
        var facts = organisation.history().stream().flatMap(this::told);
        var ofSchool = school == null ? Stream.<TimelineEntry>empty() : told(school.history());
        var ofTown = municipality == null ? Stream.<TimelineEntry>empty() : told(municipality);
        var described = Stream.concat(ofSchool, ofTown)
                .map(entry -> entry.during(organisation.whileItExists(entry.validity())));
        return Stream.of(facts, described)
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(TimelineEntry::validity, Validity.NEWEST_FIRST))
                .toList();
    }

    private Stream<TimelineEntry> told(HistoryEntry entry) {
        var how = entry.withdrawal();
        return how == null ? so(entry) : so(entry).map(never -> never.withdrawn(withdrawal(how)));
    }

    private String withdrawal(WithdrawalView how) {
        var sentence = how.name() == null
                ? words.text("timeline.withdrawn", "at", how.at())
                : words.text("timeline.withdrawn-by", "at", how.at(), "name", how.name());
        return how.reason() == null ? sentence : sentence + ": " + how.reason();
    }

    private Stream<TimelineEntry> so(HistoryEntry entry) {
        var when = entry.validity();
        return switch (entry.fact()) {
            case Fact.Existed(var life) -> told(life);
            case Fact.Named(var name, var source) -> said(entry(when, "named", name.full(), null), source);
            case Fact.Located(var address, var source) ->
                said(entry(when, "located", address.onOneLine(), null), source);
            case Fact.Keyed(var key, var source) -> said(entry(when, "keyed", key(key, words), null), source);
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
            case Fact.Instituted(var function) -> some(when, "served", FunctionWords.name(function, words), null);
            case Fact.Placed(var space) -> some(when, "placed", space.name(), null);
            case Fact.Said(var kind, var said) ->
                Stream.of(new TimelineEntry(when, words.show(kind), SaidWords.of(kind, said, words), null));
        };
    }

    private Stream<TimelineEntry> said(TimelineEntry entry, @Nullable Source source) {
        return Stream.of(entry.saidBy(SourceWords.byHand(Optional.ofNullable(source), words)));
    }

    private Stream<TimelineEntry> some(Validity when, String kind, String text, @Nullable String path) {
        return Stream.of(entry(when, kind, text, path));
    }

    /** Its beginning and its end, each on its day: between them lies all the rest. */
    private Stream<TimelineEntry> told(Life life) {
        var founded = Optional.ofNullable(life.founded())
                .map(day -> entry(Validity.between(day, day), "existed", words.text("timeline.founded"), null));
        var ended = Optional.ofNullable(life.ending())
                .map(ending ->
                        entry(Validity.between(ending.lastDay(), ending.lastDay()), "existed", ending(ending), null));
        return Stream.of(founded, ended).flatMap(Optional::stream);
    }

    private TimelineEntry entry(Validity when, String kind, String text, @Nullable String path) {
        return new TimelineEntry(when, words.text("timeline." + kind), text, path);
    }

    private String ending(Ending ending) {
        var how = words.show(ending.kind());
        return ending.reason() == null ? how : how + ": " + ending.reason();
    }

    public static String key(ExternalKey key, Words words) {
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
                                                + SchoolCells.status(
                                                        fact.value().value().status(), words))),
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
                                        index.getKey().days(),
                                        "social-index",
                                        SchoolCsv.index(index.getValue().value(), words),
                                        null)),
                        history.pupils().entrySet().stream()
                                .map(pupils -> entry(
                                        pupils.getKey().days(),
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
        return entry(fact.validity(), kind, text, null)
                .saidBy(SourceWords.byHand(Optional.of(fact.value().source()), words));
    }
}
