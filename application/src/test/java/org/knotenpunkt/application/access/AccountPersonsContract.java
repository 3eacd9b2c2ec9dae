package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.functionId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.termId;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.KnownPerson.Service;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link AccountPersons} does. A class that implements this runs it against one. */
public interface AccountPersonsContract {
    Person ANNA = aPerson(1, "Anna Öztürk");
    Person BEKIR = aPerson(2, "Bekir Şahin");
    Person CLARA = aPerson(3, "Clara Özdemir");
    Organisation SCHOOL = aSchool(4);
    Organisation OTHER_SCHOOL = aSchool(5);
    AccountId FIRST = anAccount(1).id();
    AccountId SECOND = anAccount(2).id();

    /** Knows what is kept by the others here, and the first two accounts of the examples. */
    AccountPersons persons();

    OrganisationRepository organisations();

    FunctionRepository functions();

    PersonRepository people();

    @Test
    default void anAccountIsFoundByThePersonAndThePersonByTheAccount() {
        fill();
        var said = said(FIRST, ANNA, SECOND);
        persons().add(said);

        assertThat(persons().findByAccount(LINDENAU, FIRST)).contains(said);
        assertThat(persons().findByPerson(LINDENAU, ANNA.id())).contains(said);
        assertThat(persons().findByAccount(LINDENAU, SECOND)).isEmpty();
        assertThat(persons().findByPerson(LINDENAU, BEKIR.id())).isEmpty();
    }

    @Test
    default void whatOneTownSaysIsSaidInNoOther() {
        fill();
        persons().add(said(FIRST, ANNA, SECOND));

        assertThat(persons().findByAccount(AUENFELD, FIRST)).isEmpty();
        assertThat(persons().findByPerson(AUENFELD, ANNA.id())).isEmpty();
        assertThat(persons().known(AUENFELD, ANNA.id(), TODAY)).isEmpty();
    }

    @Test
    default void twoWhoSayItAtOnceAreToldSo() {
        fill();
        persons().add(said(FIRST, ANNA, SECOND));

        assertThatThrownBy(() -> persons().add(said(FIRST, BEKIR, SECOND)))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> persons().add(said(SECOND, ANNA, FIRST)))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    default void whatIsTakenBackIsGone() {
        fill();
        var said = said(FIRST, ANNA, SECOND);
        persons().add(said);
        persons().remove(said);

        assertThat(persons().findByAccount(LINDENAU, FIRST)).isEmpty();
        assertThatThrownBy(() -> persons().remove(said)).isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    default void aPersonIsKnownByTheFunctionsOfTodayAndToCome() {
        fill();
        functions()
                .save(served(
                        served(head(1, SCHOOL), 1, ANNA, TermRole.HOLDER, Validity.from(TODAY.plusDays(3))),
                        2,
                        ANNA,
                        TermRole.DEPUTY,
                        new Validity(null, TODAY)));
        functions()
                .save(served(head(2, OTHER_SCHOOL), 3, ANNA, TermRole.HOLDER, new Validity(null, TODAY.minusDays(1))));
        functions()
                .save(served(head(3, OTHER_SCHOOL), 4, ANNA, TermRole.HOLDER, Validity.ALWAYS)
                        .withdrawTerm(termId(4), MISTAKEN)
                        .orElseThrow());

        assertThat(persons().known(LINDENAU, ANNA.id(), TODAY))
                .contains(new KnownPerson(
                        ANNA.id(),
                        "Anna Öztürk",
                        List.of(
                                asHead(1, SCHOOL, TermRole.HOLDER, "School 4"),
                                asHead(1, SCHOOL, TermRole.DEPUTY, "School 4"))));
        assertThat(persons().known(LINDENAU, BEKIR.id(), TODAY))
                .contains(new KnownPerson(BEKIR.id(), "Bekir Şahin", List.of()));
        assertThat(persons().known(LINDENAU, aPerson(9, "Nobody").id(), TODAY)).isEmpty();
    }

    @Test
    default void nobodyServesLongerThanThereAreTheFunctionAndItsOrganisation() {
        fill();
        var over = aFunction(1, SCHOOL.id(), FunctionKind.HEAD_OF_SCHOOL, new Validity(null, TODAY.minusDays(1)));
        functions().save(served(over, 1, ANNA, TermRole.HOLDER, Validity.from(TODAY.minusDays(9))));
        functions().save(served(head(2, OTHER_SCHOOL), 2, ANNA, TermRole.HOLDER, Validity.ALWAYS));
        var ended = new Ending(TODAY.minusDays(1), Ending.Kind.CLOSED, List.of(), null);
        organisations()
                .save(organisations()
                        .findById(OTHER_SCHOOL.id())
                        .orElseThrow()
                        .end(ended, List.of(), List.of(), NOW)
                        .orElseThrow());

        assertThat(persons().known(LINDENAU, ANNA.id(), TODAY).orElseThrow().services())
                .isEmpty();
        assertThat(persons().withoutAccount(LINDENAU, null, TODAY)).isEmpty();
    }

    @Test
    default void thoseWhoServeAndHaveNoAccountAreListedTheOwnOrganisationFirst() {
        fill();
        functions().save(served(head(1, SCHOOL), 1, CLARA, TermRole.HOLDER, Validity.ALWAYS));
        functions()
                .save(served(
                        served(head(2, OTHER_SCHOOL), 2, BEKIR, TermRole.HOLDER, Validity.ALWAYS),
                        3,
                        ANNA,
                        TermRole.DEPUTY,
                        Validity.ALWAYS));

        assertThat(persons().withoutAccount(LINDENAU, null, TODAY))
                .extracting(KnownPerson::name)
                .containsExactly("Anna Öztürk", "Bekir Şahin", "Clara Özdemir");
        assertThat(persons().withoutAccount(LINDENAU, SCHOOL.id().value(), TODAY))
                .extracting(KnownPerson::name)
                .containsExactly("Clara Özdemir", "Anna Öztürk", "Bekir Şahin");
        persons().add(said(FIRST, ANNA, SECOND));
        assertThat(persons().withoutAccount(LINDENAU, null, TODAY))
                .containsExactly(
                        new KnownPerson(
                                BEKIR.id(),
                                "Bekir Şahin",
                                List.of(asHead(2, OTHER_SCHOOL, TermRole.HOLDER, "School 5"))),
                        new KnownPerson(
                                CLARA.id(), "Clara Özdemir", List.of(asHead(1, SCHOOL, TermRole.HOLDER, "School 4"))));
        assertThat(persons().withoutAccount(AUENFELD, null, TODAY)).isEmpty();
    }

    private void fill() {
        organisations().save(aTown(LINDENAU, "Lindenau"));
        organisations().save(aTown(AUENFELD, "Auenfeld"));
        organisations().save(SCHOOL);
        organisations().save(OTHER_SCHOOL);
        List.of(ANNA, BEKIR, CLARA).forEach(people()::save);
    }

    private static AccountPerson said(AccountId account, Person person, AccountId by) {
        return new AccountPerson(LINDENAU, account, person.id(), by, NOW);
    }

    private static OrganisationFunction head(int number, Organisation school) {
        return aFunction(number, school.id(), FunctionKind.HEAD_OF_SCHOOL, Validity.ALWAYS);
    }

    private static Service asHead(int number, Organisation school, TermRole role, String name) {
        return new Service(functionId(number), FunctionKind.HEAD_OF_SCHOOL, null, role, school.id(), name);
    }

    private static OrganisationFunction served(
            OrganisationFunction function, int term, Person person, TermRole role, Validity validity) {
        return function.appoint(aTerm(term, person, role, validity), NOW).orElseThrow();
    }
}
