package org.knotenpunkt.application.organisation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RawLines;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;

/** Editions of the list of schools, each made of the one before by edits that a seed chooses. */
final class EditionSequence {
    private static final List<RegisterColumn> CHANGEABLE =
            List.of(RegisterColumn.NAME_1, RegisterColumn.STREET, RegisterColumn.SHORT_NAME, RegisterColumn.PHONE);

    private final Random random;
    private final Map<String, Map<RegisterColumn, String>> schools = new TreeMap<>();
    private final Set<String> damaged = new TreeSet<>();
    private int added;

    EditionSequence(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            add();
        }
    }

    /** Makes the next edition. */
    void edit() {
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            switch (random.nextInt(6)) {
                case 0 -> add();
                case 1 -> schools.remove(any());
                case 2 -> damaged.add(any());
                case 3 -> damaged.remove(any());
                default -> change();
            }
        }
        damaged.retainAll(schools.keySet());
    }

    private void add() {
        var number = String.valueOf(100_000 + added++);
        schools.put(number, RawLines.aSchool(number));
    }

    private void change() {
        var school = schools.get(any());
        if (school != null) {
            school.put(CHANGEABLE.get(random.nextInt(CHANGEABLE.size())), String.valueOf(1_000 + random.nextInt(3)));
        }
    }

    private String any() {
        var numbers = new ArrayList<>(schools.keySet());
        return numbers.isEmpty() ? "" : numbers.get(random.nextInt(numbers.size()));
    }

    /** The edition as lines; in the damaged ones the town leads nowhere or is unreadable. */
    List<RawLine> lines() {
        var lines = new ArrayList<RawLine>();
        schools.forEach((number, school) -> {
            var cells = new TreeMap<>(school);
            if (damaged.contains(number)) {
                cells.put(RegisterColumn.TOWN, lines.size() % 2 == 0 ? "05999000" : "5.1");
            }
            lines.add(RawLine.of(lines.size() + 2, cells));
        });
        return lines;
    }

    /** What the lines say that can be taken, by number. */
    Map<String, Map<RegisterColumn, String>> takable() {
        var takable = new TreeMap<String, Map<RegisterColumn, String>>();
        schools.forEach((number, school) -> {
            if (!damaged.contains(number)) {
                takable.put(number, Map.copyOf(school));
            }
        });
        return takable;
    }

    Set<String> numbers() {
        return Set.copyOf(schools.keySet());
    }

    Set<String> refused() {
        return Set.copyOf(damaged);
    }

    /** The day of the edition of the number. */
    static LocalDate day(int number) {
        return RegisterStoreContract.FIRST.plusMonths(number);
    }
}
