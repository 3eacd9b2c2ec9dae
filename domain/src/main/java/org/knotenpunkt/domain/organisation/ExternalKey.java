package org.knotenpunkt.domain.organisation;

/** What a register calls an organisation. At one time a key belongs to one organisation only. */
public record ExternalKey(KeyScheme scheme, String value) {
    public ExternalKey {
        if (!scheme.allows(value)) {
            throw new IllegalArgumentException("No key of the scheme %s is written so: %s".formatted(scheme, value));
        }
    }

    public static ExternalKey of(Ags ags) {
        return new ExternalKey(KeyScheme.AGS, ags.value());
    }

    public static ExternalKey of(SchoolNumber number) {
        return new ExternalKey(KeyScheme.SCHOOL_NUMBER, number.value());
    }
}
