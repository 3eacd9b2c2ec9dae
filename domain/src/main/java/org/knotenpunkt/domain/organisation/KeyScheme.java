package org.knotenpunkt.domain.organisation;

import java.util.regex.Pattern;

/** Whose key it is: what a register calls an organisation is told apart by the register. */
public enum KeyScheme {
    /**
     * Amtlicher Gemeindeschlüssel: eight digits for a municipality; the first two, three or five of them for its state,
     * region or district.
     */
    AGS("[0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{8}"),
    /** Amtlicher Regionalschlüssel: the AGS with four digits for the union of municipalities before the last three. */
    ARS("[0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{9}|[0-9]{12}"),
    /** Schulnummer of North Rhine-Westphalia: six digits. Offices that the list of schools names have one, too. */
    SCHOOL_NUMBER("[0-9]{6}"),
    /** Trägernummer of those who maintain a school in North Rhine-Westphalia: five digits. */
    MAINTAINER_NUMBER("[0-9]{5}"),
    /** Any other: the name of its register, a colon, and what that register says. An organisation may have several. */
    OTHER("[^:\\s][^:]{0,39}:\\S.{0,59}");

    private final Pattern form;

    KeyScheme(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether a key of this scheme can be written so. */
    public boolean allows(String value) {
        return form.matcher(value).matches();
    }

    /** Whether an organisation of the kind can have a key of this scheme. */
    public boolean fits(OrganisationKind kind) {
        return switch (this) {
            case AGS, ARS ->
                switch (kind) {
                    case STATE, REGION, DISTRICT, MUNICIPALITY -> true;
                    default -> false;
                };
            case SCHOOL_NUMBER ->
                switch (kind) {
                    case SCHOOL, AUTHORITY, MINISTRY -> true;
                    default -> false;
                };
            case MAINTAINER_NUMBER, OTHER -> true;
        };
    }

    /** Whether an organisation of the kind is what it is by this key. */
    public boolean identifies(OrganisationKind kind) {
        return switch (kind) {
            case STATE, REGION, DISTRICT, MUNICIPALITY -> this == AGS;
            case SCHOOL -> this == SCHOOL_NUMBER;
            default -> false;
        };
    }

    /** Whether an organisation has one key of this scheme at a time. */
    public boolean isSingle() {
        return this != OTHER;
    }
}
