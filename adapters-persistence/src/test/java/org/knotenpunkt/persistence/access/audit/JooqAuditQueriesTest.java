package org.knotenpunkt.persistence.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aPersonalToken;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeedWith;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_ORGANISATION;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PersonalTokenStore;
import org.knotenpunkt.application.access.audit.AuditFilter;
import org.knotenpunkt.application.access.audit.AuditQueries;
import org.knotenpunkt.application.access.audit.AuditQueriesContract;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.application.access.audit.AuditView;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.organisation.OrganisationEvent;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.access.AccessDatabase;
import org.knotenpunkt.persistence.access.JooqPersonalTokenStore;
import org.knotenpunkt.persistence.organisation.socialspace.JooqSocialSpaceRepository;
import org.knotenpunkt.persistence.shared.JooqDomainEvents;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAuditQueriesTest implements AuditQueriesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void fill() {
        var database = new AccessDatabase(POSTGRES);
        database.addPlaces();
        database.addTwoAccounts();
    }

    @Override
    public AuditQueries queries() {
        return POSTGRES.transactional(
                AuditQueries.class, new JooqAuditQueries(POSTGRES.database(), () -> TODAY), BOCHUM, ESSEN);
    }

    @Override
    public AuditTrail trail() {
        return POSTGRES.transactional(AuditTrail.class, new JooqAuditTrail(POSTGRES.database()), BOCHUM, ESSEN);
    }

    @Test
    void theOrganisationInQuestionHasTheNameThatItHasToday() {
        changeContact(SCHOOL);

        assertThat(organisationInQuestion())
                .isEqualTo(new OrganisationRef(new OrganisationId(SCHOOL), OrganisationKind.SCHOOL, "Sonnenschule"));
    }

    @Test
    void anOrganisationThatWasWithdrawnHasTheNameThatItHad() {
        var gone = uuid(77);
        changeContact(gone);
        POSTGRES.superuser()
                .insertInto(WITHDRAWN_ORGANISATION)
                .set(WITHDRAWN_ORGANISATION.ID, gone)
                .set(WITHDRAWN_ORGANISATION.KIND, "PROVIDER")
                .set(WITHDRAWN_ORGANISATION.NAME, "Träger, den es nie gab")
                .set(WITHDRAWN_ORGANISATION.WITHDRAWN_AT, NOW.atOffset(ZoneOffset.UTC))
                .set(WITHDRAWN_ORGANISATION.WITHDRAWN_BY, uuid(1))
                .set(WITHDRAWN_ORGANISATION.WITHDRAWN_REASON, "Verwechselt")
                .execute();

        assertThat(organisationInQuestion())
                .isEqualTo(new OrganisationRef(
                        new OrganisationId(gone), OrganisationKind.PROVIDER, "Träger, den es nie gab"));
    }

    @Test
    void theSocialSpaceInQuestionIsNamed() {
        var south = SocialSpace.draw(new SocialSpaceId(uuid(78)), BOCHUM, "Südviertel", null, Validity.ALWAYS, NOW);
        POSTGRES.transactional(SocialSpaceRepository.class, new JooqSocialSpaceRepository(POSTGRES.database()), BOCHUM)
                .save(south);
        publish(south.events().getFirst());

        assertThat(whatWasDone().socialSpace()).isEqualTo("Südviertel");
        assertThat(whatWasDone().organisation()).isNull();
    }

    private static void changeContact(UUID organisation) {
        publish(new OrganisationEvent.ContactChanged(new OrganisationId(organisation), BOCHUM, NOW));
    }

    private static void publish(DomainEvent event) {
        var witness = new AuditWitness(new JooqAuditTrail(POSTGRES.database()), POSTGRES.transactions());
        var events = POSTGRES.transactional(
                DomainEvents.class, new JooqDomainEvents(POSTGRES.database(), new CountingIds(), witness), BOCHUM);
        events.publish(Actors.workingIn(BOCHUM), List.of(event));
    }

    private @Nullable OrganisationRef organisationInQuestion() {
        return whatWasDone().organisation();
    }

    private Change whatWasDone() {
        return queries()
                .entries(TOWN, AuditFilter.ALL, PageRequest.first(10))
                .items()
                .getFirst()
                .what();
    }

    @Test
    void aTokenIsCalledAsItWasWhenItIsRevoked() {
        var token = aPersonalToken(1, anAccount(1).id(), TokenReach.WRITE);
        know(token);
        trail().add(List.of(aDeedWith(token, BOCHUM, 1)));

        tokens().revoke(token.id(), NOW);

        assertThat(queries()
                        .entries(TOWN, AuditFilter.ALL, PageRequest.first(10))
                        .items())
                .extracting(AuditView::tokenName)
                .containsExactly(token.name());
    }

    private static PersonalTokenStore tokens() {
        return POSTGRES.transactional(PersonalTokenStore.class, new JooqPersonalTokenStore(POSTGRES.database()));
    }

    @Override
    public void know(PersonalToken token) {
        tokens().add(token);
    }
}
