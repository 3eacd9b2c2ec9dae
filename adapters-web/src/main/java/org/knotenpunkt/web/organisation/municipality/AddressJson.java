package org.knotenpunkt.web.organisation.municipality;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.web.shared.input.Requests;

/** Where something is found. */
public record AddressJson(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String place) {
    public static @Nullable AddressJson from(@Nullable Address address) {
        return address == null ? null : new AddressJson(address.street(), address.postalCode(), address.place());
    }

    /** The address that a request names in the field {@code address}, if it names one. */
    public static @Nullable Address read(Context ctx, @Nullable AddressJson json) {
        if (json == null) {
            return null;
        }
        var street = Requests.optional(ctx, "address.street", json.street(), Address.MAX_LENGTH);
        var place = Requests.required(ctx, "address.place", json.place(), Address.MAX_LENGTH);
        var postalCode = Requests.required(ctx, "address.postalCode", json.postalCode(), 5);
        return Requests.parsed(ctx, "address.postalCode", postalCode, code -> new Address(street, code, place));
    }
}
