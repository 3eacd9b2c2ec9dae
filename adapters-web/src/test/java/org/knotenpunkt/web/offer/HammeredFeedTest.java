package org.knotenpunkt.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.TrustedProxies;
import org.knotenpunkt.web.shared.WebSettings;

class HammeredFeedTest {
    private static final int MOST = 20;
    private static final String FEED = "/programm/lindenau/linde/kalender.ics";
    private static final TrustedProxies PROXIES =
            new TrustedProxies(List.of("127.0.0.1"), TrustedProxies.Header.X_FORWARDED_FOR);
    private static final WebSettings SETTINGS =
            new WebSettings(null, BERLIN, "dev", false, null, 100_000, new Traffic(0, MOST, 0, 0, 0, 0, PROXIES));

    private static final InMemoryWorld WORLD = new InMemoryWorld();
    private static final OfferHouse HOUSE = new OfferHouse(WORLD, new PolicyRights(), TODAY);

    @RegisterExtension
    static final TestServer SERVER = OfferServer.of(WORLD, HOUSE, SETTINGS);

    @BeforeAll
    static void publishAnOffer() {
        OfferFixtures.organisations().forEach(WORLD.organisations()::save);
        var lead = SERVER.browser(Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value())));
        var path = lead.post("/offers/new", OfferServer.offer(CENTRE, "Elterncafé", "Wir trinken Tee."))
                .expect(303)
                .location();
        lead.post(path + "/schedule", OfferServer.onTuesdays("1")).expect(303);
        lead.post(path + "/publication", "version", "2", "assuredUntil", "31.1.2027")
                .expect(303);
    }

    /** All at once: as many as may are served, the others are told when to come again, and nobody elsewhere notices. */
    @Test
    void whoAsksForACalendarWithoutEndIsToldToWaitAndOthersAreServed() {
        var answers = IntStream.range(0, 3 * MOST)
                .parallel()
                .mapToObj(i ->
                        SERVER.browser().with("X-Forwarded-For", "192.0.2.1").get(FEED))
                .collect(Collectors.groupingBy(Browser.Answer::status));

        assertThat(answers).containsOnlyKeys(200, 429);
        assertThat(answers.get(200)).hasSizeBetween(MOST, MOST + 5);
        assertThat(answers.get(429))
                .allSatisfy(answer -> assertThat(Integer.parseInt(answer.header("Retry-After")))
                        .isPositive());
        SERVER.browser().with("X-Forwarded-For", "192.0.2.2").get(FEED).expect(200);
    }

    /** What a program has already is not sent to it again. */
    @Test
    void whoAsksForACalendarThatIsAsItWasIsSentNothing() {
        var first =
                SERVER.browser().with("X-Forwarded-For", "192.0.2.3").get(FEED).expect(200);
        for (int i = 1; i < MOST; i++) {
            assertThat(SERVER.browser()
                            .with("X-Forwarded-For", "192.0.2.3")
                            .with("If-None-Match", first.header("ETag"))
                            .get(FEED)
                            .expect(304)
                            .html())
                    .isEmpty();
        }
    }
}
