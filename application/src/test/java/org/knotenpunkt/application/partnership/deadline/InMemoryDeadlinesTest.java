package org.knotenpunkt.application.partnership.deadline;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.AgreementsContract;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.content.ContributionId;

class InMemoryDeadlinesTest implements DeadlineQueriesContract {
    private final InMemoryAgreements agreements = new InMemoryAgreements().with(EDUCATION_PARTNERSHIP);
    private final InMemoryDeadlines deadlines = new InMemoryDeadlines(agreements::all);

    @Override
    public DeadlineQueries deadlines() {
        return deadlines;
    }

    @Override
    public AgreementsContract store() {
        return new AgreementsContract() {
            @Override
            public Agreements agreements() {
                return agreements;
            }

            @Override
            public Fingerprint fingerprint() {
                return ContentDocument.fingerprint(new PlainCanonicalJson());
            }
        };
    }

    @Override
    public void give(ContributionId contribution, BigDecimal amount) {
        deadlines.give(contribution, amount);
    }

    @Override
    public void open(UUID review, LocalDate from, LocalDate due) {
        deadlines.open(AGREEMENT, review, from, due);
    }

    @Override
    public void resolve(UUID disagreement, LocalDate until) {
        deadlines.resolve(AGREEMENT, disagreement, until, "Linden School");
    }

    @Override
    public void release(UUID release, String network, LocalDate from, LocalDate until) {
        deadlines.release(AGREEMENT, release, network, until);
    }

    @Override
    public void revoke(UUID release) {
        deadlines.revoke(AGREEMENT, release);
    }
}
