package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.needs.answering.AnswerThrottle;
import org.knotenpunkt.web.needs.answering.AnsweringPages;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.TrustedProxies;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.server.Metrics;

/** More answers than are taken: 3 a minute from one address, 5 in one wave. */
class AnsweringRateTest {
    private static final Actor SOMEBODY = new Actor(new UUID(9, 9), Set.of());

    private static WebSettings settings(int perAddress, int perWave, int perWaveAndDay) {
        var proxies = new TrustedProxies(List.of("127.0.0.1"), TrustedProxies.Header.X_FORWARDED_FOR);
        var traffic = new Traffic(0, 0, perAddress, perWave, perWaveAndDay, 0, proxies);
        return new WebSettings(null, ZoneId.of("Europe/Berlin"), "dev", false, null, 100_000, traffic);
    }

    private final NeedsHouse house = new NeedsHouse(new AllowingRights());
    private final Metrics metrics = new Metrics();
    private final TestServer server = serve(settings(3, 5, 0));

    private TestServer serve(WebSettings settings) {
        return TestServer.of("needs", "organisation", "municipality", "school")
                .settings(settings)
                .pages(pages -> new AnsweringPages(
                        pages,
                        house.linkAnswers(),
                        new AnswerThrottle(settings, metrics),
                        settings,
                        UUID::randomUUID,
                        (town, language, page) -> List.of()))
                .build()
                .start();
    }

    @BeforeEach
    void ask() {
        house.needs().instruments().save(aPublishedInstrument());
        house.needs()
                .assessments()
                .save(anAssessmentThatAsks()
                        .openWave(INSTRUMENT, 1, TODAY, TODAY, AnswerUnit.PERSON, asked(), NOW)
                        .orElseThrow());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private String link(int wave) {
        var link = house.invitations()
                .openLink(SOMEBODY, ASSESSMENT, wave, FAMILIES)
                .orElseThrow();
        return link.kind() instanceof Invitation.OpenLink(var code) ? AnsweringPages.path(code) : "";
    }

    private Browser.Answer answer(String address, int wave) {
        return answer(server, address, wave);
    }

    private Browser.Answer answer(TestServer asked, String address, int wave) {
        return asked.browser()
                .with("X-Forwarded-For", address)
                .postOnly(link(wave), "q-welcome", "4", "q-wish", "Zeit", "language", "tr");
    }

    private int taken(int wave) {
        return house.needs().sheets().of(ASSESSMENT, wave).size();
    }

    @Test
    void whoAnswersTooOftenFromOneAddressIsToldWhenAndKeepsWhatWasTyped() {
        for (int i = 0; i < 3; i++) {
            answer("192.0.2.1", 1).expect(303);
        }
        var refused = answer("192.0.2.1", 1).expect(429);

        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(refused.html()).contains("Şu anda çok sayıda kişi yanıt veriyor", ">Zeit</textarea>");
        answer("192.0.2.2", 1).expect(303);
        assertThat(taken(1)).isEqualTo(4);
    }

    @Test
    void whoFloodsAWaveHoldsUpNoOther() {
        for (int i = 1; i <= 5; i++) {
            answer("192.0.2." + i, 1).expect(303);
        }

        assertThat(answer("192.0.2.9", 1).expect(429).header("Retry-After")).isNotEmpty();
        answer("192.0.2.9", 2).expect(303);
        assertThat(taken(1)).isEqualTo(5);
        assertThat(taken(2)).isEqualTo(1);
    }

    @Test
    void aWaveTakesNoMoreADayThanItsBound() {
        var slow = serve(settings(0, 0, 2));
        try {
            answer(slow, "192.0.2.1", 1).expect(303);
            answer(slow, "192.0.2.2", 1).expect(303);

            assertThat(Integer.parseInt(answer(slow, "192.0.2.3", 1).expect(429).header("Retry-After")))
                    .isGreaterThan(40_000);
            answer(slow, "192.0.2.3", 2).expect(303);
        } finally {
            slow.stop();
        }
    }

    @Test
    void readingTheQuestionsIsNotHeldUp() {
        for (int i = 0; i < 10; i++) {
            server.browser().with("X-Forwarded-For", "192.0.2.1").get(link(1)).expect(200);
        }
    }

    @Test
    void thoseWhoAreHeldUpAreCountedAndNotNamed() {
        for (int i = 0; i < 5; i++) {
            answer("192.0.2.1", 1);
        }

        assertThat(metrics.scrape())
                .contains("http_server_throttled_total{sender=\"answering-address\"} 2.0")
                .doesNotContain("192.0.2.1");
    }
}
