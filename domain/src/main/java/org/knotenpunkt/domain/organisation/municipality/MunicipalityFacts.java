package org.knotenpunkt.domain.organisation.municipality;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What the register says about a municipality at a time, its name aside.
 *
 * @param seat the place of the administration, or null if unknown
 * @param postalCode the five digits of the administration's address, or null if unknown
 * @param hectares the area, or null if unknown
 */
public record MunicipalityFacts(
        MunicipalityKind kind,
        @Nullable String seat,
        @Nullable String postalCode,
        @Nullable Integer hectares) {
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    public MunicipalityFacts {
        seat = Texts.optionallyCalled("seat of a municipality", seat, 200);
        if (postalCode != null && !POSTAL_CODE.matcher(postalCode).matches()) {
            throw new IllegalArgumentException("A postal code has five digits: " + postalCode);
        }
        if (hectares != null && hectares < 0) {
            throw new IllegalArgumentException("An area cannot be negative: " + hectares);
        }
    }

    /** A municipality of which no more than the kind is known. */
    public static MunicipalityFacts of(MunicipalityKind kind) {
        return new MunicipalityFacts(kind, null, null, null);
    }
}
