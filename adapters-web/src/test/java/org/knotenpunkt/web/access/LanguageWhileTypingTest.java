package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

/** Somebody chooses another language while they fill in a form. */
class LanguageWhileTypingTest {
    private static final AccessHouse HOUSE = new AccessHouse();
    private static final Pattern ENGLISH = Pattern.compile("formaction=\"(/language/en[^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE);

    private final Browser browser = SERVER.browser();

    @Test
    void whatWasTypedIsShownAgainInTheOtherLanguageAndNotDone() {
        var operator = HOUSE.withAccount(700);
        HOUSE.grants.save(aGrant(700, operator.id(), Role.OPERATOR, new Scope.Installation()));
        browser.postOnly("/sign-in", "name", operator.name().value(), "password", PASSWORD.value());
        var page = browser.get("/accounts/new").html();
        String[] typed = {
            "formToken", first(TOKEN, page), "signInName", "neu@bochum.example", "displayName", "", "returned", "true"
        };

        var chosen = browser.postOnly(first(ENGLISH, page), typed).expect(307);
        var again = browser.postOnly(chosen.location(), typed).expect(422).html();

        assertThat(again)
                .contains("lang=\"en\"", "value=\"neu@bochum.example\"", "Nothing has been saved yet.")
                .doesNotContain("error-summary");
        assertThat(browser.get("/accounts").html()).doesNotContain("neu@bochum.example");
    }

    @Test
    void whatWaitsForASignInGoesOnWaiting() {
        var asked = browser.postOnly("/session-ended?next=/accounts", "displayName", "Nina Neu")
                .expect(401)
                .html();
        String[] typed = {
            "next",
            "/accounts",
            "kept.displayName",
            "Nina Neu",
            "name",
            "a@b.example",
            "password",
            "",
            "returned",
            "true"
        };

        var chosen = browser.postOnly(first(ENGLISH, asked), typed).expect(307);
        var again = browser.postOnly(chosen.location(), typed).expect(422).html();

        assertThat(again).contains("lang=\"en\"", "value=\"Nina Neu\"", "value=\"a@b.example\"");
    }

    @Test
    void aFormThatIsNotMarkedAsSuchIsNotSentOn() {
        browser.postOnly("/language/en?back=/accounts", "displayName", "Nina Neu")
                .expect(303);
    }

    private static String first(Pattern pattern, String html) {
        var found = pattern.matcher(html);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }
}
