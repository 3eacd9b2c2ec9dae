package org.knotenpunkt.domain.partnership.kind;

/**
 * Names an edition of a kind of agreement.
 *
 * @param code the stable name of the kind, as in {@code education-partnership}
 * @param edition counts from 1
 */
public record KindRef(String code, int edition) {}
