package org.knotenpunkt.domain.access;

import java.text.Normalizer;
import org.knotenpunkt.domain.shared.Result;

/** A password as somebody types it. It is never written anywhere, not even by {@link #toString()}. */
public record Password(String value) {
    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    /** The same password typed on another keyboard may be other characters; this makes them the same. */
    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /** This password as the new one of an account, unless it is too short, too long, or the name of its owner. */
    public Result<Password, AccessError> chosenBy(SignInName name, String displayName) {
        var length = value.codePointCount(0, value.length());
        if (length < MIN_LENGTH) {
            return Result.refusal(new AccessError.PasswordTooShort(MIN_LENGTH));
        }
        if (length > MAX_LENGTH) {
            return Result.refusal(new AccessError.PasswordTooLong(MAX_LENGTH));
        }
        if (is(name.value()) || is(name.localPart()) || is(displayName)) {
            return Result.refusal(new AccessError.PasswordIsName());
        }
        return Result.success(this);
    }

    private boolean is(String name) {
        return value.strip().equalsIgnoreCase(name);
    }

    @Override
    public String toString() {
        return "Password[***]";
    }
}
