package org.knotenpunkt.persistence.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.withRecursive;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.FACTS;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ID;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.KIND;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_SUCCESSOR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawn;
import org.knotenpunkt.persistence.organisation.function.FunctionsOfOrganisation;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
import org.knotenpunkt.persistence.organisation.relation.RelationsOfOrganisation;
import org.knotenpunkt.persistence.organisation.socialspace.SpacesOfOrganisation;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Statements;

/** Brings together all that is known about an organisation, by one query. */
public final class JooqOrganisationViews implements OrganisationViews {
    private static final Field<UUID> HEIR = field(name("heir", "id"), SQLDataType.UUID);

    private final Database database;

    @Inject
    public JooqOrganisationViews(Database database) {
        this.database = database;
    }

    @Override
    public Optional<OrganisationView> find(OrganisationId id, LocalDate day, Set<MunicipalityId> towns) {
        var town = ORGANISATION.as("town");
        return database.dsl()
                .select(
                        ID,
                        KIND,
                        ref(town, day),
                        val(day),
                        FACTS,
                        predecessors(day),
                        successors(day),
                        currentSuccessors(id, day),
                        RelationsOfOrganisation.in(towns, day),
                        FunctionsOfOrganisation.in(towns),
                        SpacesOfOrganisation.in(towns),
                        withdrawn(towns, day),
                        EditionRows.OF_ORGANISATIONS,
                        ORGANISATION.VERSION)
                .from(ORGANISATION)
                .leftJoin(town)
                .on(town.ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchOptional(mapping(OrganisationView::new));
    }

    /** All that never was, in one list. */
    private static SelectField<List<HistoryEntry>> withdrawn(Set<MunicipalityId> towns, LocalDate day) {
        return row(
                        RelationsOfOrganisation.withdrawn(towns, day),
                        FunctionsOfOrganisation.withdrawn(towns),
                        FunctionsOfOrganisation.withdrawnTerms(towns),
                        SpacesOfOrganisation.withdrawn(towns),
                        Statements.about(ORGANISATION.ID, FactKind.class, towns))
                .mapping((relations, functions, terms, spaces, statements) -> Stream.of(
                                entries(relations, RelationView::validity, Fact.Related::new),
                                entries(functions, FunctionView::validity, Fact.Instituted::new),
                                entries(terms, served -> served.term().validity(), served -> served),
                                entries(spaces, SpaceOfOrganisation::validity, Fact.Placed::new),
                                statements.stream().map(HistoryEntry::of))
                        .flatMap(entries -> entries)
                        .toList());
    }

    private static <T> Stream<HistoryEntry> entries(
            List<Withdrawn<T>> withdrawn, Function<T, Validity> validity, Function<T, Fact> fact) {
        return withdrawn.stream()
                .map(one -> new HistoryEntry(
                        validity.apply(one.fact()), fact.apply(one.fact()), WithdrawalView.of(one.withdrawal())));
    }

    private static Field<List<OrganisationRef>> predecessors(LocalDate day) {
        var other = ORGANISATION.as("predecessor");
        return refs(
                other,
                day,
                other.ID.in(select(ORGANISATION_SUCCESSOR.ORGANISATION_ID)
                        .from(ORGANISATION_SUCCESSOR)
                        .where(ORGANISATION_SUCCESSOR.SUCCESSOR_ID.eq(ORGANISATION.ID))));
    }

    private static Field<List<OrganisationRef>> successors(LocalDate day) {
        var other = ORGANISATION.as("successor");
        return refs(
                other,
                day,
                other.ID.in(select(ORGANISATION_SUCCESSOR.SUCCESSOR_ID)
                        .from(ORGANISATION_SUCCESSOR)
                        .where(ORGANISATION_SUCCESSOR.ORGANISATION_ID.eq(ORGANISATION.ID))));
    }

    private static Field<List<OrganisationRef>> refs(
            org.knotenpunkt.persistence.tables.tables.Organisation other, LocalDate day, Condition condition) {
        return multiset(select(ref(other, day)).from(other).where(condition).orderBy(nameOn(day, other.ID), other.ID))
                .convertFrom(rows -> rows.map(mapping(ref -> ref)));
    }

    /** Follows the successions to their ends; what was met once is not followed again. */
    private static Field<List<OrganisationRef>> currentSuccessors(OrganisationId id, LocalDate day) {
        var next = ORGANISATION_SUCCESSOR.as("next");
        var heirs = name("heir")
                .fields("id")
                .as(select(ORGANISATION_SUCCESSOR.SUCCESSOR_ID)
                        .from(ORGANISATION_SUCCESSOR)
                        .where(ORGANISATION_SUCCESSOR.ORGANISATION_ID.eq(id.value()))
                        .union(select(next.SUCCESSOR_ID)
                                .from(table(name("heir")))
                                .join(next)
                                .on(next.ORGANISATION_ID.eq(HEIR))));
        var other = ORGANISATION.as("current_successor");
        return multiset(withRecursive(heirs)
                        .select(ref(other, day))
                        .from(heirs)
                        .join(other)
                        .on(other.ID.eq(HEIR))
                        .where(other.LAST_DAY.isNull().or(other.LAST_DAY.ge(day)))
                        .orderBy(nameOn(day, other.ID), other.ID))
                .convertFrom(rows -> rows.map(mapping(ref -> ref)));
    }
}
