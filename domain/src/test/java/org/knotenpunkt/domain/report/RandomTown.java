package org.knotenpunkt.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final List<Figure> counts = new ArrayList<>();

    /** @param count the place of what was counted in the list of all counts */
    private record Held(
            LocalDate day, String centre, String kind, List<String> targets, List<String> languages, int count) {}

    /** Which counts are added up in each row of each table; they are told by their places in the list of all counts. */
    record Sessions(Map<CatalogueTable, Map<@Nullable String, List<Integer>>> tables) {
        Map<@Nullable String, List<Integer>> rows(CatalogueTable table) {
            return tables.getOrDefault(table, Map.of());
        }

        /** Of all months. */
        List<Integer> all() {
            return rows(CatalogueTable.MONTH).values().stream()
                    .flatMap(List::stream)
                    .toList();
        }
    }

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
                count());
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> some(List<String> list, int least) {
        var first = random.nextInt(list.size() + 1 - least);
        return list.subList(first, Math.max(first + least, random.nextInt(list.size() + 1)));
    }

    private int count() {
        counts.add(figure());
        return counts.size() - 1;
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
        sessions.set(one, new Held(was.day, was.centre, was.kind, was.targets, was.languages, count()));
    }

    /** All that was ever counted, what was corrected later, too. */
    List<Figure> counts() {
        return Collections.unmodifiableList(counts);
    }

    Sessions sessions(ReportPeriod period) {
        var held = sessions.stream()
                .filter(session -> period.days().includes(session.day))
                .toList();
        var tables = new EnumMap<CatalogueTable, Map<@Nullable String, List<Integer>>>(CatalogueTable.class);
        tables.put(CatalogueTable.CENTRE, rows(held, session -> List.of(session.centre)));
        tables.put(CatalogueTable.KIND, rows(held, session -> List.of(session.kind)));
        tables.put(CatalogueTable.TARGET, rows(held, Held::targets));
        tables.put(CatalogueTable.LANGUAGE, rows(held, Held::languages));
        tables.put(
                CatalogueTable.MONTH,
                rows(held, session -> List.of(YearMonth.from(session.day).toString())));
        return new Sessions(tables);
    }

    private static Map<@Nullable String, List<Integer>> rows(List<Held> held, Function<Held, List<String>> keys) {
        var rows = new TreeMap<@Nullable String, List<Integer>>(Comparator.nullsLast(Comparator.naturalOrder()));
        held.forEach(session -> {
            var all = keys.apply(session);
            if (all.isEmpty()) {
                rows.computeIfAbsent(null, key -> new ArrayList<>()).add(session.count);
            }
            all.forEach(
                    key -> rows.computeIfAbsent(key, one -> new ArrayList<>()).add(session.count));
        });
        return rows;
    }

    ExactFigures figures(ReportPeriod period) {
        var sessions = sessions(period);
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        sessions.tables()
                .forEach((table, rows) -> tables.put(
                        table,
                        rows.entrySet().stream()
                                .map(row -> new ExactFigures.Part(row.getKey(), null, sum(row.getValue())))
                                .toList()));
        return new ExactFigures(sum(sessions.all()), tables);
    }

    private Figure sum(List<Integer> of) {
        return of.stream().map(counts::get).reduce(Figure.NONE, Figure::plus);
    }
}
