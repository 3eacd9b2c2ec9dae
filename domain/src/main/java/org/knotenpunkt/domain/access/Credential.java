package org.knotenpunkt.domain.access;

/**
 * A password as it is kept.
 *
 * @param hash what the hasher made of it; only the hasher can read it
 * @param temporary whether somebody else handed the password out, so that its owner has to choose a new one
 */
public record Credential(String hash, boolean temporary) {
    @Override
    public String toString() {
        return "Credential[temporary=%s]".formatted(temporary);
    }
}
