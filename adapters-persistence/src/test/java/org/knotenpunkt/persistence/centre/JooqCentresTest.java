package org.knotenpunkt.persistence.centre;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.BUILT_UP;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.FUNDER;
import static org.knotenpunkt.domain.centre.CentreFixtures.OPENED;
import static org.knotenpunkt.domain.centre.CentreFixtures.lineId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.centre.CentresContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqCentresTest implements CentresContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public Centres centres() {
        return POSTGRES.transactional(Centres.class, new JooqCentres(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public CentreQueries queries() {
        return POSTGRES.transactional(
                CentreQueries.class, new JooqCentreQueries(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public World world() {
        return world;
    }

    @Test
    void theDatabaseHoldsThatNoProgrammePaysTwiceInTheSameDays() {
        for (var funder : Arrays.asList(null, FUNDER)) {
            var line = new FundingLine(lineId(1), "Guideline", funder, Validity.from(BUILT_UP));
            var again = new FundingLine(lineId(2), "Guideline", funder, Validity.from(OPENED));
            var centre = Centre.restore(CENTRE, LINDENAU, List.of(), List.of(line, again), List.of(), 0);
            assertThatExceptionOfType(ConcurrentChangeException.class)
                    .isThrownBy(() -> centres().save(centre))
                    .havingRootCause()
                    .withMessageContaining("centre_funding_once");
        }
    }
}
