package org.knotenpunkt.domain.partnership.release;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.initiative.InitiativeId;

/** A release of the agreement in Lindenau to a network, from in ten days on and for a month. */
public final class ReleaseFixtures {
    public static final ReleaseId RELEASE = new ReleaseId(new UUID(0xa050, 1));
    public static final InitiativeId NETWORK = new InitiativeId(new UUID(0xa051, 1));
    public static final InitiativeId OTHER_NETWORK = new InitiativeId(new UUID(0xa051, 2));
    public static final LocalDate FIRST = TODAY.plusDays(10);
    public static final LocalDate LAST = TODAY.plusDays(40);
    public static final Release.Given GIVEN = new Release.Given(ACCOUNT, NOW);

    private ReleaseFixtures() {}

    public static ReleaseTerms terms(LocalDate from, LocalDate until) {
        return new ReleaseTerms(NETWORK, "For the report on cafés", from, until);
    }

    public static Release aRelease() {
        return Release.give(RELEASE, anAgreement(), terms(FIRST, LAST), GIVEN, List.of(), TODAY)
                .orElseThrow();
    }

    public static Revocation aRevocation() {
        return new Revocation(NOW, ACCOUNT, "The report is not written");
    }
}
