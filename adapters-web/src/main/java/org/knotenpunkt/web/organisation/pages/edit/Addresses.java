package org.knotenpunkt.web.organisation.pages.edit;

import java.util.Optional;
import java.util.function.Supplier;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.web.shared.input.Form;

/** Addresses in forms: street, postal code and place. */
public final class Addresses {
    private Addresses() {}

    /** An address that must be there; to be asked for only if nothing is wrong with the form. */
    static Supplier<Optional<Address>> read(Form form) {
        var street = form.optionalText("street", Address.MAX_LENGTH);
        var postalCode = form.parsed("postalCode", "forms.postal-code-wrong", Addresses::postalCode);
        var place = form.text("place", Address.MAX_LENGTH);
        return () -> Optional.of(new Address(street.orNull(), postalCode.get(), place.get()));
    }

    /** An address, or none where nothing was filled in. */
    public static Supplier<Optional<Address>> readOptional(Form form) {
        return form.isFilled("street", "postalCode", "place") ? read(form) : Optional::empty;
    }

    private static String postalCode(String text) {
        if (!Address.isPostalCode(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
