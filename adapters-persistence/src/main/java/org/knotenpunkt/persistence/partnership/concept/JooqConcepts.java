package org.knotenpunkt.persistence.partnership.concept;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.CONCEPT;
import static org.knotenpunkt.persistence.tables.Tables.CONCEPT_EDITION;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.concept.Concepts;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.partnership.concept.ConceptEdition;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.concept.Repeal;
import org.knotenpunkt.domain.partnership.concept.Resolution;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.KeptJson;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.ConceptEditionRecord;
import org.knotenpunkt.persistence.tables.tables.records.ConceptRecord;

/** Keeps concepts in PostgreSQL, each read by one statement. */
public final class JooqConcepts implements Concepts {
    private static final Condition OF_CONCEPT =
            CONCEPT_EDITION.MUNICIPALITY_ID.eq(CONCEPT.MUNICIPALITY_ID).and(CONCEPT_EDITION.CONCEPT_ID.eq(CONCEPT.ID));

    /** The editions of the concept at hand. */
    private static final Field<List<ConceptEdition>> EDITIONS = multiset(select(
                            CONCEPT_EDITION.NUMBER,
                            row(CONCEPT_EDITION.LANGUAGE, CONCEPT_EDITION.TITLE, CONCEPT_EDITION.SECTIONS)
                                    .mapping(JooqConcepts::content),
                            row(
                                            CONCEPT_EDITION.ADOPTED_BY,
                                            CONCEPT_EDITION.ADOPTED_ON,
                                            CONCEPT_EDITION.REFERENCE,
                                            CONCEPT_EDITION.VALID_FROM)
                                    .mapping(nullOnAllNull((body, on, reference, from) ->
                                            new Adoption(new Resolution(body, on, reference), from))))
                    .from(CONCEPT_EDITION)
                    .where(OF_CONCEPT)
                    .orderBy(CONCEPT_EDITION.NUMBER))
            .convertFrom(rows -> rows.map(mapping(ConceptEdition::new)));

    private static final SelectField<Concept> WHOLE = row(
                    CONCEPT.ID.convertFrom(ConceptId::new),
                    CONCEPT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    CONCEPT.LAST_NUMBER,
                    EDITIONS,
                    row(CONCEPT.REPEALED_BY, CONCEPT.REPEALED_ON, CONCEPT.REPEAL_REFERENCE, CONCEPT.LAST_DAY)
                            .mapping(nullOnAllNull((body, on, reference, lastDay) ->
                                    new Repeal(new Resolution(body, on, reference), lastDay))),
                    CONCEPT.VERSION)
            .mapping(Concept::restore);

    private final Database database;

    @Inject
    public JooqConcepts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Concept> findById(ConceptId id) {
        return whole(CONCEPT.ID.eq(id.value())).fetchOptional(Record1::value1);
    }

    private SelectConditionStep<Record1<Concept>> whole(Condition which) {
        return database.dsl().select(WHOLE).from(CONCEPT).where(which);
    }

    /** Holds the row first and reads then: a statement sees what had been saved when it began, not when it got the row. */
    @Override
    public Optional<Concept> findForChange(ConceptId id) {
        return database.dsl()
                .select(CONCEPT.ID)
                .from(CONCEPT)
                .where(CONCEPT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional()
                .flatMap(held -> findById(id));
    }

    @Override
    public List<Concept> of(MunicipalityId town) {
        return whole(CONCEPT.MUNICIPALITY_ID.eq(town.value()))
                .and(exists(selectOne().from(CONCEPT_EDITION).where(OF_CONCEPT)))
                .orderBy(CONCEPT.ID)
                .fetch(Record1::value1);
    }

    private static ConceptContent content(String language, String title, JSONB sections) {
        return new ConceptContent(
                language,
                title,
                KeptJson.read(sections)
                        .valueStream()
                        .map(section -> new Clause(
                                null,
                                section.path("heading").asText(),
                                section.path("text").asText()))
                        .toList());
    }

    @Override
    public void save(Concept concept) {
        Saved.requireOne(concept.version() == 0 ? insert(concept) : update(concept), concept.id());
        database.dsl()
                .deleteFrom(CONCEPT_EDITION)
                .where(CONCEPT_EDITION.MUNICIPALITY_ID.eq(concept.municipality().value()))
                .and(CONCEPT_EDITION.CONCEPT_ID.eq(concept.id().value()))
                .and(CONCEPT_EDITION.VALID_FROM.isNull())
                .execute();
        database.dsl()
                .batch(concept.editions().stream()
                        .map(edition -> record(concept, edition))
                        .map(row -> database.dsl()
                                .insertInto(CONCEPT_EDITION)
                                .set(row)
                                .onConflict(
                                        CONCEPT_EDITION.MUNICIPALITY_ID,
                                        CONCEPT_EDITION.CONCEPT_ID,
                                        CONCEPT_EDITION.NUMBER)
                                .doUpdate()
                                .set(row))
                        .toList())
                .execute();
    }

    private int insert(Concept concept) {
        return database.dsl()
                .insertInto(CONCEPT)
                .set(record(concept))
                .onConflictDoNothing()
                .execute();
    }

    private int update(Concept concept) {
        return database.dsl()
                .executeUpdate(
                        record(concept),
                        CONCEPT.MUNICIPALITY_ID
                                .eq(concept.municipality().value())
                                .and(CONCEPT.ID.eq(concept.id().value()))
                                .and(CONCEPT.VERSION.eq(concept.version())));
    }

    private static ConceptRecord record(Concept concept) {
        var row = new ConceptRecord();
        row.setMunicipalityId(concept.municipality().value());
        row.setId(concept.id().value());
        row.setLastNumber(concept.lastNumber());
        var repealed = concept.repeal().map(Repeal::resolution);
        row.setLastDay(concept.repeal().map(Repeal::lastDay).orElse(null));
        row.setRepealedBy(repealed.map(Resolution::body).orElse(null));
        row.setRepealedOn(repealed.map(Resolution::on).orElse(null));
        row.setRepealReference(reference(repealed));
        row.setVersion(concept.version() + 1);
        return row;
    }

    private static ConceptEditionRecord record(Concept concept, ConceptEdition edition) {
        var adopted = Optional.ofNullable(edition.adoption()).map(Adoption::resolution);
        return new ConceptEditionRecord(
                concept.municipality().value(),
                concept.id().value(),
                edition.number(),
                edition.content().language(),
                edition.content().title(),
                json(edition.content().sections()),
                edition.from().orElse(null),
                adopted.map(Resolution::body).orElse(null),
                adopted.map(Resolution::on).orElse(null),
                reference(adopted));
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static @Nullable String reference(Optional<Resolution> resolution) {
        return resolution.isPresent() ? resolution.orElseThrow().reference() : null;
    }

    private static JSONB json(List<Clause> sections) {
        var all = JsonNodeFactory.instance.arrayNode();
        sections.forEach(
                section -> all.addObject().put("heading", section.heading()).put("text", section.text()));
        return JSONB.jsonb(all.toString());
    }
}
