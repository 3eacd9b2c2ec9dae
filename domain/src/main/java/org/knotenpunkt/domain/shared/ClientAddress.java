package org.knotenpunkt.domain.shared;

/**
 * The address on the network from which somebody asks, as far as it tells one from another. It may tell who a person is, and so is
 * shown nowhere.
 */
public record ClientAddress(String value) {
    public ClientAddress {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An address of a client is not blank");
        }
    }

    @Override
    public String toString() {
        return "ClientAddress[***]";
    }
}
