package org.knotenpunkt.domain.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.shared.Texts;

/** The name under which somebody signs in: an e-mail address, in lower case. */
public record SignInName(String value) implements Comparable<SignInName> {
    public static final int MAX_LENGTH = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    public SignInName {
        if (!isSignInName(value)) {
            throw new IllegalArgumentException("A sign-in name is an e-mail address: " + value);
        }
        value = Texts.stripped(value).toLowerCase(Locale.ROOT);
    }

    public static boolean isSignInName(String text) {
        var stripped = Texts.stripped(text);
        return stripped.length() <= MAX_LENGTH && FORM.matcher(stripped).matches();
    }

    /** What stands before the at sign. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public int compareTo(SignInName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
