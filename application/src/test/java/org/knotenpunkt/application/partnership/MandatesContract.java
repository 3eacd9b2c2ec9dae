package org.knotenpunkt.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.functionId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link Mandates} does. A class that implements this runs it against one. */
public interface MandatesContract {
    Person ANNA = aPerson(1, "Anna Öztürk");
    Person BEKIR = aPerson(2, "Bekir Şahin");
    Person CLARA = aPerson(3, "Clara Özdemir");
    OrganisationId SCHOOL = aSchool(4).id();
    OrganisationId OTHER_SCHOOL = aSchool(5).id();
    UUID ACCOUNT = anAccount(1).id().value();
    UUID OTHER_ACCOUNT = anAccount(2).id().value();

    /** In a house with two towns, two schools and these people in the first, and two accounts; nobody may sign at first. */
    Mandates mandates();

    /** Lets somebody sign for a school in the first town. */
    void add(OrganisationId school, Validity validity, Mandate mandate);

    /** Says in the first town who an account is. */
    void add(UUID account, PersonId person);

    @Test
    default void whoeverMaySignIsNamedByFunctionThenHoldersBeforeDeputiesThenByName() {
        var signatory = mandate(ANNA, 2, FunctionKind.AUTHORISED_SIGNATORY, TermRole.HOLDER);
        var clara = mandate(CLARA, 1, FunctionKind.HEAD_OF_SCHOOL, TermRole.DEPUTY);
        var anna = mandate(ANNA, 1, FunctionKind.HEAD_OF_SCHOOL, TermRole.DEPUTY);
        var bekir = mandate(BEKIR, 1, FunctionKind.HEAD_OF_SCHOOL, TermRole.HOLDER);
        List.of(signatory, clara, anna, bekir).forEach(mandate -> add(SCHOOL, Validity.ALWAYS, mandate));

        assertThat(onDay(SCHOOL, LINDENAU, TODAY)).containsExactly(bekir, anna, clara, signatory);
    }

    @Test
    default void aMandateIsAsLongAsTheTerm() {
        var head = mandate(ANNA, 1, FunctionKind.HEAD_OF_SCHOOL, TermRole.HOLDER);
        add(SCHOOL, new Validity(TODAY, TODAY.plusDays(1)), head);

        assertThat(onDay(SCHOOL, LINDENAU, TODAY.minusDays(1))).isEmpty();
        assertThat(onDay(SCHOOL, LINDENAU, TODAY)).containsExactly(head);
        assertThat(onDay(SCHOOL, LINDENAU, TODAY.plusDays(1))).containsExactly(head);
        assertThat(onDay(SCHOOL, LINDENAU, TODAY.plusDays(2))).isEmpty();
    }

    @Test
    default void aMandateIsForOneOrganisationAsOneTownKnowsIt() {
        add(SCHOOL, Validity.ALWAYS, mandate(ANNA, 1, FunctionKind.HEAD_OF_SCHOOL, TermRole.HOLDER));

        assertThat(onDay(OTHER_SCHOOL, LINDENAU, TODAY)).isEmpty();
        assertThat(onDay(SCHOOL, AUENFELD, TODAY)).isEmpty();
    }

    @Test
    default void anAccountIsThePersonThatTheTownSays() {
        add(ACCOUNT, ANNA.id());

        assertThat(mandates().personOf(ACCOUNT, LINDENAU)).contains(ANNA.id());
        assertThat(mandates().personOf(ACCOUNT, AUENFELD)).isEmpty();
        assertThat(mandates().personOf(OTHER_ACCOUNT, LINDENAU)).isEmpty();
    }

    @Test
    default void anAccountSignsForAllForWhomThePersonDoesOnTheDay() {
        add(ACCOUNT, ANNA.id());
        add(SCHOOL, Validity.ALWAYS, mandate(ANNA, 1, FunctionKind.HEAD_OF_SCHOOL, TermRole.DEPUTY));
        add(
                OTHER_SCHOOL,
                new Validity(TODAY, null),
                mandate(ANNA, 2, FunctionKind.AUTHORISED_SIGNATORY, TermRole.HOLDER));
        add(OTHER_SCHOOL, Validity.ALWAYS, mandate(BEKIR, 3, FunctionKind.HEAD_OF_SCHOOL, TermRole.HOLDER));

        assertThat(mandates().signedForBy(ACCOUNT, LINDENAU, TODAY)).containsExactlyInAnyOrder(SCHOOL, OTHER_SCHOOL);
        assertThat(mandates().signedForBy(ACCOUNT, LINDENAU, TODAY.minusDays(1)))
                .containsExactly(SCHOOL);
        assertThat(mandates().signedForBy(ACCOUNT, AUENFELD, TODAY)).isEmpty();
        assertThat(mandates().signedForBy(OTHER_ACCOUNT, LINDENAU, TODAY)).isEmpty();
    }

    private List<Mandate> onDay(OrganisationId school, MunicipalityId town, LocalDate day) {
        return mandates().of(school, town, day);
    }

    private static Mandate mandate(Person person, int function, FunctionKind kind, TermRole role) {
        return new Mandate(person.id(), person.name(), functionId(function), kind, role);
    }
}
