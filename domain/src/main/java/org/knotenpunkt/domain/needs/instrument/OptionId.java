package org.knotenpunkt.domain.needs.instrument;

import java.util.regex.Pattern;

/** What an option is called in files and by programs: small letters and digits. */
public record OptionId(String value) implements Comparable<OptionId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,20}");

    /** @throws IllegalArgumentException if the text has not 1 to 20 small letters and digits */
    public OptionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No id of an option: " + value);
        }
    }

    @Override
    public int compareTo(OptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
