package org.knotenpunkt.application.partnership;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * Which agreements are wanted; all conditions hold together.
 *
 * @param text what stands in the title, however it is capitalised; null for any
 * @param state how things stand; null for any
 * @param kind the code of the kind; null for any
 * @param party who takes part; null for anybody
 */
public record AgreementFilter(
        @Nullable String text,
        @Nullable AgreementState state,
        @Nullable String kind,
        @Nullable OrganisationId party) {
    /** All of them. */
    public static final AgreementFilter ALL = new AgreementFilter(null, null, null, null);
}
