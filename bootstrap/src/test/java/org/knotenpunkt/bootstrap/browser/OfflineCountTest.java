package org.knotenpunkt.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Whether the phone keeps nothing but what everybody gets, as the page has it on which one signs in. */
    private static final String NO_PAGE_IS_KEPT = """
            async () => (await (await caches.open('knotenpunkt-counts')).keys())
                .every(kept => new URL(kept.url).pathname.startsWith('/assets/'))
            """;

    /** Whether the phone keeps a page in which a text stands. */
    private static final String KEPT = """
            async ([page, text]) => {
                const kept = await (await caches.open('knotenpunkt-counts')).match(page);
                return kept !== undefined && (await kept.text()).includes(text);
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
            until(phone, NO_PAGE_IS_KEPT, "");
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
            planForToday(server, phone);
            phone.navigate("/counts");
            var start = String.valueOf(
                    phone.evaluate(
                            "async () => (await (await fetch(document.querySelector('link[rel=manifest]').href)).json()).start_url"));
            Assertions.assertThat(phone.evaluate(ICONS)).isEqualTo(List.of("image/png", "image/png", "image/svg+xml"));
            var form = phone.locator("main a[data-today]").first().getAttribute("href");
            phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
            until(phone, KEPT, List.of(form, "name=\"version\""));
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

    /** Both are in the cellar: the first one to come back is entered, and the other one is shown both numbers, once they are not the same. */
    @Test
    void ofTwoPhonesWithoutANetworkTheSecondDecidesUnlessBothCountedTheSame() {
        try (var server = new DemoServer("two-phones")) {
            var one = server.signedIn("zentrum@demo.example", "de-DE", 390);
            var other = server.signedIn("koordination@demo.example", "de-DE", 390);
            var form = planForToday(server, one);

            List.of(one, other).forEach(phone -> takeAlong(phone, form, 0));
            countOffline(one, form, "6");
            countOffline(other, form, "7");
            Assertions.assertThat(statusOfWhatWaited(one, form)).isEqualTo(HttpStatus.SEE_OTHER.getCode());
            assertThat(one.locator("#waiting")).isHidden();
            Assertions.assertThat(statusOfWhatWaited(other, form)).isEqualTo(HttpStatus.CONFLICT.getCode());
            assertThat(other.locator("#waiting li")).hasCount(1);
            other.click("#waiting li a");
            assertThat(other.locator("#kept")).isVisible();
            assertThat(other.locator("#adults")).hasValue("7");
            assertThat(other.locator("aside")).containsText("6 Erwachsene (gezählt)");
            other.click("main button[type=submit]");
            other.waitForURL("**/counts?day=*");
            assertThat(other.locator("#waiting")).isHidden();

            List.of(one, other).forEach(phone -> takeAlong(phone, form, 2));
            countOffline(one, form, "8");
            countOffline(other, form, "8");
            Assertions.assertThat(statusOfWhatWaited(other, form)).isEqualTo(HttpStatus.SEE_OTHER.getCode());
            Assertions.assertThat(statusOfWhatWaited(one, form)).isEqualTo(HttpStatus.SEE_OTHER.getCode());
            List.of(one, other)
                    .forEach(phone -> assertThat(phone.locator("#waiting")).isHidden());
            one.navigate(form);
            assertThat(one.locator("aside dd"))
                    .hasText(new Pattern[] {starting("8 Erwachsene"), starting("7 Erwachsene"), starting("6 Erwachsene")
                    });
        }
    }

    private static Pattern starting(String text) {
        return Pattern.compile("^\\s*" + text);
    }

    /** Opens the list, and waits until the phone keeps the form of a session of today, with so many entries. */
    private static void takeAlong(Page phone, String form, int entries) {
        phone.navigate("/counts");
        phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
        until(phone, KEPT, List.of(form, "name=\"version\" value=\"%d\"".formatted(entries)));
        phone.navigate("about:blank");
    }

    /** Waits until an asynchronous function says so: the browser would take its promise for a yes. */
    private static void until(Page phone, String said, Object argument) {
        phone.waitForFunction(
                "argument => { (%s)(argument).then(is => { window.said%d = is; }); return window.said%2$d; }"
                        .formatted(said.strip(), System.nanoTime()),
                argument);
    }

    private static void countOffline(Page phone, String form, String adults) {
        phone.context().setOffline(true);
        phone.navigate(form);
        fill(phone, adults);
        phone.click("main button[type=submit]");
        assertThat(phone.locator("#waiting li")).hasCount(1);
    }

    /** What the server says to the one count that waits, when there is a network again. */
    private static int statusOfWhatWaited(Page phone, String form) {
        return phone.waitForResponse(
                        answer -> answer.url().endsWith(form)
                                && answer.request().method().equals("POST"),
                        () -> phone.context().setOffline(false))
                .status();
    }

    /**
     * Plans and publishes what an offer is whose guests are counted on the phone, today soon after midnight and in a week, and answers where today's
     * session is counted.
     */
    private static String planForToday(DemoServer server, Page phone) {
        phone.navigate(lastWeek());
        phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
        var counted = phone.locator("main ul a.btn").first().getAttribute("href");
        var actor = server.coordination();
        var today = server.get(Today.class).today();
        var offers = server.get(KeepOffers.class);
        var known = server.get(ReadOffers.class)
                .read(actor, OfferId.of(counted.split("/", -1)[2]))
                .orElseThrow()
                .offer();
        var weekly = new Schedule(
                today, LocalTime.of(0, 1), Duration.ofHours(1), "FREQ=WEEKLY", today.plusWeeks(1), true, true);
        var planned = offers.draft(actor, known.centre(), known.content())
                .flatMap(offer -> offers.plan(actor, offer.id(), offer.version(), weekly))
                .flatMap(offer -> offers.publish(actor, offer.id(), offer.version(), today.plusMonths(1)))
                .orElseThrow();
        return "/offers/%s/sessions/%s/count"
                .formatted(planned.id(), planned.sessions().all().getFirst().id());
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
