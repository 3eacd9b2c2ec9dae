package org.example.town.domain.twinning;

import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

// tag::aggregate[]
/** Two towns that want to learn from each other. */
public record Twinning(MunicipalityId town, MunicipalityId other, Validity validity) {
    public static Result<Twinning, TwinningError> of(MunicipalityId town, MunicipalityId other, Validity validity) {
        return town.equals(other)
                ? Result.refusal(new TwinningError.WithItself(town))
                : Result.success(new Twinning(town, other, validity));
    }
}
// end::aggregate[]
