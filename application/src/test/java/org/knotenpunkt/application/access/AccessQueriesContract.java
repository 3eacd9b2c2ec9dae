package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.aSession;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.FindScopes.NamedScope;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link AccessQueries} does. A class that implements this runs it against one. */
public interface AccessQueriesContract {
    Account ANNA = anAccount(1);
    Account BERT = anAccount(2);
    Scope TOWN = new Scope.Municipality(BOCHUM);
    Scope IN_TOWN = new Scope.Organisation(BOCHUM, SCHOOL);
    Scope OTHER_TOWN = new Scope.Municipality(ESSEN);
    Scope INITIATIVE = new Scope.Initiative(NETWORK);
    PageRequest FIRST = PageRequest.first(50);

    /**
     * Queries in a house with the first two accounts of the examples, the towns Bochum (05911000) and Essen (05113000), the
     * Sonnenschule in Bochum (123456) and the network "Netz", on the day of the examples; the same during one test.
     */
    AccessQueries queries();

    GrantRepository grants();

    SessionStore sessions();

    @Test
    default void showsAnAccountWithItsGrantsNewestFirst() {
        grants().save(aGrant(1, ANNA.id(), Role.COORDINATION, TOWN));
        grants().save(aGrant(2, ANNA.id(), Role.OPERATOR, new Scope.Installation()));
        sessions().add(aSession(1, ANNA.id()));
        sessions().add(aSession(2, ANNA.id()).seenAt(NOW.plusSeconds(70)));

        var view = queries().account(ANNA.id()).orElseThrow();

        assertThat(view)
                .isEqualTo(new AccountView(
                        ANNA.id(),
                        ANNA.name(),
                        "Person 1",
                        false,
                        NOW,
                        null,
                        NOW.plusSeconds(70),
                        1,
                        List.of(
                                view(aGrant(2, ANNA.id(), Role.OPERATOR, new Scope.Installation()), null),
                                view(aGrant(1, ANNA.id(), Role.COORDINATION, TOWN), "Bochum"))));
        assertThat(queries().account(ANNA.name())).contains(view);
    }

    @Test
    default void showsNoAccountThatThereIsNot() {
        assertThat(queries().account(new AccountId(uuid(1)))).isEmpty();
        assertThat(queries().account(new SignInName("nobody@bochum.example"))).isEmpty();
    }

    @Test
    default void listsAccountsByNameInParts() {
        var first = queries().accounts(null, PageRequest.first(1));
        var second = queries().accounts(null, new PageRequest(1, first.next()));

        assertThat(first.items()).extracting(AccountView::id).containsExactly(ANNA.id());
        assertThat(second.items()).extracting(AccountView::id).containsExactly(BERT.id());
        assertThat(second.next()).isNull();
    }

    @Test
    default void findsAccountsByAPartOfEitherName() {
        assertThat(queries().accounts("PERSON2@", FIRST).items())
                .extracting(AccountView::id)
                .containsExactly(BERT.id());
        assertThat(queries().accounts("rson 1", FIRST).items())
                .extracting(AccountView::id)
                .containsExactly(ANNA.id());
        assertThat(queries().accounts("50%", FIRST).items()).isEmpty();
    }

    @Test
    default void showsAGrantWithTheNamesOfToday() {
        var given = Grant.give(
                        new GrantId(uuid(1)),
                        ANNA.id(),
                        new Right(Role.CENTRE_LEAD, IN_TOWN),
                        Validity.from(TODAY),
                        new Grant.Given(BERT.id(), NOW),
                        List.of())
                .orElseThrow();
        grants().save(given);

        assertThat(queries().grant(given.id()))
                .contains(new GrantView(
                        given.id(),
                        ANNA.id(),
                        ANNA.name(),
                        "Person 1",
                        given.right(),
                        "Sonnenschule",
                        given.validity(),
                        "Person 2",
                        NOW,
                        null,
                        null,
                        1));
        assertThat(queries().grant(new GrantId(uuid(2)))).isEmpty();
    }

    @Test
    default void showsAGrantOfWhichNeitherBeginningNorEndIsKnown() {
        grants().save(aGrant(1, ANNA.id(), Role.COORDINATION, TOWN));

        assertThat(queries().grant(id(1))).contains(view(aGrant(1, ANNA.id(), Role.COORDINATION, TOWN), "Bochum"));
    }

    @Test
    default void listsTheGrantsOfATownWithThoseOfItsOrganisations() {
        grants().save(aGrant(1, ANNA.id(), Role.COORDINATION, TOWN));
        grants().save(aGrant(2, BERT.id(), Role.CENTRE_LEAD, IN_TOWN));
        grants().save(aGrant(3, BERT.id(), Role.COORDINATION, OTHER_TOWN));
        grants().save(aGrant(4, BERT.id(), Role.INITIATIVE_OFFICE, INITIATIVE));

        assertThat(listed(TOWN, false)).containsExactly(id(2), id(1));
        assertThat(listed(INITIATIVE, false)).containsExactly(id(4));
        assertThat(listed(new Scope.Installation(), false)).containsExactly(id(4), id(3), id(2), id(1));
    }

    @Test
    default void listsGrantsThatAreOverOnlyIfAskedTo() {
        var yesterday = TODAY.minusDays(1);
        grants().save(aGrant(1, ANNA.id(), Role.COORDINATION, TOWN, Validity.ALWAYS.endingOn(yesterday)));
        grants().save(aGrant(2, ANNA.id(), Role.YOUTH_OFFICE, TOWN, Validity.ALWAYS.endingOn(TODAY)));
        grants().save(aGrant(3, ANNA.id(), Role.READER, TOWN, Validity.from(TODAY.plusDays(1))));
        grants().save(aGrant(4, BERT.id(), Role.READER, TOWN)
                .withdraw(TODAY, NOW)
                .orElseThrow());

        assertThat(listed(TOWN, false)).containsExactly(id(3), id(2));
        assertThat(listed(TOWN, true)).containsExactly(id(4), id(3), id(2), id(1));
    }

    @Test
    default void listsGrantsInParts() {
        grants().save(aGrant(1, ANNA.id(), Role.COORDINATION, TOWN));
        grants().save(aGrant(2, BERT.id(), Role.CENTRE_LEAD, IN_TOWN));
        var first = queries().grants(TOWN, false, PageRequest.first(1));
        var second = queries().grants(TOWN, false, new PageRequest(1, first.next()));

        assertThat(first.items()).extracting(GrantView::id).containsExactly(id(2));
        assertThat(second.items()).extracting(GrantView::id).containsExactly(id(1));
        assertThat(second.next()).isNull();
    }

    @Test
    default void knowsWhichPlacesThereAre() {
        assertThat(List.of(TOWN, IN_TOWN, INITIATIVE, new Scope.Installation())).allMatch(queries()::exists);
        assertThat(List.of(
                        new Scope.Initiative(SCHOOL),
                        new Scope.Organisation(BOCHUM, uuid(77)),
                        new Scope.Organisation(ESSEN, SCHOOL)))
                .noneMatch(queries()::exists);
    }

    @Test
    default void findsPlacesByAPartOfTheNameOrByTheKey() {
        var bochum = new NamedScope(TOWN, "Bochum", "05911000");
        var essen = new NamedScope(OTHER_TOWN, "Essen", "05113000");
        var school = new NamedScope(IN_TOWN, "Sonnenschule", "123456");

        assertThat(queries().scopes(ScopeKind.MUNICIPALITY, "", null, 10)).containsExactly(bochum, essen);
        assertThat(queries().scopes(ScopeKind.MUNICIPALITY, "", null, 1)).containsExactly(bochum);
        assertThat(queries().scopes(ScopeKind.MUNICIPALITY, "ess", null, 10)).containsExactly(essen);
        assertThat(queries().scopes(ScopeKind.MUNICIPALITY, "05113000", null, 10))
                .containsExactly(essen);
        assertThat(queries().scopes(ScopeKind.MUNICIPALITY, "", Set.of(ESSEN), 10))
                .containsExactly(essen);
        assertThat(queries().scopes(ScopeKind.ORGANISATION, "SCHULE", Set.of(BOCHUM), 10))
                .containsExactly(school);
        assertThat(queries().scopes(ScopeKind.ORGANISATION, "123456", null, 10)).containsExactly(school);
        assertThat(queries().scopes(ScopeKind.ORGANISATION, "sonn", Set.of(ESSEN), 10))
                .isEmpty();
        assertThat(queries().scopes(ScopeKind.INITIATIVE, "", Set.of(), 10))
                .containsExactly(new NamedScope(INITIATIVE, "Netz", ""));
    }

    private List<GrantId> listed(Scope scope, boolean overToo) {
        return queries().grants(scope, overToo, FIRST).items().stream()
                .map(GrantView::id)
                .toList();
    }

    private static GrantId id(int number) {
        return new GrantId(uuid(200 + number));
    }

    private static GrantView view(Grant grant, @Nullable String place) {
        return new GrantView(
                grant.id(),
                ANNA.id(),
                ANNA.name(),
                ANNA.displayName(),
                grant.right(),
                place,
                grant.validity(),
                null,
                NOW,
                null,
                null,
                1);
    }
}
