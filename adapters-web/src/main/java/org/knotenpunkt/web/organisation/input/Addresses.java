package org.knotenpunkt.web.organisation.input;

import java.util.Optional;
import java.util.function.Supplier;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Fields;

/** Addresses: street, postal code and place. */
public final class Addresses {
    private Addresses() {}

    /** An address that must be there; to be asked for only if nothing is wrong with the fields. */
    public static Supplier<Address> read(Fields fields) {
        var street = fields.optionalText("street", Address.MAX_LENGTH);
        var postalCode = fields.checked("postalCode", "request.not-a-postal-code", Address::isPostalCode);
        var place = fields.text("place", Address.MAX_LENGTH);
        return () -> new Address(street.orNull(), postalCode.get(), place.get());
    }

    /** An address, or none where nothing was filled in. */
    public static Supplier<Optional<Address>> readOptional(Fields fields) {
        return fields.isFilled("street", "postalCode", "place") ? some(read(fields)) : Optional::empty;
    }

    /** The address in the field {@code address}, if there is one. */
    public static Supplier<Optional<Address>> in(Body body) {
        var object = body.optionalObject("address");
        var address = read(object);
        return object.isThere() ? some(address) : Optional::empty;
    }

    private static Supplier<Optional<Address>> some(Supplier<Address> address) {
        return () -> Optional.of(address.get());
    }
}
