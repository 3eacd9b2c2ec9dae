package org.knotenpunkt.application.partnership.release;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.domain.partnership.Fingerprint;

class InMemoryReleasesTest implements ReleasesContract {
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryReleases releases = new InMemoryReleases(agreements);

    @BeforeEach
    void joinNetworks() {
        knowTheNetworks();
    }

    @Override
    public Agreements agreements() {
        return agreements;
    }

    @Override
    public Fingerprint fingerprint() {
        return FINGERPRINT;
    }

    @Override
    public Releases releases() {
        return releases;
    }

    @Override
    public Networks networks() {
        return releases;
    }

    @Override
    public ReleasedAgreements readBy(KnownNetwork network) {
        return releases;
    }

    @Override
    public void join(KnownNetwork network, LocalDate since) {
        releases.join(network, LINDENAU, "Lindenau", since);
    }
}
