package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.Proof;

/**
 * A signature that was given elsewhere.
 *
 * @param signed to what
 * @param person who has signed
 * @param on the day on which it was done
 */
public record NewSignature(ContentHash signed, PersonId person, LocalDate on, Proof.Filed proof) {}
