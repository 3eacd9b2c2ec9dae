package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;
import org.knotenpunkt.domain.partnership.content.AgreementContent;

/**
 * To what a party has said yes.
 *
 * @param number of the version that said it then
 * @param on the day on which the party did
 * @param counts whether the version still says it; if not, the yes was cancelled
 */
public record SaidYes(int number, AgreementContent content, LocalDate on, boolean counts) {}
