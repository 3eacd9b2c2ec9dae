package org.knotenpunkt.application.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knotenpunkt.domain.access.Password;

/** Guesses a few words that many use, and those of the context, whatever digits and signs go with them. */
public final class ShortListGuesser implements PasswordGuesser {
    private static final List<String> USED_BY_MANY = List.of("password", "passwort", "qwertz", "aaaaaaaaaaaa");

    private int asked;

    /** How often it was asked. */
    public int asked() {
        return asked;
    }

    @Override
    public boolean guesses(Password password, List<String> context) {
        asked++;
        var letters = password.value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return letters.isEmpty()
                || Stream.concat(USED_BY_MANY.stream(), context.stream())
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(letters::equals);
    }
}
