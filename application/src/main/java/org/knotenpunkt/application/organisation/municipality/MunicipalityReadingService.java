package org.knotenpunkt.application.organisation.municipality;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.READ_MUNICIPALITIES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Finds municipalities and areas for those who may read them. */
public final class MunicipalityReadingService implements FindMunicipality, SearchMunicipalities {
    private final MunicipalityQueries municipalities;
    private final Rights rights;
    private final Transactions transactions;

    public MunicipalityReadingService(MunicipalityQueries municipalities, Rights rights, Transactions transactions) {
        this.municipalities = municipalities;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public Result<MunicipalityView, MunicipalityError> byId(Actor actor, MunicipalityId id, LocalDate on) {
        return read(actor, () -> municipalities.byId(id, on)).flatMap(MunicipalityReadingService::found);
    }

    @Override
    public Result<MunicipalityView, MunicipalityError> byAgs(Actor actor, Ags ags, LocalDate on) {
        return read(actor, () -> municipalities.byAgs(ags, on)).flatMap(MunicipalityReadingService::found);
    }

    @Override
    public Result<MunicipalityList, MunicipalityError> search(
            Actor actor, MunicipalityFilter filter, MunicipalityOrder order, PageRequest page) {
        return read(actor, () -> municipalities.search(filter, order, page));
    }

    @Override
    public Result<List<AreaRef>, MunicipalityError> areas(Actor actor, LocalDate on) {
        return read(actor, () -> municipalities.areas(on));
    }

    @Override
    public Result<AreaList, MunicipalityError> rollUp(Actor actor, AreaFilter filter) {
        return read(actor, () -> municipalities.rollUp(filter));
    }

    private <T> Result<T, MunicipalityError> read(Actor actor, Supplier<T> query) {
        return rights.require(actor, READ_MUNICIPALITIES, new Scope.Commons(), query)
                .<MunicipalityError>mapRefusal(MunicipalityError.NotAllowed::new)
                .map(transactions::query);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static Result<MunicipalityView, MunicipalityError> found(Optional<MunicipalityView> municipality) {
        return Result.of(municipality, new MunicipalityError.MunicipalityNotFound());
    }
}
