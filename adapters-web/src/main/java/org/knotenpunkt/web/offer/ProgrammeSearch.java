package org.knotenpunkt.web.offer;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferedTerms;
import org.knotenpunkt.application.offer.PartOfDay;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/**
 * The form with which people look for something in a programme, and what they have asked for.
 *
 * @param terms of all there is
 * @param spots what is meant by the words from where somebody looks; null where it does not matter how far something is
 * @param found how much fits
 * @param path of the page
 */
public record ProgrammeSearch(
        ProgrammeChoice choice,
        OfferedTerms terms,
        @Nullable List<TownProgramme.Spot> spots,
        int found,
        String path,
        ProgrammeWords words) {
    /** Something that was asked for, and where one gets that does not ask for it. */
    public record Asked(String label, String without) {}

    /** A place that may be meant, and where one gets that means it. */
    public record Meant(String name, String path) {}

    public boolean asksForDistance() {
        return spots != null;
    }

    /** What is wrong with a field, in words; null if nothing is. */
    public @Nullable String fault(String name) {
        var key = choice.faults().get(name);
        if (key != null) {
            return words.text(key);
        }
        if (!name.equals(ProgrammeChoice.NEAR) || spots == null || choice.from() == null) {
            return null;
        }
        if (spots.size() > 1) {
            return words.text("search-fault.near-several");
        }
        return spots.isEmpty() || spots.getFirst().position() == null ? words.text("search-fault.near-unknown") : null;
    }

    /** Which places may be meant, if there are several. */
    public List<Meant> meant() {
        return spots == null || spots.size() < 2
                ? List.of()
                : spots.stream()
                        .map(spot -> new Meant(spot.name(), address(choice.with(ProgrammeChoice.NEAR, spot.name()))))
                        .toList();
    }

    private String address(String query) {
        return words.address(path) + query;
    }

    /** Where nothing is asked for. */
    public String all() {
        return address("");
    }

    /** What is asked for and has been understood. */
    public List<Asked> asked() {
        return choice.typed().keySet().stream()
                .filter(this::isUnderstood)
                .map(name -> new Asked(label(name), address(choice.without(together(name)))))
                .toList();
    }

    private boolean isUnderstood(String name) {
        return fault(name) == null && (!name.equals(ProgrammeChoice.WITHIN) || fault(ProgrammeChoice.NEAR) == null);
    }

    /** How far something may be says nothing without from where. */
    private static Set<String> together(String name) {
        return name.equals(ProgrammeChoice.NEAR) ? Set.of(name, ProgrammeChoice.WITHIN) : Set.of(name);
    }

    private String label(String name) {
        var filter = choice.filter();
        var typed = choice.typed(name);
        return switch (name) {
            case "kind" -> words.text("kind." + typed);
            case "target" -> words.text("target." + typed);
            case "weekday" -> day(DayOfWeek.valueOf(typed));
            case "time" -> time(PartOfDay.valueOf(typed));
            case "spoken" -> ProgrammeWords.ownName(new LanguageTag(typed));
            case "age" -> "%s: %s".formatted(words.text("age"), filter.age());
            case "free" -> words.text("free");
            case ProgrammeChoice.WITHIN -> within(Integer.parseInt(typed));
            default -> typed;
        };
    }

    private String day(DayOfWeek day) {
        return words.text("day." + day.getValue());
    }

    /** What the part of the day is called, and from when to when it is, in figures that are read from the left. */
    private String time(PartOfDay part) {
        return "%s \u2066(%s–%s)\u2069"
                .formatted(words.text("time." + part), part.from(), part.until() == null ? "24:00" : part.until());
    }

    public String within(int kilometres) {
        var written = words.kilometres(kilometres * 1000);
        return words.isEasy() ? written : "≤ " + written;
    }

    /**
     * A field in which one of several things is chosen.
     *
     * @param none what is said where nothing is
     */
    public record Select(String name, String label, String none, List<Choice> choices) {}

    /** @param language in which the label is written, if it is another than that of the page */
    public record Choice(
            String value, String label, @Nullable String language, boolean chosen) {}

    /** What can be asked of an offer: what there is, and what is asked for. */
    public List<Select> selects() {
        var filter = choice.filter();
        return List.of(
                select(
                        "kind",
                        offered(terms.kinds(), filter.kind()),
                        kind -> choice(kind, words.text("kind." + kind), filter.kind())),
                select(
                        "target",
                        offered(terms.targets(), filter.target()),
                        target -> choice(target, words.text("target." + target), filter.target())),
                select(
                        "weekday",
                        offered(terms.weekdays(), filter.weekday()),
                        day -> choice(day, day(day), filter.weekday())),
                select("time", Arrays.stream(PartOfDay.values()), part -> choice(part, time(part), filter.time())),
                select(
                        "spoken",
                        offered(terms.languages(), filter.spoken()),
                        language -> new Choice(
                                language.value(),
                                ProgrammeWords.ownName(language),
                                language.value(),
                                language.equals(filter.spoken()))));
    }

    private <T> Select select(String name, Stream<T> things, Function<T, Choice> choosing) {
        return new Select(
                name, words.text(name), words.text("any"), things.map(choosing).toList());
    }

    private static <E extends Enum<E>> Choice choice(E constant, String label, @Nullable E asked) {
        return new Choice(constant.name(), label, null, constant == asked);
    }

    private static <T extends Comparable<? super T>> Stream<T> offered(Set<T> some, @Nullable T asked) {
        return Stream.concat(some.stream(), Stream.ofNullable(asked)).distinct().sorted();
    }
}
