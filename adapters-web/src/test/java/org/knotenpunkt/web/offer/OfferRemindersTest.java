package org.knotenpunkt.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class OfferRemindersTest {
    private static final Actor LEAD = inOrganisation(Role.CENTRE_LEAD, CENTRE.value());
    private static final Actor HOLDER =
            inOrganisation(Role.PROVIDER, organisationId(44).value());

    private final InMemoryWorld world = new InMemoryWorld();

    private static Actor inOrganisation(Role role, UUID organisation) {
        return Actors.holding(role, new Scope.Organisation(LINDENAU, organisation));
    }

    @BeforeEach
    void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Nachbarschaft e. V."))
                .forEach(world.organisations()::save);
    }

    /** What the person is told on the day of an offer that is assured until the last day of November. */
    private List<Reminder> told(Actor actor, String today) {
        var house = new OfferHouse(world, new PolicyRights(), day(today));
        house.offers()
                .save(aPlannedOffer().publish(day("2026-11-30"), BERLIN, NOW).orElseThrow());
        var town = new Town(LINDENAU, "Lindenau");
        return new OfferReminders(house.reader(), () -> day(today))
                .of(
                        new Visitor(actor, "Somebody", null, List.of(town)),
                        town,
                        new Words(Messages.load(Bundles.features()), Language.GERMAN, BERLIN, () -> day(today)));
    }

    @Test
    void whoPlansAnOfferIsWarnedBeforeAndAfterItBecomesStale() {
        var path = "/offers/" + OFFER;
        assertThat(told(LEAD, "2026-11-15")).isEmpty();
        var soon = new Reminder(path, "„Parents' café“ (Linde) ist nur noch bis 30. November 2026 bestätigt.");
        assertThat(told(LEAD, "2026-11-22")).containsExactly(soon);
        assertThat(told(HOLDER, "2026-11-22")).containsExactly(soon);
        assertThat(told(LEAD, "2026-12-01"))
                .containsExactly(
                        new Reminder(
                                path,
                                "Stimmt das noch? „Parents' café“ (Linde) ist seit dem 30. November 2026 nicht mehr bestätigt."));
    }

    @Test
    void othersAreNot() {
        assertThat(told(inOrganisation(Role.CENTRE_LEAD, organisationId(45).value()), "2026-12-01"))
                .isEmpty();
        assertThat(told(inOrganisation(Role.SCHOOL_LEADERSHIP, CENTRE.value()), "2026-12-01"))
                .isEmpty();
        assertThat(told(Actor.PUBLIC, "2026-12-01")).isEmpty();
    }
}
