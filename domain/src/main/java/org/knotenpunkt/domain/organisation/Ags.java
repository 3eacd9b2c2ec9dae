package org.knotenpunkt.domain.organisation;

import java.util.regex.Pattern;

/**
 * The official key of a municipality (Amtlicher Gemeindeschlüssel): two digits for the state, one for the region, two for
 * the district, three for the municipality. It does not say whether a town is a district of its own or has a youth office.
 */
public record Ags(String value) implements Comparable<Ags> {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    public Ags {
        if (!isAgs(value)) {
            throw new IllegalArgumentException("An AGS has eight digits: " + value);
        }
    }

    public static boolean isAgs(String text) {
        return FORM.matcher(text).matches();
    }

    /** The key of the state: the first two digits. */
    public String state() {
        return value.substring(0, 2);
    }

    /** Whether it is the one of a city that is a district of its own, that of the key. */
    public boolean isDistrict(String key) {
        return value.equals(key + "000");
    }

    @Override
    public int compareTo(Ags other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
