package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.PartOfDay;
import org.knotenpunkt.application.offer.ProgrammeFilter;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * What somebody looks for in a programme, as it stands in the address. What was typed is kept; what is no answer is left aside, and said.
 *
 * @param typed what was given, by the name of the field, in the order of the fields
 * @param faults what is wrong with it, as the key of a text, by the name of the field
 * @param from words for the place from where somebody looks; null if none were given
 * @param kilometres how far it may be from there; null if that does not matter
 * @param page counted from 1
 */
public record ProgrammeChoice(
        Map<String, String> typed,
        Map<String, String> faults,
        ProgrammeFilter filter,
        @Nullable String from,
        @Nullable Integer kilometres,
        int page) {
    /** How far people may want to go. */
    public static final List<Integer> DISTANCES = List.of(1, 2, 5, 10, 20);

    static final String CALLED = "called";
    static final String NEAR = "near";
    static final String WITHIN = "within";
    private static final List<String> OF_OFFERS = List.of("kind", "target", "weekday", "time", "spoken", "age", "free");
    private static final int MAX_LENGTH = 120;
    private static final int MOST_PAGES = 10_000;

    public ProgrammeChoice {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        faults = Map.copyOf(faults);
    }

    /** Of the offers of a centre. */
    static ProgrammeChoice at(Context ctx) {
        return new Reader(ctx::queryParam, OF_OFFERS).choice();
    }

    /** Of those of a town, where it matters how far they are. */
    static ProgrammeChoice nearby(Context ctx) {
        return new Reader(ctx::queryParam, before(List.of(NEAR, WITHIN))).choice();
    }

    /** Of towns, by what they or their centres are called. */
    static ProgrammeChoice ofTowns(Context ctx) {
        return new Reader(ctx::queryParam, List.of(CALLED)).choice();
    }

    /** Of those that are called like this. */
    static ProgrammeChoice ofTowns(String called) {
        return new Reader(Map.of(CALLED, called)::get, List.of(CALLED)).choice();
    }

    private static List<String> before(List<String> more) {
        return Stream.of(more, OF_OFFERS).flatMap(List::stream).toList();
    }

    /** Reads each field, and remembers what is wrong with it. */
    private static final class Reader {
        private final Map<String, String> typed = new LinkedHashMap<>();
        private final Map<String, String> faults = new LinkedHashMap<>();
        private final int page;

        Reader(Function<String, @Nullable String> given, List<String> names) {
            names.forEach(name -> Optional.ofNullable(given.apply(name))
                    .filter(Requests::isReadable)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(text -> text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text)
                    .ifPresent(text -> typed.put(name, text)));
            page = number(given.apply("page"), 1, MOST_PAGES).orElse(1);
        }

        ProgrammeChoice choice() {
            var filter = new ProgrammeFilter(
                    one("kind", constant(OfferKind.values())),
                    one("target", constant(TargetGroup.values())),
                    one("weekday", constant(DayOfWeek.values())),
                    one("time", constant(PartOfDay.values())),
                    one("spoken", Reader::language),
                    one("age", "search-fault.age", text -> number(text, 0, Ages.MAX)),
                    one("free", text -> Optional.of(text).filter("true"::equals)) != null);
            var within = one(WITHIN, text -> number(text, 1, DISTANCES.getLast()));
            if (within != null && !typed.containsKey(NEAR)) {
                faults.put(NEAR, "search-fault.near-missing");
            }
            return new ProgrammeChoice(typed, faults, filter, typed.get(NEAR), within, page);
        }

        private <T> @Nullable T one(String name, Function<String, Optional<T>> reading) {
            return one(name, "search-fault.choice", reading);
        }

        private <T> @Nullable T one(String name, String fault, Function<String, Optional<T>> reading) {
            var text = typed.get(name);
            if (text == null) {
                return null;
            }
            var read = reading.apply(text);
            if (read.isEmpty()) {
                faults.put(name, fault);
            }
            return read.orElse(null);
        }

        private static <E extends Enum<E>> Function<String, Optional<E>> constant(E[] constants) {
            return text -> Arrays.stream(constants)
                    .filter(constant -> constant.name().equals(text))
                    .findFirst();
        }

        private static Optional<LanguageTag> language(String text) {
            try {
                return Optional.of(new LanguageTag(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static Optional<Integer> number(@Nullable String text, int least, int most) {
            return Optional.ofNullable(text)
                    .filter(digits -> digits.matches("[0-9]{1,5}"))
                    .map(Integer::valueOf)
                    .filter(number -> number >= least && number <= most);
        }
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    /** How many metres the distance is; null if it does not matter. */
    @Nullable
    Integer metres() {
        return kilometres == null ? null : kilometres * 1000;
    }

    /** All of it as a part of an address that begins already. */
    public String query() {
        return without(Set.of());
    }

    /** The same without some fields. */
    String without(Set<String> names) {
        return typed.entrySet().stream()
                .filter(entry -> !names.contains(entry.getKey()))
                .map(entry -> parameter(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    /** The same with a field that says something else. */
    String with(String name, String value) {
        return without(Set.of(name)) + parameter(name, value);
    }

    private static String parameter(String name, String value) {
        return "&%s=%s".formatted(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
