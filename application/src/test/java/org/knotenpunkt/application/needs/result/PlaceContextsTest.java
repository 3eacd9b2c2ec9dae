package org.knotenpunkt.application.needs.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.FACTS_OF_GLADBECK;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.FACTS_OF_MOSAIK;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.byList;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.centre.Hosts;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.organisation.socialspace.Assignment;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;

class PlaceContextsTest {
    private static final OrganisationId CENTRE = organisationId(30);
    private static final SocialSpaceId NORTH = new SocialSpaceId(new UUID(7, 70));

    private final NeedsHouse house = new NeedsHouse(new AllowingRights());
    private final PlaceContexts contexts = new PlaceContexts(
            house.register().schoolQueries(),
            house.needs().world().spaces(),
            new Hosts(house.needs().world().relations()));

    @BeforeEach
    void aSchoolIsKnown() {
        var register = house.register();
        register.organisation(aTown(LINDENAU, "Lindenau"));
        register.organisation(aSchool(3));
        register.municipalities()
                .save(Municipality.added(
                        LINDENAU, new Ags("05562014"), Areas.UNKNOWN, byRegister(FACTS_OF_GLADBECK), NOW));
        register.schools()
                .save(School.added(SCHOOL, new SchoolNumber("199564"), LINDENAU, byList(FACTS_OF_MOSAIK), NOW)
                        .flatMap(school ->
                                school.recordSocialIndex(new SchoolYear(2024), byList(new SocialIndex(6)), NOW))
                        .orElseThrow());
    }

    private PlaceContext of(AssessedPlace place) {
        return contexts.of(
                Assessment.setUp(new AssessmentId(new UUID(7, 1)), LINDENAU, place, "What families need", NOW), TODAY);
    }

    private void hosted(Validity validity) {
        house.needs()
                .world()
                .relations()
                .save(Relation.restore(
                        new RelationId(new UUID(7, 2)),
                        LINDENAU,
                        RelationKind.HOSTS,
                        SCHOOL,
                        CENTRE,
                        validity,
                        null,
                        null,
                        null,
                        0));
    }

    @Test
    void aCentreStandsBesideTheSchoolAtWhichItIsOnTheDay() {
        hosted(new Validity(null, TODAY));

        assertThat(of(new AssessedPlace.Site(CENTRE)))
                .isInstanceOfSatisfying(
                        PlaceContext.OfCentre.class,
                        centre -> assertThat(centre.host().id()).isEqualTo(SCHOOL));
    }

    @Test
    void ofACentreThatWasAtASchoolBeforeNothingIsKnown() {
        hosted(new Validity(null, TODAY.minusDays(1)));

        assertThat(of(new AssessedPlace.Site(CENTRE))).isEqualTo(new PlaceContext.NoneKnown());
    }

    @Test
    void aSocialSpaceStandsBesideItsSchoolsInFigures() {
        var space = SocialSpace.draw(NORTH, LINDENAU, "North", null, Validity.ALWAYS, NOW);
        house.needs().world().spaces().save(space);
        assertThat(of(new AssessedPlace.Neighbourhood(NORTH)))
                .isInstanceOfSatisfying(
                        PlaceContext.OfSpace.class,
                        empty -> assertThat(empty.figures().byForm()).isEmpty());

        house.needs()
                .world()
                .spaces()
                .save(space.saved()
                        .assign(new Assignment(SCHOOL, Validity.ALWAYS), NOW)
                        .orElseThrow());
        assertThat(of(new AssessedPlace.Neighbourhood(NORTH)))
                .isInstanceOfSatisfying(PlaceContext.OfSpace.class, one -> {
                    assertThat(one.space().name()).isEqualTo("North");
                    assertThat(one.figures().primaries()).isOne();
                });
    }
}
