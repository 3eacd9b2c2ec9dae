package org.knotenpunkt.persistence.partnership;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.PERSON;

import java.util.UUID;
import org.jooq.DSLContext;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** The town and the parties of the fixtures, with the people who sign for them. */
public final class KnownParties {
    private KnownParties() {}

    public static void in(PostgresExtension postgres) {
        var dsl = postgres.superuser();
        add(dsl, LINDENAU.value(), "MUNICIPALITY");
        PARTIES.forEach(party -> know(postgres, party));
    }

    /** One more, which is none in the fixtures. */
    public static void know(PostgresExtension postgres, OrganisationId party) {
        var dsl = postgres.superuser();
        add(dsl, party.value(), "SCHOOL");
        var signatory = aSignatory(party);
        dsl.insertInto(PERSON, PERSON.MUNICIPALITY_ID, PERSON.ID, PERSON.NAME)
                .values(LINDENAU.value(), signatory.person().value(), "Somebody")
                .execute();
        dsl.insertInto(ORGANISATION_FUNCTION)
                .set(ORGANISATION_FUNCTION.MUNICIPALITY_ID, LINDENAU.value())
                .set(ORGANISATION_FUNCTION.ID, signatory.function().value())
                .set(ORGANISATION_FUNCTION.ORGANISATION_ID, party.value())
                .set(ORGANISATION_FUNCTION.KIND, "HEAD_OF_SCHOOL")
                .execute();
    }

    private static void add(DSLContext dsl, UUID id, String kind) {
        dsl.insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.HOME_MUNICIPALITY_ID)
                .values(id, kind, LINDENAU.value())
                .execute();
    }
}
