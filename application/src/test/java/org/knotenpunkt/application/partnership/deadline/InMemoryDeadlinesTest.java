package org.knotenpunkt.application.partnership.deadline;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.AgreementsContract;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalValue;

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
        deadlines.open(AGREEMENT, review, from, due, Set.of(SCHOOL, PROVIDER, PARENTS));
    }

    @Override
    public void handIn(UUID review, OrganisationId party) {
        deadlines.handIn(AGREEMENT, party);
    }

    @Override
    public void measure(GoalValue value) {
        deadlines.measure(CAFE, value);
    }

    @Override
    public void rate(GoalRating rating) {
        deadlines.rate(CAFE, rating);
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
