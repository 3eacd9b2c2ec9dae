package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/**
 * A published offer that nobody answers for any more, or soon will not.
 *
 * @param title in the language in which it was written
 * @param provider who holds it, if that is another one than the centre's own
 * @param assuredUntil the last day for which somebody has assured that all is right
 */
public record AgingOffer(
        OfferId id,
        String title,
        CentreId centre,
        String centreName,
        @Nullable OrganisationId provider,
        LocalDate assuredUntil) {
    /** Where those work who are to see to it: at the centre, and for the provider. */
    List<Scope> scopes(MunicipalityId town) {
        return Offer.scopes(town, centre, provider);
    }
}
