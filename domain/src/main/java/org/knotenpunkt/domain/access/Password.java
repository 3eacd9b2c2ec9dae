package org.knotenpunkt.domain.access;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A password as somebody types it. It is never written anywhere, not even by {@link #toString()}. */
public record Password(String value) {
    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    /** The same password typed on another keyboard may be other characters; this makes them the same. */
    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /**
     * What is wrong with this as the new password of an account, what helps most first: that it is the name of its owner or easily
     * guessed, too short or too long.
     *
     * @param guessing whether others would soon guess it
     */
    public List<AccessError> faults(SignInName name, String displayName, Predicate<Password> guessing) {
        var faults = new ArrayList<AccessError>();
        if (is(name.value()) || is(name.localPart()) || is(displayName)) {
            faults.add(new AccessError.PasswordIsName());
        } else if (guessing.test(this)) {
            faults.add(new AccessError.PasswordEasilyGuessed());
        }
        var length = value.codePointCount(0, value.length());
        if (length < MIN_LENGTH) {
            faults.add(new AccessError.PasswordTooShort(MIN_LENGTH));
        } else if (length > MAX_LENGTH) {
            faults.add(new AccessError.PasswordTooLong(MAX_LENGTH));
        }
        return List.copyOf(faults);
    }

    private boolean is(String name) {
        return value.strip().equalsIgnoreCase(name);
    }

    @Override
    public String toString() {
        return "Password[***]";
    }
}
