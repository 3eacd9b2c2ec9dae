package org.knotenpunkt.persistence.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeck;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.bySchoolOffice;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.counted;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.mosaikschule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.Begun;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.school.SchoolRepository;
import org.knotenpunkt.application.organisation.school.SchoolRepositoryContract;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.JooqOrganisationViews;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqSchoolRepositoryTest implements SchoolRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JooqWorld world = new JooqWorld(POSTGRES);

    @BeforeEach
    void knowTheOrganisationAndItsTown() {
        keep(OrganisationId.of(gladbeck().id()), OrganisationKind.MUNICIPALITY);
        world.municipalities().save(gladbeck());
        keep(mosaikschule().id(), OrganisationKind.SCHOOL);
    }

    private void keep(OrganisationId id, OrganisationKind kind) {
        world.organisation(Organisation.register(
                id, kind, gladbeck().id(), OrganisationName.of("Name"), null, Contact.NONE, null, null, NOW));
    }

    @Test
    void whatIsRecordedOfASchoolHasBegunWithThat() {
        var organisations = POSTGRES.transactional(
                OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()));
        var day = LocalDate.parse("2020-08-01");
        schools()
                .save(mosaikschule()
                        .recordAllDay(bySchoolOffice(AllDayForm.OPEN), day.plusDays(1), NOW)
                        .orElseThrow());

        assertThat(organisations.findBegunBefore(mosaikschule().id(), day.plusDays(2), Set.of()))
                .contains(new Begun(Mention.FACT, day.plusDays(1)));
        schools()
                .save(schools()
                        .findById(mosaikschule().id())
                        .orElseThrow()
                        .recordPupils(new SchoolYear(2019), counted(200), TODAY, NOW)
                        .orElseThrow());
        assertThat(organisations.findBegunBefore(mosaikschule().id(), day, Set.of()))
                .as("it may have been founded on the last day of the school year")
                .contains(new Begun(Mention.FACT, day.minusDays(1)));
        assertThat(organisations.findBegunBefore(mosaikschule().id(), day.minusDays(1), Set.of()))
                .isEmpty();
    }

    @Override
    public SchoolRepository schools() {
        return POSTGRES.transactional(
                SchoolRepository.class,
                new JooqSchoolRepository(POSTGRES.database()),
                gladbeck().id());
    }

    @Override
    public List<HistoryEntry> withdrawn() {
        var town = gladbeck().id();
        return POSTGRES.transactional(OrganisationViews.class, new JooqOrganisationViews(POSTGRES.database()), town)
                .find(mosaikschule().id(), TODAY, Set.of(town))
                .orElseThrow()
                .withdrawn();
    }
}
