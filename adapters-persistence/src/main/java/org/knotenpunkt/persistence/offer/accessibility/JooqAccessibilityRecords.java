package org.knotenpunkt.persistence.offer.accessibility;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.stateKey;
import static org.knotenpunkt.persistence.tables.Tables.ACCESSIBILITY_STATEMENT;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT_WAVE;
import static org.knotenpunkt.persistence.tables.Tables.FEEDBACK;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.offer.accessibility.AccessibilityRecords;
import org.knotenpunkt.application.offer.accessibility.PublicPages;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.offer.OfferFields;
import org.knotenpunkt.persistence.offer.ProgrammeSlugs;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.AccessibilityStatementRecord;
import org.knotenpunkt.persistence.tables.tables.records.FeedbackRecord;

/** Keeps statements on accessibility, and feedback, in PostgreSQL. */
public final class JooqAccessibilityRecords implements AccessibilityRecords {
    private static final SelectField<@Nullable StatementContent> CONTENT = row(
                    ACCESSIBILITY_STATEMENT.RESPONSIBLE,
                    ACCESSIBILITY_STATEMENT.EMAIL,
                    ACCESSIBILITY_STATEMENT.PHONE,
                    ACCESSIBILITY_STATEMENT.CONFORMITY.convertFrom(
                            nullOnAllNull((String name) -> Conformity.valueOf(name))),
                    ACCESSIBILITY_STATEMENT.BARRIERS,
                    ACCESSIBILITY_STATEMENT.ASSESSED_ON)
            .mapping(nullOnAllNull(StatementContent::new));

    private static final SelectField<Feedback> TOLD = row(
                    FEEDBACK.ID.convertFrom(FeedbackId::new),
                    FEEDBACK.MUNICIPALITY_ID.convertFrom(PageOwner::of),
                    row(FEEDBACK.TEXT, FEEDBACK.REPLY, FEEDBACK.PAGE, FEEDBACK.LANGUAGE.convertFrom(LanguageTag::new))
                            .mapping(FeedbackText::new),
                    FEEDBACK.RECEIVED_AT.convertFrom(OffsetDateTime::toInstant),
                    FEEDBACK.DONE,
                    FEEDBACK.VERSION)
            .mapping(Feedback::restore);

    private final Database database;

    @Inject
    public JooqAccessibilityRecords(Database database) {
        this.database = database;
    }

    @Override
    public Optional<PublicPages> town(PlaceKey town, LocalDate today) {
        return database.dsl()
                .select(
                        OfferFields.town(ORGANISATION.ID, today),
                        stateKey(ORGANISATION.ID, today),
                        CONTENT,
                        ACCESSIBILITY_STATEMENT.VERSION)
                .from(ORGANISATION)
                .leftJoin(ACCESSIBILITY_STATEMENT)
                .on(ACCESSIBILITY_STATEMENT.MUNICIPALITY_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.ID.eq(ProgrammeSlugs.town(town)))
                .and(ORGANISATION.KIND.eq(OrganisationKind.MUNICIPALITY.name()))
                .and(hasCentre(today).or(asks()))
                .fetchOptional(mapping((there, key, content, version) ->
                        new PublicPages(there, key, statement(new PageOwner.Town(there.id()), content, version))));
    }

    private static Condition hasCentre(LocalDate today) {
        var centre = ORGANISATION.as("centre");
        return exists(selectOne()
                .from(centre)
                .where(centre.HOME_MUNICIPALITY_ID.eq(ORGANISATION.ID))
                .and(OfferFields.isCentre(centre, today)));
    }

    /** Whoever is asked what the town asks reads pages of it, too. */
    private static Condition asks() {
        return exists(selectOne().from(ASSESSMENT_WAVE).where(ASSESSMENT_WAVE.MUNICIPALITY_ID.eq(ORGANISATION.ID)));
    }

    private static AccessibilityStatement statement(
            PageOwner owner, @Nullable StatementContent content, @Nullable Long version) {
        return content == null || version == null
                ? AccessibilityStatement.none(owner)
                : AccessibilityStatement.restore(owner, content, version);
    }

    @Override
    public AccessibilityStatement statement(PageOwner owner) {
        return database.dsl()
                .select(CONTENT, ACCESSIBILITY_STATEMENT.VERSION)
                .from(ACCESSIBILITY_STATEMENT)
                .where(ACCESSIBILITY_STATEMENT.MUNICIPALITY_ID.eq(owner.id()))
                .fetchOptional(mapping((content, version) -> statement(owner, content, version)))
                .orElseGet(() -> AccessibilityStatement.none(owner));
    }

    @Override
    public void save(AccessibilityStatement statement) {
        var record = new AccessibilityStatementRecord();
        var content = statement.content().orElseThrow();
        record.setMunicipalityId(statement.owner().id());
        record.setTownId(statement.owner().id());
        record.setResponsible(content.responsible());
        record.setEmail(content.email());
        record.setPhone(content.phone());
        record.setConformity(content.conformity().name());
        record.setBarriers(content.barriers());
        record.setAssessedOn(content.assessed());
        record.setVersion(statement.version() + 1);
        var touched = statement.version() == 0
                ? database.dsl()
                        .insertInto(ACCESSIBILITY_STATEMENT)
                        .set(record)
                        .onConflictDoNothing()
                        .execute()
                : database.dsl()
                        .executeUpdate(
                                record,
                                ACCESSIBILITY_STATEMENT
                                        .MUNICIPALITY_ID
                                        .eq(statement.owner().id())
                                        .and(ACCESSIBILITY_STATEMENT.VERSION.eq(statement.version())));
        Saved.requireOne(touched, statement.owner().id());
    }

    @Override
    public Optional<Feedback> feedback(FeedbackId id) {
        return database.dsl()
                .select(TOLD)
                .from(FEEDBACK)
                .where(FEEDBACK.ID.eq(id.value()))
                .fetchOptional(one -> one.value1());
    }

    @Override
    public void save(Feedback feedback) {
        var record = new FeedbackRecord();
        record.setMunicipalityId(feedback.owner().id());
        record.setId(feedback.id().value());
        record.setText(feedback.text().text());
        record.setReply(feedback.text().reply());
        record.setPage(feedback.text().page());
        record.setLanguage(feedback.text().language().value());
        record.setReceivedAt(feedback.received().atOffset(ZoneOffset.UTC));
        record.setDone(feedback.isDone());
        record.setVersion(feedback.version() + 1);
        var touched = feedback.version() == 0
                ? database.dsl()
                        .insertInto(FEEDBACK)
                        .set(record)
                        .onConflictDoNothing()
                        .execute()
                : database.dsl().executeUpdate(record, isThis(feedback));
        Saved.requireOne(touched, feedback.id());
    }

    private static Condition isThis(Feedback feedback) {
        return FEEDBACK.MUNICIPALITY_ID
                .eq(feedback.owner().id())
                .and(FEEDBACK.ID.eq(feedback.id().value()))
                .and(FEEDBACK.VERSION.eq(feedback.version()));
    }

    @Override
    public void delete(Feedback feedback) {
        var touched =
                database.dsl().deleteFrom(FEEDBACK).where(isThis(feedback)).execute();
        Saved.requireOne(touched, feedback.id());
    }

    @Override
    public Page<Feedback> feedback(PageOwner owner, PageRequest page) {
        var found = database.dsl()
                .select(TOLD)
                .from(FEEDBACK)
                .where(FEEDBACK.MUNICIPALITY_ID.eq(owner.id()))
                .and(after(page.after()))
                .orderBy(FEEDBACK.DONE, FEEDBACK.ID.desc())
                .limit(page.limit() + 1)
                .fetch(one -> one.value1());
        return Cursor.page(
                found,
                page.limit(),
                last -> Cursor.of(Boolean.toString(last.isDone()), last.id().toString()));
    }

    private static Condition after(@Nullable String cursor) {
        return cursor == null
                ? noCondition()
                : Cursor.read(cursor, 2, values -> {
                    var done = Boolean.parseBoolean(values.getFirst());
                    var older = FEEDBACK.DONE.eq(done).and(FEEDBACK.ID.lt(Uuids.read(values.getLast())));
                    return done ? older : older.or(FEEDBACK.DONE);
                });
    }
}
