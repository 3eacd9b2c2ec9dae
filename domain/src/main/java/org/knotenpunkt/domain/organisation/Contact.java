package org.knotenpunkt.domain.organisation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * How an organisation itself is reached on duty, whoever answers. Never how a person is reached in private.
 *
 * @param phone up to 40 characters, or null
 * @param email up to 254 characters, or null
 * @param homepage an address that begins with {@code http://} or {@code https://}, up to 300 characters, or null
 */
public record Contact(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String homepage) {
    /** Nothing is known. */
    public static final Contact NONE = new Contact(null, null, null);

    public static final int MAX_PHONE_LENGTH = 40;
    public static final int MAX_EMAIL_LENGTH = 254;
    public static final int MAX_HOMEPAGE_LENGTH = 300;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)++");
    private static final Pattern HOMEPAGE = Pattern.compile("(?i)https?://[^\\s/]+\\S*");

    public Contact {
        phone = Texts.optional("phone number", phone, MAX_PHONE_LENGTH);
        email = Texts.optional("e-mail address", email, MAX_EMAIL_LENGTH);
        homepage = Texts.optional("homepage", homepage, MAX_HOMEPAGE_LENGTH);
        if (phone != null && !isPhone(phone)) {
            throw new IllegalArgumentException("Not a phone number");
        }
        if (email != null && !isEmail(email)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        if (homepage != null && !isHomepage(homepage)) {
            throw new IllegalArgumentException("Not the address of a homepage: " + homepage);
        }
    }

    public static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    public static boolean isHomepage(String text) {
        return HOMEPAGE.matcher(text).matches();
    }
}
