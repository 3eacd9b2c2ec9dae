package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.aPersonalToken;
import static org.knotenpunkt.domain.access.AccessExamples.aSecret;
import static org.knotenpunkt.domain.access.AccessExamples.aSession;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.termId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** What all who read grants do with those that are tied to a function. A class that implements this runs it against one house. */
public interface HeldGrantsContract {
    AccountId HOLDER = anAccount(1).id();
    AccountId OTHER = anAccount(2).id();
    Person ANNA = aPerson(1, "Anna Öztürk");
    Person BEKIR = aPerson(2, "Bekir Şahin");
    Organisation SCHOOL = aSchool(4);
    OrganisationFunction HEAD = aFunction(1, SCHOOL.id(), FunctionKind.HEAD_OF_SCHOOL, Validity.ALWAYS);
    Right RIGHT = new Right(
            Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, SCHOOL.id().value()));
    LocalDate YESTERDAY = TODAY.minusDays(1);

    /** A house with the first two accounts of the examples; the same one during one test, and nothing else in it. */
    GrantRepository grants();

    SessionStore sessions();

    PersonalTokenStore tokens();

    /** On the day of the examples of organisations. */
    AccessQueries queries();

    AccountPersons persons();

    OrganisationRepository organisations();

    FunctionRepository functions();

    PersonRepository people();

    @BeforeEach
    default void tie() {
        organisations().save(aTown(LINDENAU, "Lindenau"));
        organisations().save(SCHOOL);
        List.of(ANNA, BEKIR).forEach(people()::save);
        functions().save(HEAD);
        persons().add(new AccountPerson(LINDENAU, HOLDER, ANNA.id(), OTHER, NOW));
        grants().save(aGrant(1, HOLDER, RIGHT.role(), RIGHT.scope())
                .tieTo(HEAD.id(), OTHER, TODAY, NOW)
                .orElseThrow());
        sessions().add(aSession(1, HOLDER));
        tokens().add(aPersonalToken(1, HOLDER, TokenReach.WRITE));
    }

    @Test
    default void aGrantIsKeptWithTheFunctionToWhichItIsTied() {
        var grant = grants().findByAccount(HOLDER).getFirst();
        assertThat(grant.function()).contains(HEAD.id());

        grants().save(grant.untie(OTHER, TODAY, NOW).orElseThrow());
        assertThat(grants().findById(grant.id()).flatMap(Grant::function)).isEmpty();
        assertThat(rightsOn(TODAY)).containsExactly(RIGHT);
    }

    @Test
    default void whoDoesNotServeHoldsNoRight() {
        serves(1, BEKIR, TermRole.HOLDER, Validity.ALWAYS);

        assertThat(rightsOn(TODAY)).isEmpty();
        assertThat(service()).isNull();
    }

    @Test
    default void theRightIsHeldOnTheDaysOfTheTermAndOnNoOther() {
        serves(1, ANNA, TermRole.HOLDER, Validity.between(TODAY, TODAY.plusDays(3)));

        assertThat(rightsOn(YESTERDAY)).isEmpty();
        assertThat(rightsOn(TODAY)).containsExactly(RIGHT);
        assertThat(rightsOn(TODAY.plusDays(3))).containsExactly(RIGHT);
        assertThat(rightsOn(TODAY.plusDays(4))).isEmpty();
        assertThat(service()).isEqualTo(Validity.between(TODAY, TODAY.plusDays(3)));
    }

    @Test
    default void whoStandsInHoldsItToo() {
        serves(1, BEKIR, TermRole.HOLDER, Validity.ALWAYS);
        serves(2, ANNA, TermRole.DEPUTY, Validity.ALWAYS);

        assertThat(rightsOn(TODAY)).containsExactly(RIGHT);
        assertThat(service()).isEqualTo(Validity.ALWAYS);
    }

    @Test
    default void termsThatFollowOneOnAnotherAreOneService() {
        serves(1, ANNA, TermRole.DEPUTY, new Validity(null, TODAY));
        serves(2, ANNA, TermRole.HOLDER, Validity.between(TODAY.plusDays(1), TODAY.plusDays(9)));
        serves(3, ANNA, TermRole.HOLDER, Validity.from(TODAY.plusDays(11)));

        assertThat(service()).isEqualTo(new Validity(null, TODAY.plusDays(9)));
        assertThat(rightsOn(TODAY.plusDays(10))).isEmpty();
        assertThat(rightsOn(TODAY.plusDays(11))).containsExactly(RIGHT);
    }

    @Test
    default void theRightEndsWithTheTermAndComesBackWithIt() {
        serves(1, ANNA, TermRole.HOLDER, Validity.ALWAYS);
        functions().save(head().endTerm(termId(1), YESTERDAY, NOW).orElseThrow());
        assertThat(rightsOn(YESTERDAY)).containsExactly(RIGHT);
        assertThat(rightsOn(TODAY)).isEmpty();
        assertThat(service()).isNull();

        functions().save(head().reopenTerm(termId(1), NOW).orElseThrow());
        assertThat(rightsOn(TODAY)).containsExactly(RIGHT);
    }

    @Test
    default void aServiceThatIsToComeIsTold() {
        serves(1, ANNA, TermRole.HOLDER, new Validity(null, YESTERDAY));
        serves(2, ANNA, TermRole.HOLDER, Validity.from(TODAY.plusDays(2)));

        assertThat(rightsOn(TODAY)).isEmpty();
        assertThat(service()).isEqualTo(Validity.from(TODAY.plusDays(2)));
    }

    @Test
    default void aTermOrAFunctionThatNeverWasGivesNothing() {
        serves(1, ANNA, TermRole.HOLDER, Validity.ALWAYS);
        functions().save(head().withdrawTerm(termId(1), MISTAKEN).orElseThrow());
        assertThat(rightsOn(TODAY)).isEmpty();

        serves(2, ANNA, TermRole.HOLDER, Validity.ALWAYS);
        assertThat(rightsOn(TODAY)).containsExactly(RIGHT);
        functions().save(head().withdraw(MISTAKEN).orElseThrow());
        assertThat(rightsOn(TODAY)).isEmpty();
        assertThat(service()).isNull();
    }

    @Test
    default void theRightEndsWithTheFunction() {
        serves(1, ANNA, TermRole.HOLDER, Validity.ALWAYS);
        functions().save(head().end(YESTERDAY, NOW).orElseThrow());

        assertThat(rightsOn(YESTERDAY)).containsExactly(RIGHT);
        assertThat(rightsOn(TODAY)).isEmpty();
    }

    @Test
    default void theRightEndsWithTheOrganisation() {
        serves(1, ANNA, TermRole.HOLDER, Validity.ALWAYS);
        var ending = new Ending(TODAY, Ending.Kind.CLOSED, List.of(), null);
        organisations()
                .save(organisations()
                        .findById(SCHOOL.id())
                        .orElseThrow()
                        .end(ending, List.of(), List.of(), NOW)
                        .orElseThrow());

        assertThat(rightsOn(TODAY)).containsExactly(RIGHT);
        assertThat(rightsOn(TODAY.plusDays(1))).isEmpty();
        assertThat(service()).isEqualTo(new Validity(null, TODAY));
    }

    @Test
    default void whoseAccountItIsNobodyKnowsHoldsNoRight() {
        serves(1, ANNA, TermRole.HOLDER, Validity.ALWAYS);
        assertThat(rightsOn(TODAY)).containsExactly(RIGHT);
        persons().remove(persons().findByAccount(LINDENAU, HOLDER).orElseThrow());

        assertThat(rightsOn(TODAY)).isEmpty();
        assertThat(service()).isNull();
    }

    @Test
    default void aProgramReachesNoFurtherThanItsOwner() {
        serves(1, ANNA, TermRole.HOLDER, Validity.between(TODAY, TODAY));

        assertThat(rightsOfProgram(TODAY)).containsExactly(RIGHT);
        assertThat(rightsOfProgram(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    default void aGrantThatIsTiedIsShownWithItsFunction() {
        serves(1, ANNA, TermRole.HOLDER, Validity.from(TODAY));

        assertThat(view().heldBy())
                .isEqualTo(new HeldBy(
                        HEAD.id(),
                        new HeldBy.Name(FunctionKind.HEAD_OF_SCHOOL, null, SCHOOL.id(), "School 4"),
                        Validity.from(TODAY)));
        assertThat(queries().grants(RIGHT.scope(), false, PageRequest.first(5)).items())
                .containsExactly(view());
        assertThat(queries().account(HOLDER).orElseThrow().grants()).containsExactly(view());
    }

    @Test
    default void whatGivesNothingTodayIsListedAllTheSame() {
        assertThat(queries().grants(RIGHT.scope(), false, PageRequest.first(5)).items())
                .containsExactly(view());
    }

    private void serves(int term, Person person, TermRole role, Validity validity) {
        functions()
                .save(head().appoint(aTerm(term, person, role, validity), NOW).orElseThrow());
    }

    private OrganisationFunction head() {
        return functions().findById(HEAD.id()).orElseThrow();
    }

    private Set<Right> rightsOn(LocalDate day) {
        return sessions()
                .identify(aSession(1, HOLDER).id(), day)
                .orElseThrow()
                .identity()
                .granted();
    }

    private Set<Right> rightsOfProgram(LocalDate day) {
        return tokens().identify(aSecret(1).hash(), day)
                .orElseThrow()
                .identity()
                .granted();
    }

    private GrantView view() {
        return queries()
                .grant(aGrant(1, HOLDER, RIGHT.role(), RIGHT.scope()).id())
                .orElseThrow();
    }

    private @Nullable Validity service() {
        var heldBy = view().heldBy();
        assertThat(heldBy).isNotNull();
        return heldBy == null ? null : heldBy.service();
    }
}
