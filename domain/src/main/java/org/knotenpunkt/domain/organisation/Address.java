package org.knotenpunkt.domain.organisation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * Where an organisation is found.
 *
 * @param street with the number of the house, up to 120 characters; null if it is not known
 * @param postalCode five digits
 * @param place 1 to 120 characters
 */
public record Address(@Nullable String street, String postalCode, String place) {
    public static final int MAX_LENGTH = 120;
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    public Address {
        street = Texts.optionallyCalled("street of an address", street, MAX_LENGTH);
        place = Texts.called("place of an address", place, MAX_LENGTH);
        if (!isPostalCode(postalCode)) {
            throw new IllegalArgumentException("A postal code has five digits: " + postalCode);
        }
    }

    public static boolean isPostalCode(String text) {
        return POSTAL_CODE.matcher(text).matches();
    }

    /** As it stands on one line. */
    public String onOneLine() {
        var there = "%s %s".formatted(postalCode, place);
        return street == null ? there : "%s, %s".formatted(street, there);
    }
}
