package org.knotenpunkt.persistence.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeed;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_HEAD;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.access.audit.AuditCheckService;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.application.access.audit.AuditTrailContract;
import org.knotenpunkt.application.access.audit.CheckAudit.FaultyChain;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.audit.AuditFinding;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Grounds;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.persistence.access.AccessDatabase;
import org.knotenpunkt.persistence.shared.JooqDomainEvents;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAuditTrailTest implements AuditTrailContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JooqAuditTrail trail = new JooqAuditTrail(POSTGRES.database());
    private final JooqDomainEvents events = new JooqDomainEvents(
            POSTGRES.database(), new CountingIds(), new AuditWitness(trail, POSTGRES.transactions()));
    private final AuditCheckService check =
            new AuditCheckService(trail, new PolicyRights(), POSTGRES.transactions(), () -> LocalDate.EPOCH);

    @BeforeEach
    void fill() {
        new AccessDatabase(POSTGRES).addPlaces();
    }

    @Override
    public AuditTrail trail() {
        return POSTGRES.transactional(AuditTrail.class, trail, BOCHUM, ESSEN);
    }

    @Test
    void everyEventIsAnEntryOfTheSameTransaction() {
        var office = somebodyWith(Role.INITIATIVE_OFFICE, new Scope.Initiative(uuid(4)));
        POSTGRES.transactions().call(office, () -> publish(office, BOCHUM, 3));

        assertThat(POSTGRES.superuser().fetchCount(DOMAIN_EVENT)).isEqualTo(3);
        assertThat(head(BOCHUM).number()).isEqualTo(3);
        assertThatThrownBy(() -> POSTGRES.transactions().call(office, () -> {
                    publish(office, BOCHUM, 3);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(head(BOCHUM).number()).isEqualTo(3);
        assertThat(findings()).isEmpty();
    }

    @Test
    void onRecordAreTheRightsThatPermittedIt() {
        var town = new Scope.Municipality(BOCHUM);
        var keeper = new Right(Role.COORDINATION, town);
        var reader = new Right(Role.READER, town);
        var both = new Actor(uuid(98), Set.of(keeper, reader));
        var rights = new PolicyRights(POSTGRES.transactions());

        done(both, () -> {
            rights.permit(both, READ_TOWN, town);
            rights.permit(both, MANAGE_GRANTS, town);
        });
        done(both, () -> {});

        assertThat(grounds()).containsExactly(Set.of(keeper), both.rights());
    }

    private void done(Actor actor, Runnable asking) {
        POSTGRES.transactions().call(actor, () -> {
            asking.run();
            return publish(actor, BOCHUM, 1);
        });
    }

    /** With which rights each entry was made, the oldest first. */
    private static List<Set<Right>> grounds() {
        return POSTGRES.superuser()
                .select(AUDIT_ENTRY.GROUNDS)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.NUMBER)
                .fetch(row -> new Grounds(row.value1()).rights());
    }

    @Test
    void theServerNeitherAltersNorRemovesEntries() {
        trail().add(List.of(aDeed(BOCHUM, 1)));

        assertThatThrownBy(() -> asServer(() ->
                        dsl().update(AUDIT_ENTRY).set(AUDIT_ENTRY.GROUNDS, "").execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asServer(() -> dsl().deleteFrom(AUDIT_ENTRY).execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asServer(() -> dsl().deleteFrom(AUDIT_HEAD).execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void aTownsEntriesAreHiddenFromOthersAndThoseOfTheInstallationFromTowns() {
        publishAs(Actors.workingIn(BOCHUM), BOCHUM);
        publishAs(Actor.operator(), null);

        assertThat(seenBy(Actors.workingIn(BOCHUM))).containsExactly(BOCHUM.value());
        assertThat(seenBy(Actors.workingIn(ESSEN))).isEmpty();
        assertThat(seenBy(Actor.operator())).containsExactly(ChainId.INSTALLATION.value());
    }

    @Test
    void anAlteredEntryIsFound() {
        fillBothChains();
        POSTGRES.superuser()
                .update(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ACCOUNT_ID, uuid(66))
                .where(AUDIT_ENTRY.MUNICIPALITY_ID.eq(BOCHUM.value()))
                .and(AUDIT_ENTRY.NUMBER.eq(4L))
                .execute();

        assertThat(findings()).containsExactly(faulty(new AuditFinding.Altered(4)));
    }

    @Test
    void aRemovedEntryIsFound() {
        fillBothChains();
        POSTGRES.superuser()
                .deleteFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.MUNICIPALITY_ID.eq(BOCHUM.value()))
                .and(AUDIT_ENTRY.NUMBER.between(2L, 3L))
                .execute();

        assertThat(findings()).containsExactly(faulty(new AuditFinding.Missing(2, 3)));
    }

    @Test
    void anEventThatTellsSomethingElseThanAtFirstIsFound() {
        fillBothChains();
        POSTGRES.superuser()
                .update(DOMAIN_EVENT)
                .set(DOMAIN_EVENT.PAYLOAD, JSONB.valueOf("{\"role\": \"OPERATOR\"}"))
                .where(DOMAIN_EVENT.ID.in(POSTGRES.superuser()
                        .select(AUDIT_ENTRY.EVENT_ID)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.MUNICIPALITY_ID.eq(BOCHUM.value()))
                        .and(AUDIT_ENTRY.NUMBER.eq(5L))))
                .execute();

        assertThat(findings()).containsExactly(faulty(new AuditFinding.Altered(5)));
    }

    @Test
    void anEventThatIsNotKeptAnyMoreProvesNothing() {
        fillBothChains();
        POSTGRES.superuser().deleteFrom(DOMAIN_EVENT).execute();

        assertThat(findings()).isEmpty();
    }

    @Test
    void aChainThatIsGoneIsFoundByAHeadThatWasKeptElsewhere() {
        fillBothChains();
        var kept = head(BOCHUM);
        POSTGRES.superuser()
                .deleteFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.MUNICIPALITY_ID.eq(BOCHUM.value()))
                .execute();
        POSTGRES.superuser()
                .deleteFrom(AUDIT_HEAD)
                .where(AUDIT_HEAD.CHAIN.eq(BOCHUM.value()))
                .execute();

        assertThat(findings()).isEmpty();
        assertThat(findings(kept)).containsExactly(faulty(new AuditFinding.Rewritten(kept.number())));
    }

    private void fillBothChains() {
        publishAs(Actors.workingIn(BOCHUM), BOCHUM);
        publishAs(Actors.workingIn(BOCHUM), BOCHUM);
        publishAs(Actor.operator(), null);
    }

    private void publishAs(Actor actor, @Nullable MunicipalityId town) {
        POSTGRES.transactions().call(actor, () -> publish(actor, town, 3));
    }

    private int publish(Actor actor, @Nullable MunicipalityId town, int count) {
        for (int i = 0; i < count; i++) {
            events.publish(
                    actor,
                    List.of(new AccessEvent.RoleGranted(
                            new GrantId(uuid(5)), new AccountId(uuid(6)), Role.READER, town, NOW)));
        }
        return count;
    }

    private static FaultyChain faulty(AuditFinding finding) {
        return new FaultyChain(HERE, "Bochum", List.of(finding));
    }

    private List<FaultyChain> findings(AuditHead... kept) {
        return check.check(Actor.operator(), List.of(kept)).orElseThrow();
    }

    private AuditHead head(MunicipalityId town) {
        return trail().head(ChainId.of(town)).orElseThrow();
    }

    private static List<UUID> seenBy(Actor actor) {
        return POSTGRES.transactions()
                .read(
                        actor,
                        () -> dsl().selectDistinct(AUDIT_ENTRY.MUNICIPALITY_ID)
                                .from(AUDIT_ENTRY)
                                .fetch(AUDIT_ENTRY.MUNICIPALITY_ID));
    }

    private static void asServer(Supplier<Integer> crime) {
        POSTGRES.in(crime, BOCHUM);
    }

    private static DSLContext dsl() {
        return POSTGRES.database().dsl();
    }
}
