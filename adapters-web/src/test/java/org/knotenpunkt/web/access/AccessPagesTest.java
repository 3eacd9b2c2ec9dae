package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Form;

class AccessPagesTest {
    private static final AccessHouse HOUSE = new AccessHouse();
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE);

    private static int last = 100;

    private final Account somebody = HOUSE.withAccount(++last);

    @Test
    void whoSignsInGoesWhereTheyWantedToGo() {
        var browser = SERVER.browser();
        var answer = browser.postOnly(
                "/sign-in", "name", somebody.name().value(), "password", PASSWORD.value(), "next", "/account?a=b");

        assertThat(answer.expect(303).location()).isEqualTo("/account?a=b");
        assertThat(answer.header("set-cookie")).contains("knotenpunkt=", "HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.follow(answer).expect(200).html()).contains(somebody.displayName());
    }

    @Test
    void nobodyIsSentToAnotherHost() {
        var answer = SERVER.browser()
                .postOnly(
                        "/sign-in",
                        "name",
                        somebody.name().value(),
                        "password",
                        PASSWORD.value(),
                        "next",
                        "//evil.example/");

        assertThat(answer.expect(303).location()).isEqualTo("/");
    }

    @Test
    void aWrongPasswordIsToldAndNotShownAgain() {
        var answer = SERVER.browser()
                .postOnly("/sign-in", "name", somebody.name().value(), "password", "falsch falsch falsch");

        assertThat(answer.expect(422).html())
                .contains("passen nicht zusammen", somebody.name().value())
                .doesNotContain("falsch falsch falsch");
    }

    @Test
    void whoHasToWaitIsToldForHowLongAndTheNameStays() {
        var browser = SERVER.browser();
        for (int i = 0; i < 5; i++) {
            browser.postOnly("/sign-in", "name", somebody.name().value(), "password", "falsch falsch falsch");
        }
        var answer = browser.postOnly("/sign-in", "name", somebody.name().value(), "password", PASSWORD.value())
                .expect(429);

        assertThat(answer.header("retry-after")).isEqualTo("30");
        assertThat(answer.html()).contains(somebody.name().value(), "in 1 Minute noch einmal");
    }

    @Test
    void theSessionEndsWithTheSignOut() {
        var browser = signedIn(somebody);
        post(browser, "/account", "/sign-out").expect(303);

        assertThat(browser.get("/account").expect(303).location()).startsWith("/sign-in");
    }

    @Test
    void aFormWithoutTheTokenOfItsSessionIsRefused() {
        signedIn(somebody).postOnly("/sign-out").expect(403);
    }

    @Test
    void whoHasATemporaryPasswordIsAskedToChooseOne() {
        var newcomer = HOUSE.withAccount(++last, true);
        var browser = SERVER.browser();
        var answer = browser.postOnly(
                "/sign-in", "name", newcomer.name().value(), "password", PASSWORD.value(), "next", "/schools");

        assertThat(browser.follow(answer).html()).contains("Wählen Sie bitte ein eigenes");
        post(
                        browser,
                        "/account",
                        "/account/password",
                        "presentPassword",
                        PASSWORD.value(),
                        "chosenPassword",
                        "vier Pflaumen im Glas",
                        "repeatedPassword",
                        "vier Pflaumen im Glas")
                .expect(303);
        assertThat(browser.get("/account").html()).doesNotContain("Wählen Sie bitte ein eigenes");
    }

    @Test
    void aNewTokenIsShownOnceAndCanBeRevoked() {
        var browser = signedIn(somebody);
        var made = browser.follow(post(
                        browser,
                        "/account/tokens",
                        "/account/tokens",
                        "name",
                        "Monatliche Auswertung",
                        "reach",
                        "READ",
                        "lastDay",
                        HOUSE.clock.today().toString()))
                .html();
        assertThat(made).contains("kp_", "Monatliche Auswertung");
        assertThat(browser.get("/account/tokens").html())
                .contains("Monatliche Auswertung")
                .doesNotContain("kp_");

        assertThat(post(
                                browser,
                                "/account/tokens",
                                "/account/tokens",
                                "name",
                                "",
                                "reach",
                                "READ",
                                "lastDay",
                                "2099-01-01")
                        .expect(422)
                        .html())
                .contains("id=\"name-error\"", "id=\"lastDay-error\"");
        var end = made.replaceAll("(?s).*action=\"(/account/tokens/[^\"]*/end)\".*", "$1");
        post(browser, "/account/tokens", end).expect(303);
        assertThat(browser.get("/account/tokens").html()).contains("Kein Programm handelt für Sie.");
    }

    @Test
    void theAddressOfACalendarIsShownOnce() {
        var browser = signedIn(somebody);
        assertThat(browser.get("/account/tokens?reach=CALENDAR").html())
                .contains("<option value=\"CALENDAR\" selected>");
        var made = browser.follow(post(
                        browser,
                        "/account/tokens",
                        "/account/tokens",
                        "name",
                        "Kalender",
                        "reach",
                        "CALENDAR",
                        "lastDay",
                        HOUSE.clock.today().toString()))
                .html();

        assertThat(made).contains(SERVER.address() + "/calendar/kp_").contains("/knotenpunkt.ics?language=de");
        assertThat(browser.get("/account/tokens").html()).doesNotContain("kp_");
    }

    @Test
    void whatIsWrongWithANewPasswordStandsAtItsField() {
        var browser = signedIn(somebody);
        var tooShort = post(
                browser,
                "/account",
                "/account/password",
                "presentPassword",
                PASSWORD.value(),
                "chosenPassword",
                "kurz",
                "repeatedPassword",
                "kurz");
        var different = post(
                browser,
                "/account",
                "/account/password",
                "presentPassword",
                PASSWORD.value(),
                "chosenPassword",
                "vier Pflaumen im Glas",
                "repeatedPassword",
                "vier Pflaumen");

        var both = post(
                browser,
                "/account",
                "/account/password",
                "presentPassword",
                "",
                "chosenPassword",
                "kurz",
                "repeatedPassword",
                "kürzer");

        assertThat(both.expect(422).html())
                .contains("id=\"presentPassword-error\"", "id=\"chosenPassword-error\"")
                .contains("id=\"repeatedPassword-error\"");
        assertThat(tooShort.expect(422).html()).contains("id=\"chosenPassword-error\"");
        assertThat(different.expect(422).html()).contains("id=\"repeatedPassword-error\"");
    }

    @Test
    void allThatIsWrongWithANewPasswordIsToldAtOnce() {
        var asked = HOUSE.guesser.asked();
        var answer = post(
                signedIn(somebody),
                "/account",
                "/account/password",
                "presentPassword",
                PASSWORD.value(),
                "chosenPassword",
                "Passwort1",
                "repeatedPassword",
                "Passwort1");

        assertThat(answer.expect(422).html())
                .contains("Mehrere Wörter hintereinander sind sicherer. Ein Passwort hat mindestens 12 Zeichen.");
        assertThat(HOUSE.guesser.asked()).as("it is judged once").isEqualTo(asked + 1);
    }

    @Test
    void theTemporaryPasswordOfANewAccountIsShownOnce() {
        var operator = signedInAs(Role.OPERATOR, new Scope.Installation());
        var created = post(
                operator,
                "/accounts/new",
                "/accounts",
                "signInName",
                "neu%d@bochum.example".formatted(last),
                "displayName",
                "<b>Nina</b>");

        assertThat(operator.follow(created).html())
                .contains("temporary password", "&lt;b&gt;Nina&lt;/b&gt;")
                .doesNotContain("<b>Nina");
        assertThat(operator.get(created.location()).expect(200).html()).doesNotContain("temporary password");
        assertThat(operator.get("/accounts?text=Nina").expect(200).html()).contains("&lt;b&gt;Nina");
    }

    @Test
    void aWrongAddressKeepsWhatWasTyped() {
        var operator = signedInAs(Role.OPERATOR, new Scope.Installation());
        var answer =
                post(operator, "/accounts/new", "/accounts", "signInName", "keine Adresse", "displayName", "Nina Neu");

        assertThat(answer.expect(422).html()).contains("keine Adresse", "Nina Neu", "Das ist keine E-Mail-Adresse");
    }

    @Test
    void theCoordinationGivesARoleAndWithdrawsIt() {
        var coordination = signedInAs(Role.COORDINATION, new Scope.Municipality(BOCHUM));
        var chosen =
                coordination.get("/grants/new?role=CENTRE_LEAD&text=sonnen").expect(200);
        assertThat(chosen.html()).contains("Sonnenschule").doesNotContain("value=\"OPERATOR\"");

        var place = Pattern.compile("value=\"(ORGANISATION:[^\"]+)\"").matcher(chosen.html());
        assertThat(place.find()).isTrue();
        var given = post(
                coordination,
                "/grants/new",
                "/grants",
                "role",
                "CENTRE_LEAD",
                "place",
                place.group(1),
                "name",
                somebody.name().value(),
                "from",
                TODAY.toString());
        assertThat(coordination.follow(given).html()).contains("Zentrumsleitung", somebody.displayName());

        var grant = HOUSE.grants.findByAccount(somebody.id()).getFirst();
        var path = "/grants/" + grant.id();
        post(coordination, path, path + "/withdraw", "version", "1").expect(303);
        assertThat(coordination.get("/grants").html())
                .doesNotContain(somebody.name().value());
        assertThat(coordination.get("/grants?over=true").html())
                .contains(somebody.name().value(), "entzogen");
    }

    @Test
    void onThePageOfAGrantTheCoordinationSaysWhoHoldsIt() {
        var mina = HOUSE.withDeputyHead(++last);
        var grant = aGrant(++last, somebody.id(), Role.SCHOOL_LEADERSHIP, new Scope.Organisation(BOCHUM, SCHOOL));
        HOUSE.grants.save(grant);
        var path = "/grants/" + grant.id();
        var coordination = signedInAs(Role.COORDINATION, new Scope.Municipality(BOCHUM));

        assertThat(coordination.get(path).expect(200).html()).contains(mina.name() + " (", "Sonnenschule)");
        assertThat(post(coordination, path, path + "/person", "person", "")
                        .expect(422)
                        .html())
                .contains("Person zuordnen");
        var said =
                post(coordination, path, path + "/person", "person", mina.id().toString());
        assertThat(coordination.follow(said).html()).contains("ist der Person zugeordnet", mina.name(), "aufheben");
        var forgotten = post(coordination, path, path + "/person-removal");
        assertThat(coordination.follow(forgotten).html()).contains("keiner Person mehr", "Person zuordnen");
    }

    @Test
    void theOperatorSeesNothingOfThePeopleOfATown() {
        var mina = HOUSE.withDeputyHead(++last);
        var grant = aGrant(++last, somebody.id(), Role.SCHOOL_LEADERSHIP, new Scope.Organisation(BOCHUM, SCHOOL));
        HOUSE.grants.save(grant);

        assertThat(signedInAs(Role.OPERATOR, new Scope.Installation())
                        .get("/grants/" + grant.id())
                        .expect(200)
                        .html())
                .doesNotContain(mina.name(), "Wer ist das?");
    }

    @Test
    void whoLosesTheRaceForAGrantSeesHowItIsNow() {
        var grant = aGrant(++last, somebody.id(), Role.READER, new Scope.Municipality(BOCHUM));
        HOUSE.grants.save(grant);
        var path = "/grants/" + grant.id();
        var coordination = signedInAs(Role.COORDINATION, new Scope.Municipality(BOCHUM));
        for (var way : new String[] {"/end", "/withdraw"}) {
            assertThat(post(coordination, path, path + way, "version", "0", "lastDay", "2031-12-24")
                            .expect(409)
                            .html())
                    .contains("Das wurde inzwischen geändert", "value=\"2031-12-24\"")
                    .contains("name=\"version\" value=\"1\"");
        }
    }

    @Test
    void theOperatorGivesARoleToAnAccountWhoseNameIsInNoAddress() {
        var operator = signedInAs(Role.OPERATOR, new Scope.Installation());
        var account = operator.get("/accounts/" + somebody.id()).expect(200).html();
        assertThat(account)
                .contains("/grants/new?account=" + somebody.id())
                .doesNotContainPattern(
                        "href=\"[^\"]*" + Pattern.quote(somebody.name().value()));
        assertThat(operator.get("/grants/new?account=%s&role=OPERATOR".formatted(somebody.id()))
                        .expect(200)
                        .html())
                .contains("value=\"%s\"".formatted(somebody.name().value()));
        operator.get("/grants/new?account=1").expect(400);
    }

    @Test
    void whatRefusesAGrantStandsAtItsField() {
        var coordination = signedInAs(Role.COORDINATION, new Scope.Municipality(BOCHUM));
        var answer = post(
                coordination,
                "/grants/new",
                "/grants",
                "role",
                "READER",
                "place",
                "MUNICIPALITY:" + BOCHUM,
                "name",
                "nobody@bochum.example",
                "from",
                TODAY.toString());

        assertThat(answer.expect(422).html()).contains("id=\"name-error\"", "nobody@bochum.example");
    }

    @Test
    void whoGivesNoRolesDoesNotSeeThePage() {
        signedIn(somebody).get("/grants").expect(403);
        signedIn(somebody).get("/accounts").expect(403);
    }

    private static Browser signedInAs(Role role, Scope scope) {
        var account = HOUSE.withAccount(++last);
        HOUSE.grants.save(aGrant(last, account.id(), role, scope));
        return signedIn(account);
    }

    private static Browser signedIn(Account account) {
        var browser = SERVER.browser();
        browser.postOnly("/sign-in", "name", account.name().value(), "password", PASSWORD.value())
                .expect(303);
        return browser;
    }

    /** Sends a form of the page. */
    private static Browser.Answer post(Browser browser, String page, String path, String... fields) {
        var token = TOKEN.matcher(browser.get(page).html());
        assertThat(token.find()).isTrue();
        var all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = Form.TOKEN;
        all[fields.length + 1] = token.group(1);
        return browser.postOnly(path, all);
    }
}
