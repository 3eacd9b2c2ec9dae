package org.knotenpunkt.application.access;

import java.util.List;
import org.knotenpunkt.domain.access.Password;

/** Out-port: knows which passwords people use, and so which others would try soon. */
@FunctionalInterface
public interface PasswordGuesser {
    /**
     * Whether somebody who knows what people choose would soon have guessed the password.
     *
     * @param context words that are known of its owner and of the place where it is used
     */
    boolean guesses(Password password, List<String> context);
}
