package org.knotenpunkt.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.count.AccessPath;

/** A lead counts on a phone in a cellar. */
@NeedsChromium
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class OfflineCountTest {
    /** What the icons for the home screen turn out to be. */
    private static final String ICONS = """
            async () => {
                const manifest = document.querySelector('link[rel=manifest]').href;
                const icons = (await (await fetch(manifest)).json()).icons;
                const answers = await Promise.all(icons.map(icon => fetch(new URL(icon.src, manifest))));
                return answers.map(answer => answer.headers.get('content-type').split(';')[0]);
            }
            """;

    private static final String SCHOOL = "[name='accessPaths.SCHOOL']";

    @Test
    void whatIsCountedWithoutANetworkIsSentWithItAndAConflictShowsBothValuesAndWhoSignsOutLeavesNothing() {
        try (var server = new DemoServer("offline-count")) {
            var phone = server.signedIn("zentrum@demo.example", "de-DE", 390);
            var form = openWithWorker(phone);

            phone.context().setOffline(true);
            phone.reload();
            fill(phone, "0");
            press(phone, "Mehr: Erwachsene", 3);
            press(phone, "Weniger: Erwachsene", 1);
            phone.click("main button[type=submit]");
            assertThat(phone.locator("#waiting")).containsText("Noch nicht eingetragen");
            assertThat(phone.locator("#waiting li")).hasCount(1);
            phone.context().setOffline(false);
            assertThat(phone.locator("#waiting")).isHidden();
            phone.navigate(form);
            assertThat(phone.locator("aside")).containsText("2 Erwachsene (gezählt)");

            phone.context().setOffline(true);
            phone.reload();
            fill(phone, "4");
            phone.fill("#firstTimers", "2");
            phone.fill(SCHOOL, "1");
            phone.click("main button[type=submit]");
            assertThat(phone.locator("#waiting li")).hasCount(1);
            countsMeanwhile(server, form);
            phone.context().setOffline(false);
            phone.navigate("/counts");
            assertThat(phone.locator("#waiting li")).hasCount(1);
            phone.click("#waiting li a");
            assertThat(phone.locator("#kept")).isVisible();
            assertThat(phone.locator("#adults")).hasValue("4");
            assertThat(phone.locator(SCHOOL)).isVisible();
            assertThat(phone.locator(SCHOOL)).hasValue("1");
            assertThat(phone.locator("aside")).containsText("5 Erwachsene (gezählt)");
            phone.click("main button[type=submit]");
            phone.waitForURL("**/counts?day=*");
            assertThat(phone.locator("#waiting")).isHidden();
            phone.navigate(form);
            assertThat(phone.locator("aside"))
                    .containsText("4 Erwachsene (gezählt). Erfahren durch: Schule oder Lehrkraft 1");

            phone.evaluate("() => document.querySelector('form[action=\"/sign-out\"]').requestSubmit()");
            phone.waitForFunction("() => caches.has('knotenpunkt-counts').then(kept => !kept)");
        }
    }

    @Test
    void thatASessionFellThroughIsSaidWithoutANetworkToo() {
        try (var server = new DemoServer("offline-fell-through")) {
            var phone = server.signedIn("zentrum@demo.example", "de-DE", 390);
            openWithWorker(phone);

            phone.context().setOffline(true);
            phone.reload();
            fill(phone, "");
            phone.fill("#notHeld", "Der Raum war gesperrt");
            phone.click("main button[type=submit]");
            assertThat(phone.locator("#waiting li")).hasCount(1);
            phone.context().setOffline(false);
            assertThat(phone.locator("#waiting")).isHidden();
            phone.navigate(lastWeek());
            assertThat(phone.locator("main")).containsText("fiel aus: Der Raum war gesperrt");
        }
    }

    @Test
    void whatWaitsIsSentByNobodyElseAndOutlastsTheSession() {
        try (var server = new DemoServer("shared-phone")) {
            var phone = server.signedIn("zentrum@demo.example", "de-DE", 390);
            var form = openWithWorker(phone);

            phone.context().setOffline(true);
            phone.reload();
            fill(phone, "31");
            phone.click("main button[type=submit]");
            assertThat(phone.locator("#waiting li")).hasCount(1);
            phone.context().clearCookies();
            phone.waitForResponse("**/session-ended*", () -> phone.context().setOffline(false));
            assertThat(phone.locator("#waiting li")).hasCount(1);

            phone.navigate("/sign-in");
            server.signIn(phone, "koordination@demo.example");
            phone.navigate("/counts");
            assertThat(phone.locator("#waiting")).isHidden();
            phone.navigate(form);
            assertThat(phone.locator("aside")).not().containsText("31 Erwachsene (gezählt)");

            phone.context().clearCookies();
            phone.navigate("/sign-in");
            server.signIn(phone, "zentrum@demo.example");
            phone.navigate("/counts");
            phone.waitForFunction("() => document.getElementById('waiting')?.hidden");
            phone.navigate(form);
            assertThat(phone.locator("aside")).containsText("31 Erwachsene (gezählt)");
        }
    }

    /** From the home screen: the application, the session; it has never been opened before, and there is no network. */
    @Test
    void theSessionOfTodayIsTwoTapsAwayWithoutANetwork() {
        try (var server = new DemoServer("cellar")) {
            var phone = server.signedIn("zentrum@demo.example", "de-DE", 390);
            phone.navigate("/offers");
            planForToday(server, phone.locator("th a[href^='/offers/']").first().getAttribute("href"));
            phone.navigate("/counts");
            var start = String.valueOf(
                    phone.evaluate(
                            "async () => (await (await fetch(document.querySelector('link[rel=manifest]').href)).json()).start_url"));
            Assertions.assertThat(phone.evaluate(ICONS)).isEqualTo(List.of("image/png", "image/png", "image/svg+xml"));
            var form = phone.locator("main a[data-today]").first().getAttribute("href");
            phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
            phone.waitForFunction(
                    "async form => (await (await caches.open('knotenpunkt-counts')).match(form)) !== undefined", form);
            phone.navigate("about:blank");
            phone.context().setOffline(true);

            phone.navigate(start);
            phone.click("main a[href='%s']".formatted(form));
            assertThat(phone.locator("#adults")).isVisible();
            press(phone, "Mehr: Erwachsene", 3);
            phone.click("main button[type=submit]");
            assertThat(phone.locator("#waiting li")).hasCount(1);
            phone.context().setOffline(false);
            assertThat(phone.locator("#waiting")).isHidden();
            phone.navigate(form);
            assertThat(phone.locator("aside")).containsText("3 Erwachsene (gezählt)");
        }
    }

    /** The same as the offer, at its centre, once today soon after midnight. */
    private static void planForToday(DemoServer server, String path) {
        var actor = server.coordination();
        var today = server.get(Today.class).today();
        var offers = server.get(KeepOffers.class);
        var known = server.get(ReadOffers.class)
                .read(actor, OfferId.of(path.substring(path.lastIndexOf('/') + 1)))
                .orElseThrow()
                .offer();
        var once = new Schedule(today, LocalTime.of(0, 1), Duration.ofHours(1), null, null, true, true);
        offers.draft(actor, known.centre(), known.content())
                .flatMap(offer -> offers.plan(actor, offer.id(), offer.version(), once))
                .orElseThrow();
    }

    /** Opens the form of a session of last week, as an application that keeps it, and answers where it is. */
    private static String openWithWorker(Page phone) {
        phone.navigate(lastWeek());
        phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
        phone.click("main ul a.btn >> nth=0");
        phone.waitForSelector("#adults");
        return phone.url();
    }

    private static String lastWeek() {
        return "/counts?day=" + LocalDate.now(ZoneId.of("Europe/Berlin")).minusWeeks(1);
    }

    /** So many adults and nobody else, counted. */
    private static void fill(Page page, String adults) {
        page.selectOption("#method", "COUNTED");
        page.fill("#adults", adults);
        for (var field : List.of("upToFive", "sixToTen", "elevenAndOlder", "ofUnknownAge", "firstTimers")) {
            page.fill("#" + field, "");
        }
        page.evaluate("() => document.querySelectorAll('main details').forEach(folded => folded.open = true)");
        for (var path : AccessPath.values()) {
            page.fill("[name='accessPaths.%s']".formatted(path), "");
        }
    }

    /** Presses a button beside a number, which tells those who do not see it what the number is now. */
    private static void press(Page phone, String name, int times) {
        var stepper = phone.locator(".stepper:has(button[aria-label='%s'])".formatted(name));
        for (int i = 0; i < times; i++) {
            stepper.getByLabel(name).click();
        }
        var who = name.replaceFirst("^.*: ", "");
        assertThat(stepper.locator("output"))
                .hasText("%s: %s".formatted(who, stepper.locator("input").inputValue()));
    }

    private static void countsMeanwhile(DemoServer server, String form) {
        var other = server.signedIn("koordination@demo.example", "de-DE", 1280);
        other.navigate(form);
        fill(other, "5");
        other.click("main button[type=submit]");
        other.waitForURL("**/counts?day=*");
        other.context().close();
    }
}
