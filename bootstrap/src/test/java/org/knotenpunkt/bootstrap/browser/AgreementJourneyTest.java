package org.knotenpunkt.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Those at one table, each in a browser of their own and one of them in English: an agreement is approved, refused, corrected and agreed,
 * then they look back on it, and one gives notice. Each page of that is looked at.
 */
@NeedsChromium
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class AgreementJourneyTest {
    private static final String AGREEMENT = "Lesen verbindet";
    private static final String WISH = "Die Büchertaschen kommen erst nach den Herbstferien.";

    private final Inspection inspection = new Inspection();

    @Test
    void whatIsProposedIsAnsweredAndWhatWasAgreedIsRated() {
        try (var server = new DemoServer("agreement")) {
            var table = new Table(
                    signedIn(server, "koordination", "de"),
                    signedIn(server, "schulleitung", "en"),
                    signedIn(server, "traeger", "de"),
                    signedIn(server, "eltern", "de"));
            var agreement = open(table.coordination());
            propose(table.coordination(), agreement, "Lesen verbindet uns");
            approveWithTheDifference(table.school(), agreement);
            refuse(table.provider(), agreement);
            correct(table.coordination(), agreement);
            agree(table, agreement);
            var review = review(table.coordination(), agreement);
            rate(table.school(), review);
            rateEverythingAlike(table.provider(), review);
            conclude(table.coordination(), review);
            beReminded(table.coordination(), agreement);
            giveNotice(table.parents(), agreement);
        }
        Assertions.assertThat(inspection.faults()).isEmpty();
    }

    private record Table(Page coordination, Page school, Page provider, Page parents) {}

    private static Page signedIn(DemoServer server, String name, String language) {
        return server.signedIn(name + "@demo.example", language, Inspection.NARROW);
    }

    /** Where the agreement is that waits for the parents alone. */
    private static String open(Page page) {
        page.navigate("/agreements");
        page.click("main a:text('%s')".formatted(AGREEMENT));
        return page.url().replaceFirst(".*(/agreements/[0-9a-f-]+).*", "$1");
    }

    /** Gives what is drafted another title and asks for approval. */
    private static void propose(Page page, String agreement, String title) {
        page.navigate(agreement + "/draft/title");
        page.fill("#name", title);
        send(page);
        page.navigate(agreement + "/proposal");
        send(page);
        assertThat(page.locator(".flash")).containsText("liegt jetzt allen Parteien zur Zustimmung vor");
    }

    private void approveWithTheDifference(Page page, String agreement) {
        page.navigate(agreement);
        page.click("main a:text('Approve for')");
        assertThat(page.locator("main h2:text('What changes from the wording that you approved on')"))
                .hasCount(1);
        assertThat(page.locator("main ins")).containsText("uns");
        inspection.look(page, "/agreements/approval");
        send(page);
        assertThat(page.locator(".flash")).hasText("Your approval has been recorded.");
        assertThat(page.locator("main a:text('Approve for')")).hasCount(0);
        inspection.look(page, "/agreements/approved");
    }

    private void refuse(Page page, String agreement) {
        page.navigate(agreement);
        page.click("main a:text('Ablehnen für')");
        inspection.look(page, "/agreements/refusal");
        page.evaluate("document.querySelector('#reason').required = false");
        send(page);
        assertThat(page.locator("#reason-error")).isVisible();
        inspection.look(page, "/agreements/refusal-refused");
        page.fill("#reason", WISH);
        send(page);
        assertThat(page.locator(".flash")).containsText("Ihre Ablehnung ist festgehalten");
        assertThat(page.locator("main")).containsText(WISH);
        inspection.look(page, "/agreements/refused");
    }

    private void correct(Page page, String agreement) {
        page.navigate(agreement);
        page.click("main a:text('Korrigierte Fassung beginnen')");
        inspection.look(page, "/agreements/correction");
        send(page);
        assertThat(page.locator(".flash")).containsText("als Entwurf angelegt");
        propose(page, agreement, "Lesen verbindet alle");
    }

    /** The school sees what it had approved, and the last yes makes it hold. */
    private void agree(Table table, String agreement) {
        openApproval(table.school(), agreement);
        assertThat(table.school().locator("main del")).containsText("uns");
        assertThat(table.school().locator("main ins")).containsText("alle");
        send(table.school());
        for (var page : List.of(table.provider(), table.parents())) {
            openApproval(page, agreement);
            send(page);
        }
        assertThat(table.parents().locator("main .tag").first()).hasText("gilt");
        inspection.look(table.parents(), "/agreements/agreed");
    }

    private static void openApproval(Page page, String agreement) {
        page.navigate(agreement);
        page.click("main a[href$='/approval']");
    }

    private String review(Page page, String agreement) {
        page.navigate(agreement + "/reviews/new");
        inspection.look(page, "/reviews/opening");
        send(page);
        assertThat(page.locator(".flash")).containsText("eröffnet");
        return page.url().replaceFirst(".*(/reviews/.*)", "$1");
    }

    /** What is missing is said at its question. */
    private void rate(Page page, String review) {
        page.navigate(review);
        page.click("main a:text('Rate')");
        inspection.look(page, "/reviews/sheet");
        var first = page.locator("fieldset.rating").first();
        first.locator("input[value='2']").check();
        first.locator("textarea").fill("In the afternoon nobody is there.");
        handIn(page);
        assertThat(page.locator("fieldset.rating").nth(1).locator(".error")).isVisible();
        inspection.look(page, "/reviews/sheet-refused");
        assertThat(page.locator("fieldset.rating").first().locator("textarea"))
                .hasValue("In the afternoon nobody is there.");
        rateTheRest(page);
        handIn(page);
        assertThat(page.locator(".flash")).hasText("The sheet is handed in.");
        inspection.look(page, "/reviews/handed-in");
    }

    private static void rateEverythingAlike(Page page, String review) {
        page.navigate(review);
        page.click("main a:text('Bewerten')");
        rateTheRest(page);
        handIn(page);
        assertThat(page.locator(".flash")).hasText("Der Bogen ist abgegeben.");
    }

    /** Four points to all that has none yet. */
    private static void rateTheRest(Page page) {
        page.locator("fieldset.rating:not(:has(input:checked)) input[value='4']")
                .all()
                .reversed()
                .forEach(Locator::check);
    }

    private static void handIn(Page page) {
        Sending.clicked(page, "main button[name=handIn]");
    }

    /** Without the parents, who have not answered: they are named. What the two see differently has to lead to something. */
    private void conclude(Page page, String review) {
        page.navigate(review + "/closing");
        page.selectOption("#without", new SelectOption().setIndex(1));
        send(page);
        inspection.look(page, "/reviews/closed");
        page.click("#agenda ~ ol a[href*='/conclusions/']");
        page.selectOption("#decision", new SelectOption().setIndex(1));
        page.fill("#text", "Einmal in der Woche wird am Nachmittag gelesen.");
        inspection.look(page, "/reviews/conclusions/low-threshold");
        send(page);
        page.click("a[href$='/conclusion']");
        send(page);
        assertThat(page.locator(".flash")).containsText("abgeschlossen");
        assertThat(page.locator("main")).containsText("Einmal in der Woche wird am Nachmittag gelesen.");
        inspection.look(page, "/reviews/concluded");
    }

    /** What was concluded waits in the agreement until it is followed. */
    private void beReminded(Page page, String agreement) {
        page.navigate(agreement);
        assertThat(page.locator("#pending")).hasText("Aus der Auswertung noch offen");
        inspection.look(page, "/agreements/pending");
    }

    /** What a notice leaves behind is told before it is given. */
    private void giveNotice(Page page, String agreement) {
        page.navigate(agreement);
        page.click("main a:text('Kündigen für')");
        page.fill("#reason", "Wir lösen uns auf.");
        send(page);
        assertThat(page.locator("main .error-summary")).isVisible();
        assertThat(page.locator("main")).containsText("Leerer Platz");
        inspection.look(page, "/agreements/notice");
        page.locator("main form [name^='sure-']").first().check();
        send(page);
        assertThat(page.locator(".flash")).hasText("Die Kündigung ist festgehalten.");
    }

    private static void send(Page page) {
        Sending.clicked(page, "main form[method=post] .btn-primary, main form[method=post] .btn-danger");
    }
}
