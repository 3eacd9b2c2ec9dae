package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;

/** A session ends while somebody types. */
class EndedSessionTest {
    private static final AccessHouse HOUSE = new AccessHouse();
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\">\\s*<input");

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE);

    private static int last = 500;

    private final Account operator = anOperator();
    private final Browser browser = SERVER.browser();

    private static Account anOperator() {
        var account = HOUSE.withAccount(++last);
        HOUSE.grants.save(aGrant(last, account.id(), Role.OPERATOR, new Scope.Installation()));
        return account;
    }

    @Test
    void whatWasTypedComesBackAfterSigningInAgain() {
        var sent = browser.postOnly(
                "/accounts", "formToken", "old", "signInName", "keine Adresse", "displayName", "Nina <Neu>");
        assertThat(sent.expect(307).location()).isEqualTo("/session-ended?next=%2Faccounts");

        var asked = browser.postOnly(
                sent.location(), "formToken", "old", "signInName", "keine Adresse", "displayName", "Nina <Neu>");
        assertThat(asked.expect(401).html())
                .contains("Ihre Sitzung ist abgelaufen", "Nina &lt;Neu>")
                .doesNotContain("Nina <Neu>");

        var mistaken = signIn(asked, "falsch falsch falsch").expect(422);
        var welcome = signIn(mistaken, PASSWORD.value()).expect(200);
        assertThat(welcome.html()).contains("Ihre Eingaben sind noch da");

        assertThat(returned(welcome).expect(422).html())
                .contains("Noch ist nichts gespeichert", "value=\"keine Adresse\"", "value=\"Nina &lt;Neu>\"")
                .doesNotContain("name=\"formToken\" value=\"old\"");
    }

    @Test
    void nothingIsDoneBeforeSomebodyHasSeenTheFormAgain() {
        var name = "neu%d@bochum.example".formatted(last);
        var asked = browser.postOnly("/session-ended?next=/accounts", "signInName", name, "displayName", "Nina Neu");
        var form = returned(signIn(asked, PASSWORD.value())).expect(422);
        assertThat(browser.get("/accounts").html()).doesNotContain(name);

        var token = hidden(form).get(1);
        browser.postOnly("/accounts", "formToken", token, "signInName", name, "displayName", "Nina Neu")
                .expect(303);
        assertThat(browser.get("/accounts").html()).contains(name);
    }

    @Test
    void whoHasSignedInAgainInAnotherWindowGetsTheFormBackAtOnce() {
        signedIn();
        var stale = browser.postOnly("/accounts", "formToken", "old", "signInName", "x", "displayName", "Nina Neu");

        assertThat(returned(stale.expect(403)).expect(422).html()).contains("value=\"Nina Neu\"");
    }

    @Test
    void whoHasSignedInAgainInAnotherWindowCanDoSoOnceMore() {
        var asked = browser.postOnly("/session-ended?next=/accounts", "displayName", "Nina Neu");
        signedIn();

        assertThat(signIn(asked, PASSWORD.value()).expect(200).html()).contains("Nina Neu");
    }

    @Test
    void aPasswordIsCarriedNowhere() {
        var sent = browser.postOnly(
                "/account/password", "presentPassword", "a", "chosenPassword", "b", "repeatedPassword", "b");
        assertThat(sent.expect(303).location()).startsWith("/sign-in?next=");

        signedIn();
        assertThat(browser.postOnly("/account/password", "presentPassword", "geheim")
                        .expect(403)
                        .html())
                .doesNotContain("geheim");
    }

    @Test
    void everyFieldForAPasswordIsKnownAsOne() {
        var pages = SERVER.browser().get("/sign-in").html()
                + signedIn().get("/account").html();
        var fields = Pattern.compile("name=\"(\\w+)\" type=\"password\"")
                .matcher(pages)
                .results()
                .toList();

        assertThat(fields).hasSize(4).allSatisfy(field -> {
            var sent = SERVER.browser().postOnly("/accounts", field.group(1), "geheim", "displayName", "Nina Neu");
            assertThat(sent.expect(303).location()).startsWith("/sign-in");
        });
    }

    @Test
    void aButtonLeadsBackToItsPage() {
        var sent = browser.with("Referer", SERVER.address() + "/accounts/1?a=b")
                .postOnly("/accounts/1/disable", "formToken", "old", "version", "1");

        assertThat(sent.expect(303).location()).isEqualTo("/sign-in?next=%2Faccounts%2F1%3Fa%3Db");
        assertThat(browser.follow(sent).html()).contains("Ihre Sitzung ist abgelaufen");
    }

    @Test
    void whatComesFromAnotherSiteIsNotCarried() {
        SERVER.browser()
                .with("Sec-Fetch-Site", "cross-site")
                .postOnly("/accounts", "displayName", "Nina Neu")
                .expect(403);
        SERVER.browser()
                .with("Sec-Fetch-Site", "cross-site")
                .postOnly("/session-ended?next=/accounts", "displayName", "Nina Neu")
                .expect(403);
    }

    @Test
    void whatIsTooLargeToBeCarriedIsNot() {
        var sent = browser.postOnly("/accounts", "displayName", "x".repeat(200_000));

        assertThat(sent.expect(303).location()).startsWith("/sign-in");
    }

    @Test
    void whatWasTypedBesideAFileIsCarriedAndTheFileIsNot() {
        var asked = browser.upload(
                "/session-ended?next=/accounts",
                FormWithFile.TYPE,
                FormWithFile.of("scan.pdf", "of a file", "displayName", "Nina Neu", "carried", "packed"));
        assertThat(asked.expect(401).html()).contains("Nina Neu").doesNotContain("of a file", "packed");

        assertThat(returned(signIn(asked, PASSWORD.value()).expect(200))
                        .expect(422)
                        .html())
                .contains("value=\"Nina Neu\"");
    }

    @Test
    void besideAFileTooMuchIsNotCarriedEither() {
        var asked = browser.upload(
                "/session-ended?next=/accounts",
                FormWithFile.TYPE,
                FormWithFile.of("scan.pdf", "of a file", "displayName", "x".repeat(200_000)));

        assertThat(asked.expect(401).html()).doesNotContain("xxxx");
    }

    @Test
    void nobodyIsSentToAnotherHost() {
        var asked = browser.postOnly("/session-ended?next=//evil.example/", "displayName", "Nina Neu");

        assertThat(signIn(asked, PASSWORD.value()).expect(200).html()).doesNotContain("evil");
    }

    private Browser signedIn() {
        browser.postOnly("/sign-in", "name", operator.name().value(), "password", PASSWORD.value())
                .expect(303);
        return browser;
    }

    /** Sends the form of the page on which one signs in. */
    private Browser.Answer signIn(Browser.Answer page, String password) {
        var fields = hidden(page);
        fields.addAll(List.of("name", operator.name().value(), "password", password));
        return browser.postOnly("/sign-in", fields.toArray(String[]::new));
    }

    /** Presses the one button of the page. */
    private Browser.Answer returned(Browser.Answer page) {
        var main = page.html().substring(page.html().indexOf("<main"));
        var action = ACTION.matcher(main);
        assertThat(action.find()).isTrue();
        return browser.postOnly(action.group(1), hidden(page).toArray(String[]::new));
    }

    /** The hidden fields of the content: names and values in turn. */
    private static List<String> hidden(Browser.Answer page) {
        var fields = new ArrayList<String>();
        HIDDEN.matcher(page.html().substring(page.html().indexOf("<main")))
                .results()
                .forEach(field -> {
                    fields.add(field.group(1));
                    fields.add(field.group(2)
                            .replace("&lt;", "<")
                            .replace("&#34;", "\"")
                            .replace("&amp;", "&"));
                });
        return fields;
    }
}
