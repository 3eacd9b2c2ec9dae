package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.ApiClient;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Form;

class TiedGrantsWebTest {
    private static final AccessHouse HOUSE = new AccessHouse();
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
    private static final Scope TOWN = new Scope.Municipality(BOCHUM);
    private static final String NOBODY = "Ordnen Sie zuerst zu, wer das ist";

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE);

    private static int last;

    private final Account somebody = HOUSE.withAccount(++last);
    private final Person mina = HOUSE.withDeputyHead(last);
    private final Grant grant = given(somebody, Role.SCHOOL_LEADERSHIP, new Scope.Organisation(BOCHUM, SCHOOL));
    private final Account keeper = HOUSE.withAccount(++last);

    private TiedGrantsWebTest() {
        given(keeper, Role.COORDINATION, TOWN);
    }

    private static Grant given(Account account, Role role, Scope scope) {
        var given = aGrant(++last, account.id(), role, scope);
        HOUSE.grants.save(given);
        return given;
    }

    private void identify() {
        HOUSE.persons.add(new AccountPerson(BOCHUM, somebody.id(), mina.id(), keeper.id(), NOW));
    }

    private void endTerm() {
        var functions = HOUSE.world.functions();
        var head = functions.findById(AccessHouse.HEAD).orElseThrow();
        var term = head.terms().stream()
                .filter(one -> one.person().equals(mina.id()))
                .findFirst()
                .orElseThrow();
        functions.save(head.endTerm(term.id(), TODAY.minusDays(1), NOW).orElseThrow());
    }

    @Test
    void aProgramGivesARoleByAFunction() {
        var body = Map.of(
                "signInName",
                somebody.name().value(),
                "role",
                "READER",
                "scope",
                Map.of("kind", "MUNICIPALITY", "municipality", BOCHUM.toString()),
                "function",
                AccessHouse.HEAD.toString());
        var coordination = program(keeper);
        assertThat(coordination.post("/api/v1/grants", body).expect(409).code()).isEqualTo("access.not-identified");
        identify();

        assertThat(coordination
                        .post("/api/v1/grants", body)
                        .expect(201)
                        .json()
                        .at("/function/id")
                        .asText())
                .isEqualTo(AccessHouse.HEAD.toString());
    }

    @Test
    void aProgramSeesInWhichFunctionsSomebodyServes() {
        identify();

        assertThat(program(keeper)
                        .get("/api/v1/grants/%s/person".formatted(grant.id()))
                        .expect(200)
                        .json()
                        .at("/person/functions/0/id")
                        .asText())
                .isEqualTo(AccessHouse.HEAD.toString());
    }

    @Test
    void thePageOfAGrantTiesItAndShowsByWhichFunctionItIsHeld() {
        var coordination = signedIn(keeper);
        var path = "/grants/" + grant.id();
        assertThat(coordination.get(path).expect(200).html()).contains(NOBODY);
        identify();
        assertThat(post(coordination, path, "/function", "version", "1", "function", "")
                        .expect(422)
                        .html())
                .contains("id=\"function-error\"");
        var tied = coordination
                .follow(post(coordination, path, "/function", "version", "1", "function", AccessHouse.HEAD.toString()))
                .html();

        assertThat(tied)
                .contains(
                        "gilt, solange die Person", "durch die Funktion „HEAD_OF_SCHOOL, Sonnenschule“", "gilt</span>")
                .doesNotContain("andere Organisation");
        endTerm();
        assertThat(coordination.get(path).expect(200).html())
                .contains("heute und künftig nicht eingetragen", "gilt nicht: Funktion fehlt");
        var listed = coordination.get("/grants").expect(200).html();
        assertThat(listed).contains("durch die Funktion „HEAD_OF_SCHOOL, Sonnenschule“", "gilt nicht: Funktion fehlt");
        assertThat(signedIn(somebody).get("/account").expect(200).html())
                .contains("durch die Funktion „HEAD_OF_SCHOOL, Sonnenschule“");

        var untied = coordination
                .follow(post(coordination, path, "/function-removal", "version", "2"))
                .html();
        assertThat(untied).contains("Die Berechtigung gilt für sich").doesNotContain("durch die Funktion");
    }

    @Test
    void whoGivesARoleIsShownTheFunctionsOfTheAccountOnceItIsNamed() {
        var coordination = signedIn(keeper);
        var page = "/grants/new?role=READER";
        assertThat(coordination.get(page).expect(200).html())
                .contains("An eine Funktion binden")
                .doesNotContain("HEAD_OF_SCHOOL");
        assertThat(giving(coordination, "returned", "true").html())
                .contains("keine Person bekannt")
                .doesNotContain("HEAD_OF_SCHOOL");
        identify();
        assertThat(giving(coordination, "returned", "true", "name", "").html()).contains("nennen Sie das Konto");

        var asked = giving(coordination, "returned", "true");
        assertThat(asked.html())
                .contains(
                        "HEAD_OF_SCHOOL, Sonnenschule",
                        "an keine Funktion gebunden",
                        somebody.name().value());
        assertThat(HOUSE.grants.findByAccount(somebody.id())).containsExactly(grant);

        giving(coordination, "function", AccessHouse.HEAD.toString()).expect(303);
        assertThat(HOUSE.grants.findByAccount(somebody.id()))
                .filteredOn(given -> given.right().role() == Role.READER)
                .singleElement()
                .satisfies(given -> assertThat(
                                coordination.get("/grants/" + given.id()).html())
                        .contains("durch die Funktion „HEAD_OF_SCHOOL, Sonnenschule“"));
    }

    @Test
    void aFunctionThatIsNoneOfThePersonsIsRefusedAtItsField() {
        identify();
        endTerm();

        assertThat(giving(signedIn(keeper), "function", AccessHouse.HEAD.toString())
                        .expect(422)
                        .html())
                .contains("href=\"#function\"", "id=\"function\"", "keine Person bekannt");
    }

    @Test
    void whoGivesRolesEverywhereKnowsNobodysFunctions() {
        var operator = HOUSE.withAccount(++last);
        given(operator, Role.OPERATOR, new Scope.Installation());

        assertThat(signedIn(operator).get("/grants/new?role=READER").expect(200).html())
                .doesNotContain("An eine Funktion binden");
    }

    private Browser.Answer giving(Browser coordination, String... fields) {
        var form = coordination.get("/grants/new?role=READER").expect(200).html();
        var token = TOKEN.matcher(form);
        assertThat(token.find()).isTrue();
        var all = new LinkedHashMap<>(Map.of(
                Form.TOKEN,
                token.group(1),
                "role",
                "READER",
                "place",
                "MUNICIPALITY:" + BOCHUM,
                "name",
                somebody.name().value(),
                "from",
                TODAY.toString()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return coordination.postOnly(
                "/grants",
                all.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    @Test
    void aFunctionOfAnotherOrganisationIsToldAsSuch() {
        identify();
        var elsewhere = given(somebody, Role.CENTRE_LEAD, new Scope.Organisation(BOCHUM, SCHOOL));
        var nextDoor = given(
                somebody,
                Role.CENTRE_LEAD,
                new Scope.Organisation(BOCHUM, somebody.id().value()));
        var coordination = signedIn(keeper);
        var hint = "HEAD_OF_SCHOOL, Sonnenschule – andere Organisation";

        assertThat(coordination.get("/grants/" + elsewhere.id()).html()).doesNotContain(hint);
        assertThat(coordination.get("/grants/" + nextDoor.id()).html()).contains(hint);
        post(
                coordination,
                "/grants/" + nextDoor.id(),
                "/function",
                "version",
                "1",
                "function",
                AccessHouse.HEAD.toString());
        assertThat(coordination.get("/grants/" + nextDoor.id()).html())
                .contains("die Funktion gehört zu einer anderen Organisation");
    }

    @Test
    void nobodyIsShownAFormForWhatTheyHoldThemselves() {
        identify();
        var own = given(somebody, Role.COORDINATION, TOWN);
        var path = "/grants/" + own.id();
        var browser = signedIn(somebody);

        assertThat(browser.get(path).expect(200).html()).doesNotContain(path + "/function");
        assertThat(post(browser, path, "/function", "version", "1", "function", AccessHouse.HEAD.toString())
                        .expect(409)
                        .html())
                .contains("entscheidet eine andere Person");
    }

    private static ApiClient program(Account account) {
        return SERVER.api()
                .with(
                        "Authorization",
                        "Bearer " + HOUSE.signedIn(account).token().value());
    }

    private static Browser signedIn(Account account) {
        var browser = SERVER.browser();
        browser.postOnly("/sign-in", "name", account.name().value(), "password", PASSWORD.value())
                .expect(303);
        return browser;
    }

    /** Sends a form of the page. */
    private static Browser.Answer post(Browser browser, String page, String form, String... fields) {
        var token = TOKEN.matcher(browser.get(page).html());
        assertThat(token.find()).isTrue();
        var all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = Form.TOKEN;
        all[fields.length + 1] = token.group(1);
        return browser.postOnly(page + form, all);
    }
}
