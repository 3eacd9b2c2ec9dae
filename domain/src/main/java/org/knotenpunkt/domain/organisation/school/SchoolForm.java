package org.knotenpunkt.domain.organisation.school;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What kind of school a school is (Schulform), as the code of the school register of North Rhine-Westphalia. A code that is not known
 * is kept as it is.
 */
public record SchoolForm(String code) implements Comparable<SchoolForm> {
    /** The primary school (Grundschule). */
    public static final SchoolForm PRIMARY = new SchoolForm("02");

    /** The code of offices (Schulamt, Bezirksregierung) that stand in the register of schools and are none. */
    public static final SchoolForm OFFICE = new SchoolForm("0A");

    private static final Set<SchoolForm> KNOWN = Stream.of(
                    "02", "04", "06", "08", "10", "13", "14", "15", "16", "17", "18", "20", "25", "30", "83", "85",
                    "87", "88")
            .map(SchoolForm::new)
            .collect(Collectors.toUnmodifiableSet());

    public SchoolForm {
        code = Texts.checked("form of a school", code, 10);
    }

    /** The forms of which the ministry's list of codes says what they mean. */
    public static Set<SchoolForm> known() {
        return KNOWN;
    }

    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    public boolean isPrimary() {
        return equals(PRIMARY);
    }

    @Override
    public int compareTo(SchoolForm other) {
        return code.compareTo(other.code);
    }
}
