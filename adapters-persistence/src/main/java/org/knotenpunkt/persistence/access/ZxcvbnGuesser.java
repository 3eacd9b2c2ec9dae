package org.knotenpunkt.persistence.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.knotenpunkt.application.access.PasswordGuesser;
import org.knotenpunkt.domain.access.Password;

/**
 * Guesses as zxcvbn does: lists of passwords that were found out, names and words in frequent use, also written backwards or with
 * digits for letters, runs on the keyboard, repetitions, dates.
 */
public final class ZxcvbnGuesser implements PasswordGuesser {
    /** Of 0 to 4: whoever can try hundreds of times per second for days has not guessed what reaches it. */
    private static final int SAFE = 3;

    /** So many characters, none of them cut in two: what has a beginning like this that is hard to guess is so itself; what goes on for long takes long to look at. */
    private static final int LOOKED_AT = 40;

    /** The lists take their time and some megabytes: they are read when somebody chooses a password. */
    private static final class Lists {
        static final Zxcvbn GUESSING = new Zxcvbn();
    }

    @Override
    public boolean guesses(Password password, List<String> context) {
        var text = password.value();
        var lookedAt = Math.min(text.codePointCount(0, text.length()), LOOKED_AT);
        var beginning = text.substring(0, text.offsetByCodePoints(0, lookedAt));
        return Lists.GUESSING.measure(beginning, context).getScore() < SAFE;
    }
}
