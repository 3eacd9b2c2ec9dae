package org.knotenpunkt.application.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AGENCY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDATION;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/** What all {@link Parties} answer. A class that implements this runs it against some. */
public interface PartiesContract {
    /** Those that know the foundation “Stiftung Morgen” and the association “Agentur Brücke”. */
    Parties parties();

    /** Makes it known when an organisation was founded. */
    void found(OrganisationId organisation, LocalDate day);

    @Test
    default void partiesAreFoundByTheirIds() {
        assertThat(parties().hold(FOUNDATION))
                .contains(new Party(FOUNDATION, OrganisationKind.FOUNDATION, "Stiftung Morgen", null));
        assertThat(parties().hold(AGENCY))
                .contains(new Party(AGENCY, OrganisationKind.ASSOCIATION, "Agentur Brücke", null));
        assertThat(parties().hold(new OrganisationId(new UUID(7, 7)))).isEmpty();
    }

    @Test
    default void theDayOfTheirFoundingIsToldWhereItIsKnown() {
        found(FOUNDATION, day("2001-02-03"));

        assertThat(parties().hold(FOUNDATION).map(Party::founded)).contains(day("2001-02-03"));
    }
}
