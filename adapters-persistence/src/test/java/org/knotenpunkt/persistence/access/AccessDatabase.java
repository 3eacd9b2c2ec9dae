package org.knotenpunkt.persistence.access;

import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.util.UUID;
import org.jooq.DSLContext;
import org.knotenpunkt.application.access.AccessQueries;
import org.knotenpunkt.application.access.AccountRepository;
import org.knotenpunkt.application.access.AddressAttemptStore;
import org.knotenpunkt.application.access.GrantRepository;
import org.knotenpunkt.application.access.PersonalTokenStore;
import org.knotenpunkt.application.access.SessionStore;
import org.knotenpunkt.application.access.SignInAttemptStore;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** The adapters of the feature on a database, and the world that its contracts ask for. */
public record AccessDatabase(PostgresExtension postgres) {
    AccountRepository accounts() {
        return postgres.transactional(AccountRepository.class, new JooqAccountRepository(postgres.database()));
    }

    GrantRepository grants() {
        return postgres.transactional(GrantRepository.class, new JooqGrantRepository(postgres.database()));
    }

    SessionStore sessions() {
        return postgres.transactional(SessionStore.class, new JooqSessionStore(postgres.database()));
    }

    PersonalTokenStore tokens() {
        return postgres.transactional(PersonalTokenStore.class, new JooqPersonalTokenStore(postgres.database()));
    }

    SignInAttemptStore attempts() {
        return postgres.transactional(SignInAttemptStore.class, new JooqSignInAttemptStore(postgres.database()));
    }

    AddressAttemptStore addressAttempts() {
        return postgres.transactional(AddressAttemptStore.class, new JooqAddressAttemptStore(postgres.database()));
    }

    AccessQueries queries() {
        return postgres.transactional(AccessQueries.class, new JooqAccessQueries(postgres.database(), () -> TODAY));
    }

    public void addTwoAccounts() {
        accounts().save(anAccount(1));
        accounts().save(anAccount(2));
    }

    /** Two towns, a school in one of them, and a network. */
    public void addPlaces() {
        var dsl = postgres.superuser();
        addOrganisation(dsl, BOCHUM.value(), "MUNICIPALITY", BOCHUM.value(), "Bochum", "AGS", "05911000");
        addOrganisation(dsl, ESSEN.value(), "MUNICIPALITY", ESSEN.value(), "Essen", "AGS", "05113000");
        addOrganisation(dsl, SCHOOL, "SCHOOL", BOCHUM.value(), "Sonnenschule", "SCHOOL_NUMBER", "123456");
        dsl.insertInto(INITIATIVE)
                .set(INITIATIVE.ID, NETWORK)
                .set(INITIATIVE.NAME, "Netz")
                .set(INITIATIVE.FOUNDED, "2019")
                .set(INITIATIVE.VERSION, 1L)
                .execute();
    }

    private static void addOrganisation(
            DSLContext dsl, UUID id, String kind, UUID home, String name, String scheme, String key) {
        dsl.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id)
                .set(ORGANISATION.KIND, kind)
                .set(ORGANISATION.HOME_MUNICIPALITY_ID, home)
                .execute();
        dsl.insertInto(ORGANISATION_NAME)
                .set(ORGANISATION_NAME.ORGANISATION_ID, id)
                .set(ORGANISATION_NAME.FULL_NAME, name)
                .execute();
        dsl.insertInto(ORGANISATION_KEY)
                .set(ORGANISATION_KEY.ORGANISATION_ID, id)
                .set(ORGANISATION_KEY.SCHEME, scheme)
                .set(ORGANISATION_KEY.VALUE, key)
                .execute();
    }
}
