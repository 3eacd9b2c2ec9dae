package org.knotenpunkt.web.organisation.municipality;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;

/** Where something is found. */
public record AddressJson(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String place) {
    public static @Nullable AddressJson from(@Nullable Address address) {
        return address == null ? null : new AddressJson(address.street(), address.postalCode(), address.place());
    }
}
