package org.knotenpunkt.web.organisation.pages.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.organisation.school.SchoolOnDay;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What is known of a school on a day, fact by fact. What is not known is said to be unknown, where people look for it. */
public final class SchoolProfile {
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private SchoolProfile(Words words) {
        this.words = words;
    }

    public static List<Fact> of(SchoolView school, LocalDate day, Words words) {
        var profile = new SchoolProfile(words);
        var history = school.history();
        var onDay = history.on(day);
        onDay.facts().ifPresent(profile::addRegister);
        profile.addSituation(history, onDay, day);
        profile.add(
                "allDay",
                onDay.allDay().map(words::show),
                history.allDay().on(day).map(Sourced::source));
        profile.addPupils(onDay);
        profile.add("town", school.town().name());
        return List.copyOf(profile.facts);
    }

    /** What tells in which situation a school is, and nothing else of it. */
    public static List<Fact> situation(SchoolView school, LocalDate day, Words words) {
        var profile = new SchoolProfile(words);
        var onDay = school.history().on(day);
        profile.addPupils(onDay);
        profile.addSituation(school.history(), onDay, day);
        return List.copyOf(profile.facts);
    }

    private void addSituation(SchoolHistory history, SchoolOnDay onDay, LocalDate day) {
        add(
                "index",
                onDay.socialIndex()
                        .map(index -> words.text(
                                "schools.index.of-year",
                                "level",
                                SchoolCsv.index(index.value(), words),
                                "year",
                                index.year())),
                onDay.socialIndex()
                        .flatMap(index ->
                                Optional.ofNullable(history.socialIndex().get(index.year())))
                        .map(Sourced::source));
        add(
                "startchancen",
                onDay.startchancen().map(words::show),
                history.startchancen().on(day).map(Sourced::source));
    }

    private void addPupils(SchoolOnDay onDay) {
        add(
                "pupils",
                onDay.pupils().map(count -> "%s (%s)".formatted(pupils(count.value(), words), count.year())),
                onDay.pupils().map(count -> count.value().source()));
    }

    private void addRegister(SchoolFacts register) {
        add("form", words.code("SchoolForm", register.form().code()));
        var status = SchoolCells.status(register.status(), words);
        add(
                "status",
                register.statusPeriod()
                        .map(period -> "%s (%s)".formatted(status, words.show(period)))
                        .orElse(status));
        if (register.legalForm() != null) {
            add("legalForm", words.code("LegalForm", register.legalForm().code()));
        }
        if (register.maintainer() != null) {
            add("maintainer", register.maintainer().value());
        }
    }

    private void add(String column, String value) {
        facts.add(new Fact(words.text("schools.column." + column), value));
    }

    private void add(String column, Optional<String> value, Optional<Source> source) {
        facts.add(new Fact(
                words.text("schools.column." + column),
                value.orElseGet(() -> words.text("shared.unknown")),
                SourceWords.byHand(source, words)));
    }

    public static String pupils(PupilCount pupils, Words words) {
        return "%s, %s".formatted(words.show(pupils.count()), words.show(pupils.method()));
    }
}
