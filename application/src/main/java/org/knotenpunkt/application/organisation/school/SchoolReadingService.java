package org.knotenpunkt.application.organisation.school;

import static org.knotenpunkt.domain.organisation.school.SchoolAction.READ_SCHOOLS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Finds schools for those who may read them. */
public final class SchoolReadingService implements FindSchool, SearchSchools {
    private final SchoolQueries schools;
    private final Rights rights;
    private final Transactions transactions;

    public SchoolReadingService(SchoolQueries schools, Rights rights, Transactions transactions) {
        this.schools = schools;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public Result<SchoolView, SchoolError> byId(Actor actor, OrganisationId id, LocalDate on) {
        return read(actor, () -> schools.byId(id, on)).flatMap(SchoolReadingService::found);
    }

    @Override
    public Result<SchoolView, SchoolError> byNumber(Actor actor, SchoolNumber number, LocalDate on) {
        return read(actor, () -> schools.byNumber(number, on)).flatMap(SchoolReadingService::found);
    }

    @Override
    public Result<SchoolList, SchoolError> search(
            Actor actor, SchoolFilter filter, SchoolOrder order, PageRequest page) {
        return read(actor, () -> schools.search(filter, order, page));
    }

    @Override
    public Result<Long, SchoolError> export(
            Actor actor, SchoolFilter filter, SchoolOrder order, Consumer<? super Cited<SchoolRow>> consumer) {
        return permitted(actor, () -> transactions.read(actor, () -> schools.export(filter, order, consumer)))
                .map(Supplier::get);
    }

    @Override
    public Result<TownFigures, SchoolError> figures(Actor actor, MunicipalityId town, LocalDate on) {
        return read(actor, () -> schools.figures(town, on));
    }

    private <T> Result<T, SchoolError> read(Actor actor, Supplier<T> query) {
        return permitted(actor, query).map(transactions::query);
    }

    private <T> Result<Supplier<T>, SchoolError> permitted(Actor actor, Supplier<T> query) {
        return rights.require(actor, READ_SCHOOLS, new Scope.Commons(), query).mapRefusal(SchoolError.NotAllowed::new);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static Result<SchoolView, SchoolError> found(Optional<SchoolView> school) {
        return Result.of(school, new SchoolError.SchoolNotFound());
    }
}
