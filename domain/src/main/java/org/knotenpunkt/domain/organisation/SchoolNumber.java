package org.knotenpunkt.domain.organisation;

import java.util.regex.Pattern;

/** The official key of a school in North Rhine-Westphalia (Schulnummer): six digits. */
public record SchoolNumber(String value) implements Comparable<SchoolNumber> {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    public SchoolNumber {
        if (!isSchoolNumber(value)) {
            throw new IllegalArgumentException("A school number has six digits: " + value);
        }
    }

    public static boolean isSchoolNumber(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(SchoolNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
