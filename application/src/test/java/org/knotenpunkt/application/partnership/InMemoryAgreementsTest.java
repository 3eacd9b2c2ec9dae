package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.review.Review;

class InMemoryAgreementsTest implements AgreementsContract, AgreementQueriesContract {
    private final InMemoryProgressRecords records = new InMemoryProgressRecords();
    private final InMemoryAgreements agreements = new InMemoryAgreements(records);

    @BeforeEach
    void knowKindsAndPeople() {
        agreements.with(EDUCATION_PARTNERSHIP);
        agreements.with(new AgreementKind(
                new KindRef("centre-cooperation", 1), Map.of("en", "Cooperation"), List.of(), List.of(), null));
        PARTIES.forEach(party -> agreements.add(aSignatory(party).person(), "Somebody"));
    }

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public void keep(Disagreement disagreement) {
        agreements.tell(disagreement);
    }

    @Override
    public void keep(Review review) {
        agreements.tell(review);
    }

    @Override
    public void keep(Release release, String network) {
        agreements.tell(release, network);
    }

    @Override
    public AgreementQueries queries() {
        return agreements;
    }

    @Override
    public ProgressRecords records() {
        return records;
    }

    @Override
    public void findNeed(UUID need, String text) {
        agreements.addNeed(need, text);
    }

    @Override
    public AgreementKinds kinds() {
        return agreements;
    }

    @Override
    public AgreementsContract store() {
        return this;
    }

    @Override
    public Fingerprint fingerprint() {
        return ContentDocument.fingerprint(new PlainCanonicalJson());
    }
}
