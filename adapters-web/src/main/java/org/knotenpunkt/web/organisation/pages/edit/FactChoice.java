package org.knotenpunkt.web.organisation.pages.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityHistory;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.input.Keys;
import org.knotenpunkt.web.organisation.pages.facts.OrganisationTimeline;
import org.knotenpunkt.web.organisation.pages.facts.SchoolCsv;
import org.knotenpunkt.web.organisation.pages.facts.SchoolProfile;
import org.knotenpunkt.web.shared.input.Day;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** What is recorded about an organisation for a time, as the choices of a form: what somebody can take back. */
public final class FactChoice {
    private final Words words;

    FactChoice(Words words) {
        this.words = words;
    }

    /** Names, addresses and keys; not the name without which there would be none at some time. */
    List<Option> of(OrganisationView organisation) {
        var facts = organisation.facts();
        return Stream.of(
                        facts.names().entries().stream()
                                .skip(1)
                                .map(name -> option(
                                        FactKind.NAME,
                                        name.validity(),
                                        name.value().full())),
                        facts.addresses().entries().stream()
                                .filter(FactChoice::byHand)
                                .map(address -> option(
                                        FactKind.ADDRESS,
                                        address.validity(),
                                        address.value().onOneLine())),
                        facts.keys().stream()
                                .filter(FactChoice::byHand)
                                .filter(key -> !key.value().scheme().identifies(organisation.kind()))
                                .map(this::option))
                .flatMap(options -> options)
                .toList();
    }

    /** The names, of which each can be corrected. */
    public static <T> List<Option> names(Timeline<T> names, Function<? super T, String> text, Words words) {
        return names.entries().stream()
                .filter(FactChoice::byHand)
                .map(name -> new Option(
                        FactKind.NAME + "/" + write(name.validity().from()),
                        "%s (%s)".formatted(text.apply(name.value()), words.show(name.validity()))))
                .toList();
    }

    /** What somebody has recorded about a school. */
    List<Option> of(SchoolHistory history) {
        return Stream.of(
                        dated(
                                FactKind.SCHOOL_FACTS,
                                history.facts(),
                                facts -> words.code("SchoolForm", facts.form().code())),
                        dated(FactKind.ALL_DAY, history.allDay(), words::show),
                        dated(FactKind.STARTCHANCEN, history.startchancen(), words::show),
                        history.socialIndex().entrySet().stream()
                                .filter(index -> byHand(index.getValue().source()))
                                .map(index -> option(
                                        FactKind.SOCIAL_INDEX,
                                        index.getKey().days(),
                                        SchoolCsv.index(index.getValue().value(), words))),
                        history.pupils().entrySet().stream()
                                .filter(pupils -> byHand(pupils.getValue().source()))
                                .map(pupils -> option(
                                        FactKind.PUPILS,
                                        pupils.getKey().days(),
                                        SchoolProfile.pupils(pupils.getValue(), words))))
                .flatMap(options -> options)
                .toList();
    }

    /** What somebody has recorded about a municipality. */
    List<Option> of(MunicipalityHistory history) {
        return Stream.of(
                        dated(
                                FactKind.MUNICIPALITY_FACTS,
                                history.facts(),
                                facts -> words.code(
                                        "MunicipalityKind", facts.kind().code())),
                        dated(FactKind.YOUTH_OFFICE, history.youthOffice(), words::show),
                        history.population().entrySet().stream()
                                .filter(count -> byHand(count.getValue().source()))
                                .map(count -> option(
                                        FactKind.POPULATION,
                                        Validity.between(count.getKey(), count.getKey()),
                                        words.show(count.getValue().value()))))
                .flatMap(options -> options)
                .toList();
    }

    /** Whether anything of it could be taken back. */
    public static boolean any(SchoolHistory history, Words words) {
        return !new FactChoice(words).of(history).isEmpty();
    }

    /** Whether anything of it could be taken back. */
    public static boolean any(MunicipalityHistory history, Words words) {
        return !new FactChoice(words).of(history).isEmpty();
    }

    /** Whether anything of it could be taken back. */
    public static boolean any(OrganisationView organisation, Words words) {
        return !new FactChoice(words).of(organisation).isEmpty();
    }

    private <T> Stream<Option> dated(FactKind kind, Timeline<Sourced<T>> timeline, Function<T, String> text) {
        return timeline.entries().stream()
                .filter(entry -> byHand(entry.value().source()))
                .map(entry ->
                        option(kind, entry.validity(), text.apply(entry.value().value())));
    }

    private static boolean byHand(Dated<?> fact) {
        return fact.source() == null || byHand(fact.source());
    }

    private static boolean byHand(Source source) {
        return !Register.says(source);
    }

    private Option option(FactKind kind, Validity validity, String text) {
        return option(kind + "/" + write(validity.from()), kind, validity, text);
    }

    private Option option(Dated<ExternalKey> key) {
        var value = FactKind.KEY + "/" + write(key.validity().from()) + "/" + Keys.write(key.value());
        return option(value, FactKind.KEY, key.validity(), OrganisationTimeline.key(key.value(), words));
    }

    private Option option(String value, FactKind kind, Validity validity, String text) {
        return new Option(value, "%s: %s (%s)".formatted(words.show(kind), text, words.show(validity)));
    }

    private static String write(@Nullable LocalDate from) {
        return from == null ? "" : from.toString();
    }

    /** Which of them was chosen. */
    public static Input<RecordedFact> read(Form form) {
        return form.parsed("fact", "request.not-a-choice", FactChoice::parse);
    }

    private static RecordedFact parse(String text) {
        var parts = text.split("/", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        var kind = FactKind.valueOf(parts[0]);
        return new RecordedFact(
                kind, parts[1].isEmpty() ? null : Day.parse(parts[1]), parts.length == 3 ? Keys.parse(parts[2]) : null);
    }
}
