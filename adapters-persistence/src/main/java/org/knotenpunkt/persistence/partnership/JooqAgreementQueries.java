package org.knotenpunkt.persistence.partnership;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_CANCELLATION;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_CANCELLED_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_GOAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_KIND;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;
import static org.knotenpunkt.persistence.tables.Tables.FINDING;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record2;
import org.jooq.Record6;
import org.jooq.ResultQuery;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementFilter;
import org.knotenpunkt.application.partnership.AgreementInForce;
import org.knotenpunkt.application.partnership.AgreementQueries;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.AgreementSummary;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.AwaitedAnswer;
import org.knotenpunkt.application.partnership.CancelledAnswer;
import org.knotenpunkt.application.partnership.KnownParty;
import org.knotenpunkt.application.partnership.Occasions;
import org.knotenpunkt.application.partnership.SignedAgreement;
import org.knotenpunkt.application.partnership.Signers;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.partnership.progress.TellingValues;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Values;

/** Shows agreements from PostgreSQL, one statement each. */
public final class JooqAgreementQueries implements AgreementQueries {
    private static final Field<String> TITLE = AGREEMENT.TITLE.collate("de-x-icu");

    /** The names of the parties to the newest version of the agreement at hand. */
    private static final Field<List<String>> PARTIES = multiset(select(AGREEMENT_PARTY.NAME)
                    .from(AGREEMENT_PARTY)
                    .where(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .and(AGREEMENT_PARTY.NUMBER.eq(AGREEMENT.NEWEST))
                    .orderBy(AGREEMENT_PARTY.POSITION))
            .convertFrom(rows -> rows.map(record -> record.value1()));

    /** The kind of the newest version of the agreement at hand. */
    private static final Field<AgreementKind> KIND = multiset(
                    select(AGREEMENT_KIND.CODE, AGREEMENT_KIND.EDITION, AGREEMENT_KIND.DOCUMENT)
                            .from(AGREEMENT_KIND)
                            .join(AGREEMENT_VERSION)
                            .on(AGREEMENT_KIND.CODE.eq(AGREEMENT_VERSION.KIND_CODE))
                            .and(AGREEMENT_KIND.EDITION.eq(AGREEMENT_VERSION.KIND_EDITION))
                            .where(AGREEMENT_VERSION.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                            .and(AGREEMENT_VERSION.AGREEMENT_ID.eq(AGREEMENT.ID))
                            .and(AGREEMENT_VERSION.NUMBER.eq(AGREEMENT.NEWEST)))
            .convertFrom(rows -> rows.map(mapping(JooqAgreementKinds::kind)).getFirst());

    /** Who has signed any version of the agreement at hand. */
    private static final Field<Map<PersonId, String>> PEOPLE = multiset(
                    select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME)
                            .from(PERSON)
                            .where(PERSON.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                            .and(isIn(AGREEMENT_APPROVAL.PERSON_ID.eq(PERSON.ID))))
            .convertFrom(rows ->
                    rows.stream().collect(Collectors.toMap(record -> record.value1(), record -> record.value2())));

    /** By which functions they have. */
    private static final Field<Map<FunctionId, FunctionKind>> FUNCTIONS = multiset(select(
                            ORGANISATION_FUNCTION.ID.convertFrom(FunctionId::new),
                            ORGANISATION_FUNCTION.KIND.convertFrom(FunctionKind::valueOf))
                    .from(ORGANISATION_FUNCTION)
                    .where(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(isIn(AGREEMENT_APPROVAL.FUNCTION_ID.eq(ORGANISATION_FUNCTION.ID))))
            .convertFrom(rows ->
                    rows.stream().collect(Collectors.toMap(record -> record.value1(), record -> record.value2())));

    /** When a yes of the party at hand to earlier words of the newest version was cancelled last; null if none was. */
    private static final Field<OffsetDateTime> CANCELLED_AT = field(select(max(AGREEMENT_CANCELLATION.CANCELLED_AT))
            .from(AGREEMENT_CANCELLATION)
            .join(AGREEMENT_CANCELLED_APPROVAL)
            .on(AGREEMENT_CANCELLED_APPROVAL.MUNICIPALITY_ID.eq(AGREEMENT_CANCELLATION.MUNICIPALITY_ID))
            .and(AGREEMENT_CANCELLED_APPROVAL.AGREEMENT_ID.eq(AGREEMENT_CANCELLATION.AGREEMENT_ID))
            .and(AGREEMENT_CANCELLED_APPROVAL.POSITION.eq(AGREEMENT_CANCELLATION.POSITION))
            .where(AGREEMENT_CANCELLATION.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
            .and(AGREEMENT_CANCELLATION.AGREEMENT_ID.eq(AGREEMENT.ID))
            .and(AGREEMENT_CANCELLATION.NUMBER.eq(AGREEMENT.NEWEST))
            .and(AGREEMENT_CANCELLED_APPROVAL.PARTY_ID.eq(AGREEMENT_PARTY.ORGANISATION_ID)));

    private static final SelectField<Signers> SIGNERS = row(PEOPLE, FUNCTIONS).mapping(Signers::new);

    /** The needs that goals in any version of the agreement at hand answer. */
    private static final Field<Map<UUID, String>> NEEDS = multiset(select(FINDING.ID, FINDING.TEXT)
                    .from(FINDING)
                    .where(FINDING.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(exists(selectOne()
                            .from(AGREEMENT_GOAL)
                            .where(AGREEMENT_GOAL.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                            .and(AGREEMENT_GOAL.AGREEMENT_ID.eq(AGREEMENT.ID))
                            .and(AGREEMENT_GOAL.NEED_ID.eq(FINDING.ID)))))
            .convertFrom(rows ->
                    rows.stream().collect(Collectors.toMap(record -> record.value1(), record -> record.value2())));

    /** What an approval of any version of the agreement at hand names. */
    private static Condition isIn(Condition named) {
        return exists(selectOne()
                .from(AGREEMENT_APPROVAL)
                .where(AGREEMENT_APPROVAL.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                .and(AGREEMENT_APPROVAL.AGREEMENT_ID.eq(AGREEMENT.ID))
                .and(named));
    }

    private static final Param<UUID> ID = param("id", UUID.class);
    private static final Condition IS_LEFT = AGREEMENT.ID.eq(ID).and(AGREEMENT.NEWEST.isNotNull());
    private static final PreparedQuery<Record2<Agreement, Signers>> SIGNED = PreparedQuery.of(
            select(AgreementFields.WHOLE, SIGNERS).from(AGREEMENT).where(IS_LEFT));
    private static final PreparedQuery<
                    Record6<
                            Agreement,
                            Signers,
                            AgreementKind,
                            Map<UUID, String>,
                            Map<GoalId, FirstAndNewest>,
                            Occasions>>
            VIEW = PreparedQuery.of(
                    select(AgreementFields.WHOLE, SIGNERS, KIND, NEEDS, TellingValues.ALL, OccasionFields.ALL)
                            .from(AGREEMENT)
                            .where(IS_LEFT));

    private final Database database;

    @Inject
    public JooqAgreementQueries(Database database) {
        this.database = database;
    }

    @Override
    public Page<AgreementSummary> list(
            MunicipalityId town,
            AgreementFilter filter,
            Optional<Set<OrganisationId>> parties,
            LocalDate day,
            PageRequest page) {
        var lastDay = AgreementTerms.lastDay(day);
        var state = AgreementTerms.state(day);
        var found = database.dsl()
                .select(
                        AGREEMENT.ID.convertFrom(AgreementId::new),
                        AGREEMENT.TITLE,
                        AGREEMENT.KIND_CODE,
                        state.convertFrom(AgreementState::valueOf),
                        AGREEMENT.NEWEST_STATE.convertFrom(JooqAgreementQueries::open),
                        PARTIES,
                        AGREEMENT.AWAITED.convertFrom(Short::intValue),
                        AGREEMENT.SINCE,
                        lastDay)
                .from(AGREEMENT)
                .where(AGREEMENT.MUNICIPALITY_ID.eq(town.value()))
                .and(AGREEMENT.TITLE.isNotNull())
                .and(fits(filter, state))
                .and(parties.map(AgreementTerms::takesPart).orElseGet(() -> noCondition()))
                .and(after(page.after()))
                .orderBy(TITLE, AGREEMENT.ID)
                .limit(page.limit() + 1)
                .fetch(mapping(AgreementSummary::new));
        return Cursor.page(
                found, page.limit(), last -> Cursor.of(last.title(), last.id().toString()));
    }

    @Override
    public List<AgreementInForce> inForce(MunicipalityId town, Set<OrganisationId> parties, LocalDate day) {
        return database.dsl()
                .select(AgreementFields.WHOLE, TellingValues.by(day))
                .from(AGREEMENT)
                .where(AGREEMENT.MUNICIPALITY_ID.eq(town.value()))
                .and(AgreementTerms.state(day).eq(AgreementState.IN_FORCE.name()))
                .and(AgreementTerms.takesPart(parties))
                .fetch(mapping(AgreementInForce::new));
    }

    @Override
    public List<KnownParty> parties(MunicipalityId town, Optional<Set<OrganisationId>> parties) {
        var name = min(AGREEMENT_PARTY.NAME);
        return database.dsl()
                .select(AGREEMENT_PARTY.ORGANISATION_ID.convertFrom(OrganisationId::new), name)
                .from(AGREEMENT_PARTY)
                .join(AGREEMENT)
                .on(AGREEMENT.MUNICIPALITY_ID.eq(AGREEMENT_PARTY.MUNICIPALITY_ID))
                .and(AGREEMENT.ID.eq(AGREEMENT_PARTY.AGREEMENT_ID))
                .where(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(town.value()))
                .and(parties.map(AgreementTerms::takesPart).orElseGet(() -> noCondition()))
                .groupBy(AGREEMENT_PARTY.ORGANISATION_ID)
                .orderBy(name.collate("de-x-icu"), AGREEMENT_PARTY.ORGANISATION_ID)
                .fetch(mapping(KnownParty::new));
    }

    @Override
    public List<AwaitedAnswer> awaited(MunicipalityId town, Set<OrganisationId> parties) {
        return openTo(town, parties, VersionState.PROPOSED, noCondition())
                .fetch(mapping((agreement, number, title, party, name, cancelled) -> new AwaitedAnswer(
                        agreement, number, title, party, name, cancelled == null ? null : cancelled.toInstant())));
    }

    @Override
    public List<CancelledAnswer> cancelled(MunicipalityId town, Set<OrganisationId> parties) {
        return openTo(town, parties, VersionState.DRAFT, CANCELLED_AT.isNotNull())
                .fetch(mapping((agreement, number, title, party, name, cancelled) ->
                        new CancelledAnswer(agreement, number, title, party, name, cancelled.toInstant())));
    }

    /** Those of the parties that have not approved what is worked on, and when a yes of theirs to it was cancelled last. */
    private ResultQuery<Record6<AgreementId, Integer, String, OrganisationId, String, OffsetDateTime>> openTo(
            MunicipalityId town, Set<OrganisationId> parties, VersionState state, Condition condition) {
        return database.dsl()
                .select(
                        AGREEMENT.ID.convertFrom(AgreementId::new),
                        AGREEMENT.NEWEST,
                        AGREEMENT.TITLE,
                        AGREEMENT_PARTY.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        AGREEMENT_PARTY.NAME,
                        CANCELLED_AT)
                .from(AGREEMENT)
                .join(AGREEMENT_PARTY)
                .on(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                .and(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                .and(AGREEMENT_PARTY.NUMBER.eq(AGREEMENT.NEWEST))
                .where(AGREEMENT.MUNICIPALITY_ID.eq(town.value()))
                .and(AGREEMENT.NEWEST_STATE.eq(state.name()))
                .and(AGREEMENT_PARTY.ORGANISATION_ID.in(
                        parties.stream().map(OrganisationId::value).toList()))
                .andNotExists(selectOne()
                        .from(AGREEMENT_APPROVAL)
                        .where(AGREEMENT_APPROVAL.MUNICIPALITY_ID.eq(AGREEMENT_PARTY.MUNICIPALITY_ID))
                        .and(AGREEMENT_APPROVAL.AGREEMENT_ID.eq(AGREEMENT_PARTY.AGREEMENT_ID))
                        .and(AGREEMENT_APPROVAL.NUMBER.eq(AGREEMENT_PARTY.NUMBER))
                        .and(AGREEMENT_APPROVAL.PARTY_ID.eq(AGREEMENT_PARTY.ORGANISATION_ID)))
                .and(condition)
                .orderBy(TITLE, AGREEMENT_PARTY.NAME.collate("de-x-icu"), AGREEMENT.ID);
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        record Place(String title, UUID id) {}
        var place = Cursor.read(cursor, 2, values -> new Place(values.getFirst(), Uuids.read(values.getLast())));
        return row(TITLE, AGREEMENT.ID).gt(row(val(place.title()), val(place.id())));
    }

    private static Condition fits(AgreementFilter filter, Field<String> state) {
        var text = filter.text();
        var wanted = filter.state();
        var kind = filter.kind();
        var party = filter.party();
        return noCondition()
                .and(text == null ? noCondition() : lower(AGREEMENT.TITLE).contains(lower(val(text))))
                .and(wanted == null ? noCondition() : state.eq(wanted.name()))
                .and(kind == null ? noCondition() : AGREEMENT.KIND_CODE.eq(kind))
                .and(party == null ? noCondition() : AgreementTerms.takesPart(Set.of(party)));
    }

    private static @Nullable VersionState open(@Nullable String newest) {
        return Optional.ofNullable(newest)
                .map(VersionState::valueOf)
                .filter(VersionState::isOpen)
                .orElse(null);
    }

    @Override
    public Optional<MunicipalityId> findGivenUp(AgreementId id) {
        return database.dsl()
                .select(AGREEMENT.MUNICIPALITY_ID)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(id.value()))
                .and(AGREEMENT.NEWEST.isNull())
                .fetchOptional(mapping(MunicipalityId::new));
    }

    @Override
    public Optional<SignedAgreement> signed(AgreementId id) {
        return SIGNED.fetchOptional(database, Values.of(ID, id.value())).map(mapping(SignedAgreement::new));
    }

    @Override
    public Optional<AgreementView> view(AgreementId id) {
        return VIEW.fetchOptional(database, Values.of(ID, id.value())).map(mapping(AgreementView::new));
    }
}
