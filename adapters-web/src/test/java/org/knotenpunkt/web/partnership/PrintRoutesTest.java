package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.partnership.AgreementHouse.PATH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.TestServer;

class PrintRoutesTest {
    private static final AgreementHouse AGREEMENTS = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER = AGREEMENTS.server().seeingAllOf("/api/v1/agreements/{id}/versions");

    private static final String PRINTOUT = "/api/v1" + PATH + "/versions/%s/printout";

    @Test
    void whoeverMaySeeAnAgreementCanPrintIt() {
        AGREEMENTS.begin(anAgreement());
        var printed = SERVER.browser(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE))
                .get(PATH + "/print")
                .expect(200);

        var hash = AGREEMENTS.stored().versions().getFirst().hash().hex();
        assertThat(printed.html()).startsWith("%PDF-");
        assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(printed.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"agreement-%s.pdf\"".formatted(hash.substring(0, 12)));
        assertThat(SERVER.api(COORDINATION).get(PRINTOUT.formatted(1)).text()).isEqualTo(printed.html());
    }

    @Test
    void thePageOfAVersionLeadsToItsPaper() {
        AGREEMENTS.begin(aDraft());

        assertThat(SERVER.browser(COORDINATION).get(PATH).expect(200).html())
                .contains("href=\"%s/print?version=1\"".formatted(PATH));
    }

    @Test
    void whatThereIsNotCannotBePrinted() {
        AGREEMENTS.begin(anAgreement());

        var api = SERVER.api(COORDINATION);
        assertThat(api.get(PRINTOUT.formatted(2)).status()).isEqualTo(404);
        assertThat(api.wrongly().get(PRINTOUT.formatted("x")).status()).isEqualTo(404);
        SERVER.browser(COORDINATION).get(PATH + "/print?version=9").expect(404);
        SERVER.browser(AgreementHouse.of(OUTSIDER, Role.PROVIDER))
                .get(PATH + "/print")
                .expect(404);
    }
}
