package org.knotenpunkt.web.offer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.needs.result.PublicPage;

/** What a poster says of an offer in one of its languages: as much as the size leaves room for. */
public record PosterText(Programme.Published offer, LocalDate today, ProgrammeWords words, PosterSize size) {
    private static final String BETWEEN = " · ";

    /** Who an offer is for is said in the smallest letters, too. */
    private static final int MOST_OF_NOTE = 90;

    /** Above and below an offer, in lines. */
    private static final double PADDING = 0.7;

    /** Arabic wants higher lines, though it needs less of them. */
    private static final double FROM_THE_RIGHT = 1.05;

    /**
     * When an offer takes place: on the days that have the weekday and the times in common.
     *
     * @param days in their order
     */
    record Rhythm(DayOfWeek weekday, LocalTime start, LocalTime end, List<LocalDate> days) {}

    /**
     * A line about when it is.
     *
     * @param times are read from the left in each language
     */
    public record When(String weekday, String times, String days) {}

    public String title() {
        return offer.content().texts().in(words.language()).title();
    }

    /** The language in which the offer speaks here. */
    public String language() {
        return offer.content().texts().spoken(words.language()).value();
    }

    public String direction() {
        return PublicPage.directionOf(offer.content().texts().spoken(words.language()));
    }

    /** The beginning of what is said of it; null where there is no room. */
    public @Nullable String description() {
        return Excerpt.of(offer.content().texts().in(words.language()).description(), size.description());
    }

    /** Who is meant beyond that, as it was written; null if nobody has said. */
    public @Nullable String eligibility() {
        return note(offer.content().texts().in(words.language()).eligibility());
    }

    /** Who is not meant, as it was written; null if nobody has said. */
    public @Nullable String notFor() {
        return note(offer.content().texts().in(words.language()).notFor());
    }

    private static @Nullable String note(@Nullable String said) {
        return said == null ? null : Excerpt.of(said, MOST_OF_NOTE);
    }

    /** What is to be known before one relies on it. */
    public List<String> cautions() {
        return new Cautions(offer, today, words).lines();
    }

    /** When it takes place, by weekday and time; what is cancelled is left out. */
    public List<When> when() {
        return rhythms().stream()
                .map(rhythm -> new When(
                        words.text("day." + rhythm.weekday().getValue()),
                        "%s–%s".formatted(rhythm.start(), rhythm.end()),
                        days(rhythm.days())))
                .toList();
    }

    private List<Rhythm> rhythms() {
        return offer.sessions().stream()
                .filter(Session::takesPlace)
                .collect(groupingBy(
                        PosterText::rhythm,
                        () -> new TreeMap<>(Comparator.comparing(Rhythm::weekday)
                                .thenComparing(Rhythm::start)
                                .thenComparing(Rhythm::end)),
                        toList()))
                .entrySet()
                .stream()
                .map(entry -> new Rhythm(
                        entry.getKey().weekday(),
                        entry.getKey().start(),
                        entry.getKey().end(),
                        entry.getValue().stream()
                                .map(session -> session.start().toLocalDate())
                                .toList()))
                .toList();
    }

    private static Rhythm rhythm(Session session) {
        return new Rhythm(
                session.start().getDayOfWeek(),
                session.start().toLocalTime(),
                session.end().toLocalTime(),
                List.of());
    }

    private String days(List<LocalDate> days) {
        var named = days.stream().limit(size.days()).map(words::dayAndMonth).collect(joining(BETWEEN));
        return days.size() > size.days() ? named + " …" : named;
    }

    /** For whom it is, and how old they are. */
    public String target() {
        var profile = offer.content().profile();
        var targets = profile.targets().stream().sorted().map(target -> words.text("target." + target));
        return Stream.concat(targets, Stream.ofNullable(new OfferFacts(words).ages(profile)))
                .collect(joining(BETWEEN));
    }

    /** The room or building. */
    public String place() {
        return offer.content().place().name();
    }

    /** Where that is, if it is not at the address of the centre. */
    public @Nullable String address() {
        var own = offer.content().place().address();
        return own == null ? null : own.onOneLine();
    }

    /** What it costs, and what is done so that people can come. */
    public String cost() {
        var profile = offer.content().profile();
        return Stream.concat(
                        Stream.of(new OfferFacts(words).cost(profile)),
                        profile.childCare() ? Stream.of(words.text("child-care")) : Stream.empty())
                .collect(joining(BETWEEN));
    }

    /** How one gets in. */
    public String admission() {
        return new OfferFacts(words).admission(offer.content().profile());
    }

    /** With whom one signs up, or whom one asks. */
    public @Nullable String contact() {
        return offer.content().profile().contact();
    }

    /** Whether one does not get in without having said so. */
    public boolean isBySignUp() {
        return offer.content().profile().admission() != Admission.DROP_IN;
    }

    /** How high it is, in points, with what is around it. */
    double height() {
        var when = when().stream()
                .map(line -> line.weekday().length()
                        + line.times().length()
                        + line.days().length()
                        + 2);
        var paragraphs = Stream.of(
                        Stream.of(title().length() * 11 / 10),
                        Stream.concat(Stream.ofNullable(description()), cautions().stream())
                                .map(String::length),
                        when,
                        Stream.of(
                                labelled("target", target() + Objects.toString(eligibility(), "")),
                                notFor() == null ? 0 : labelled("not-for", Objects.toString(notFor(), "")),
                                labelled("place", place() + Objects.toString(address(), ""))),
                        Stream.of(labelled("contact", cost() + admission() + Objects.toString(contact(), ""))))
                .flatMap(some -> some)
                .mapToDouble(size::height)
                .sum();
        return paragraphs * lines() + size.height(1) * PADDING;
    }

    /** How many characters a line has with the word before it. */
    private int labelled(String label, String line) {
        return words.text(label).length() + line.length() + 2;
    }

    private double lines() {
        return words.direction().equals("rtl") ? FROM_THE_RIGHT : 1;
    }
}
