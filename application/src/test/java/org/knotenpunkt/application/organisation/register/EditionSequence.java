package org.knotenpunkt.application.organisation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RawLines;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Editions of a register, each made of the one before by edits that a seed chooses. */
final class EditionSequence {
    /** As many schools as {@link #knownSchools()} are there for the registers that refer to schools. */
    private static final int MOST = 12;

    private final Register register;
    private final Random random;
    private final Map<RegisterColumn, List<String>> changes;
    private final Map<RegisterColumn, List<String>> faults;
    private final Map<String, Map<RegisterColumn, String>> records = new TreeMap<>();
    private final Set<String> damaged = new TreeSet<>();
    private int added;

    EditionSequence(Register register, long seed) {
        this.register = register;
        this.random = new Random(seed);
        this.changes = changes(register);
        this.faults = faults(register);
        for (int i = 0; i < 4; i++) {
            add();
        }
    }

    /** What the lines can say otherwise. */
    private static Map<RegisterColumn, List<String>> changes(Register register) {
        return switch (register) {
            case MUNICIPALITIES ->
                Map.of(
                        RegisterColumn.AREA_NAME, List.of("Mönchsstadt", "Großstadt, Stadt", "Mittenstadt"),
                        RegisterColumn.SEAT, List.of("", "Rathaus"),
                        RegisterColumn.INHABITANTS, List.of("00000001000", "00000001001", "00000001002"),
                        RegisterColumn.SEAT_POSTAL_CODE, List.of("", "45879", "45881"));
            case SCHOOLS ->
                Map.of(
                        RegisterColumn.NAME_1, List.of("Mondschule", "Schule \"Größe\"; Süd"),
                        RegisterColumn.STREET, List.of("", "Allee 1", "Allee 2"),
                        RegisterColumn.SHORT_NAME, List.of("Gelsenkirchen, GG Mond", "Gelsenkirchen, GG Süd"),
                        RegisterColumn.PHONE, List.of("1000", "1001", "1002"));
            case SOCIAL_INDEX -> Map.of(RegisterColumn.SOCIAL_INDEX, List.of("1", "9", "ohne"));
            case STARTCHANCEN ->
                Map.of(RegisterColumn.STARTCHANCEN_SINCE, List.of("01.08.2024", "01.08.2025", "01.08.2026"));
        };
    }

    /** What makes a line one that cannot be taken: it leads nowhere, is unreadable or cannot be. */
    private static Map<RegisterColumn, List<String>> faults(Register register) {
        return switch (register) {
            case MUNICIPALITIES ->
                Map.of(
                        RegisterColumn.INHABITANTS, List.of("0000000100x"),
                        RegisterColumn.AREA_NAME, List.of(""));
            case SCHOOLS -> Map.of(RegisterColumn.TOWN, List.of("05999000", "5.1"));
            case SOCIAL_INDEX -> Map.of(RegisterColumn.SOCIAL_INDEX, List.of("10", ""));
            case STARTCHANCEN -> Map.of(RegisterColumn.STARTCHANCEN_SINCE, List.of("31.02.2025", "01.08.2023"));
        };
    }

    /** Makes the next edition. */
    void edit() {
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            switch (random.nextInt(6)) {
                case 0 -> add();
                case 1 -> records.remove(any());
                case 2 -> damaged.add(any());
                case 3 -> damaged.remove(any());
                default -> change();
            }
        }
        damaged.retainAll(records.keySet());
    }

    private void add() {
        if (added < MOST) {
            var cells = record(added++);
            records.put(keyOf(cells), cells);
        }
    }

    private Map<RegisterColumn, String> record(int number) {
        var school = schoolNumber(number);
        return switch (register) {
            case MUNICIPALITIES -> area("60", "05513%03d".formatted(number), "Gelsenkirchen, Stadt");
            case SCHOOLS -> RawLines.aSchool(school);
            case SOCIAL_INDEX -> ofSchool(school, RegisterColumn.SOCIAL_INDEX, "5");
            case STARTCHANCEN -> ofSchool(school, RegisterColumn.STARTCHANCEN_SINCE, "01.08.2024");
        };
    }

    private static String schoolNumber(int number) {
        return String.valueOf(100_000 + number);
    }

    private static Map<RegisterColumn, String> ofSchool(String number, RegisterColumn column, String value) {
        return new TreeMap<>(Map.of(
                RegisterColumn.SCHOOL_NUMBER,
                number,
                RegisterColumn.INDEX_NAME,
                "Gelsenkirchen, GG Größe " + number,
                column,
                value));
    }

    private static Map<RegisterColumn, String> area(String type, String key, String name) {
        var cells = RawLines.anArea(type, key, name, RegisterStoreContract.FIRST);
        cells.remove(RegisterColumn.STATE_OF);
        return cells;
    }

    private String keyOf(Map<RegisterColumn, String> cells) {
        var column = register == Register.MUNICIPALITIES ? RegisterColumn.AREA_KEY : RegisterColumn.SCHOOL_NUMBER;
        return cells.getOrDefault(column, "");
    }

    private void change() {
        var record = records.get(any());
        if (record != null) {
            var column = one(List.copyOf(new TreeSet<>(changes.keySet())));
            record.put(column, one(changes.getOrDefault(column, List.of(""))));
        }
    }

    private String any() {
        return records.isEmpty() ? "" : one(List.copyOf(records.keySet()));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What is in every edition: the areas in which municipalities lie. */
    private Map<String, Map<RegisterColumn, String>> always() {
        var areas = new LinkedHashMap<String, Map<RegisterColumn, String>>();
        if (register == Register.MUNICIPALITIES) {
            areas.put("05", area("10", "05", "Nordrhein-Westfalen"));
            areas.put("055", area("20", "055", "Reg.-Bez. Münster"));
            areas.put("05513", area("40", "05513", "Gelsenkirchen, Stadt"));
        }
        return areas;
    }

    /** The edition of the number as lines. */
    List<RawLine> lines(int number) {
        var all = new ArrayList<Map<RegisterColumn, String>>(always().values());
        records.forEach((key, record) -> {
            var cells = new TreeMap<>(record);
            if (damaged.contains(key)) {
                var column = List.copyOf(new TreeSet<>(faults.keySet())).get(all.size() % faults.size());
                var signs = faults.getOrDefault(column, List.of(""));
                cells.put(column, signs.get(all.size() % signs.size()));
            }
            all.add(cells);
        });
        var lines = new ArrayList<RawLine>();
        for (var cells : all) {
            var dated = new TreeMap<>(cells);
            if (register.datesItself()) {
                dated.put(RegisterColumn.STATE_OF, day(number).toString().replace("-", ""));
            }
            lines.add(RawLine.of(lines.size() + 2, dated));
        }
        return lines;
    }

    /** What the lines say that can be taken, by key. */
    Map<String, Map<RegisterColumn, String>> takable() {
        var takable = new TreeMap<>(always());
        records.forEach((key, record) -> {
            if (!damaged.contains(key)) {
                takable.put(key, Map.copyOf(record));
            }
        });
        return takable;
    }

    Set<String> keys() {
        var keys = new TreeSet<>(always().keySet());
        keys.addAll(records.keySet());
        return keys;
    }

    Set<String> refused() {
        return Set.copyOf(damaged);
    }

    /** The edition of the number; each of a yearly register corrects the one before. */
    Edition edition(int number) {
        return register.isYearly() ? Edition.of(new SchoolYear(2024)) : Edition.asOf(day(number));
    }

    private static LocalDate day(int number) {
        return RegisterStoreContract.FIRST.plusMonths(number);
    }

    /** Schools to which the lines of the other registers refer. */
    static List<RawLine> knownSchools() {
        var schools = new ArrayList<RawLine>();
        for (int number = 0; number < MOST; number++) {
            schools.add(RawLine.of(number + 2, RawLines.aSchool(schoolNumber(number))));
        }
        return schools;
    }
}
