package org.knotenpunkt.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.Figure;

/** Sessions of a small town in a year, by a seed: numbers so small that they give each other away. */
final class RandomTown {
    private static final List<String> CENTRES = List.of("A", "B", "C");
    private static final List<String> KINDS = List.of("ADVICE", "FEAST", "LEISURE");
    private static final List<String> TARGETS = List.of("CHILDREN", "PARENTS");
    private static final List<String> LANGUAGES = List.of("ar", "tr");

    private final Random random;
    private final int most;
    private final List<Held> sessions = new ArrayList<>();

    private record Held(
            LocalDate day, String centre, String kind, List<String> targets, List<String> languages, Figure figure) {}

    RandomTown(long seed) {
        this.random = new Random(seed);
        this.most = 1 + random.nextInt(9);
        var many = 1 + random.nextInt(14);
        for (int i = 0; i < many; i++) {
            sessions.add(session());
        }
    }

    private Held session() {
        return new Held(
                LocalDate.of(2026, 5 + random.nextInt(4), 10),
                any(CENTRES),
                any(KINDS),
                some(TARGETS, 1),
                some(LANGUAGES, 0),
                figure());
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> some(List<String> list, int least) {
        var first = random.nextInt(list.size() + 1 - least);
        return list.subList(first, Math.max(first + least, random.nextInt(list.size() + 1)));
    }

    private Figure figure() {
        if (random.nextInt(8) == 0) {
            return Figure.MISSING;
        }
        var guests = random.nextInt(most + 1);
        var isAsked = random.nextBoolean();
        var first = isAsked ? random.nextInt(guests + 1) : 0;
        return new Figure(1, 1, 0, guests, 0, 0, 0, 0, 0, first, isAsked ? guests : 0, null, null);
    }

    /** Some of what was entered is corrected. */
    void correct() {
        var one = random.nextInt(sessions.size());
        var was = sessions.get(one);
        sessions.set(one, new Held(was.day, was.centre, was.kind, was.targets, was.languages, figure()));
    }

    ExactFigures figures(ReportPeriod period) {
        var held = sessions.stream()
                .filter(session -> period.days().includes(session.day))
                .toList();
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        tables.put(CatalogueTable.CENTRE, parts(held, session -> List.of(session.centre)));
        tables.put(CatalogueTable.KIND, parts(held, session -> List.of(session.kind)));
        tables.put(CatalogueTable.TARGET, parts(held, Held::targets));
        tables.put(CatalogueTable.LANGUAGE, parts(held, Held::languages));
        tables.put(
                CatalogueTable.MONTH,
                parts(held, session -> List.of(YearMonth.from(session.day).toString())));
        return new ExactFigures(held.stream().map(Held::figure).reduce(Figure.NONE, Figure::plus), tables);
    }

    private static List<ExactFigures.Part> parts(List<Held> held, Function<Held, List<String>> keys) {
        var sums = new TreeMap<@Nullable String, Figure>(Comparator.nullsLast(Comparator.naturalOrder()));
        held.forEach(session -> {
            var all = keys.apply(session);
            if (all.isEmpty()) {
                sums.merge(null, session.figure, Figure::plus);
            }
            all.forEach(key -> sums.merge(key, session.figure, Figure::plus));
        });
        return sums.entrySet().stream()
                .map(sum -> new ExactFigures.Part(sum.getKey(), null, sum.getValue()))
                .toList();
    }
}
