package org.knotenpunkt.domain.organisation.school;

import java.util.regex.Pattern;

/** The official key of the body that maintains a school (Trägernummer): five digits. */
public record MaintainerNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{5}");

    public MaintainerNumber {
        if (!isMaintainerNumber(value)) {
            throw new IllegalArgumentException("A maintainer number has five digits: " + value);
        }
    }

    public static boolean isMaintainerNumber(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
