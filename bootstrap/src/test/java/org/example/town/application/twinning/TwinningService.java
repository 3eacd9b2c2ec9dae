package org.example.town.application.twinning;

import static org.example.town.domain.twinning.TwinningAction.TWIN_TOWNS;

import java.time.LocalDate;
import org.example.town.domain.twinning.Twinning;
import org.example.town.domain.twinning.TwinningError;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** Twins towns. */
public record TwinningService(Rights rights, Transactions transactions) implements TwinTowns {
    // tag::use-case[]
    @Override
    public Result<Twinning, TwinningError> twin(
            Actor actor, MunicipalityId town, MunicipalityId other, LocalDate from) {
        return transactions.call(
                actor,
                () -> rights.require(actor, TWIN_TOWNS, new Scope.Municipality(town), town)
                        .<TwinningError>mapRefusal(TwinningError.NotAllowed::new)
                        .flatMap(permitted -> Twinning.of(permitted, other, Validity.from(from))));
    }
    // end::use-case[]
}
