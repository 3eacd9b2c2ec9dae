package org.knotenpunkt.domain.centre;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Validity;

/**
 * What pays for a centre in a period.
 *
 * @param programme what it is called, as in "Förderrichtlinie FGZ" or "Haushalt der Stadt"; 1 to 200 characters
 * @param funder whose money it is, where that is an organisation that is known
 */
public record FundingLine(
        FundingLineId id, String programme, @Nullable OrganisationId funder, Validity validity) {
    public static final int MAX_PROGRAMME_LENGTH = 200;

    public FundingLine {
        programme = Texts.called("programme", programme, MAX_PROGRAMME_LENGTH);
    }

    FundingLine lasting(Validity other) {
        return new FundingLine(id, programme, funder, other);
    }
}
