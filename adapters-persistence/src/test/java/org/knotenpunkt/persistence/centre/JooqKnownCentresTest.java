package org.knotenpunkt.persistence.centre;

import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownCentresTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheCentre() {
        var organisations = new JooqWorld(POSTGRES).organisations();
        List.of(aTown(LINDENAU, "Lindenau"), aFamilyCentre()).forEach(organisations::save);
    }

    @Override
    public KnownRecord known() {
        return CentreRecordKind.of(Centre.blank(CENTRE, LINDENAU), "Linde");
    }

    @Override
    public KnownRecords records() {
        var database = POSTGRES.database();
        return POSTGRES.transactional(
                KnownRecords.class,
                new JooqKnownCentres(new JooqCentres(database), new JooqCentreQueries(database), () -> TODAY),
                LINDENAU);
    }
}
