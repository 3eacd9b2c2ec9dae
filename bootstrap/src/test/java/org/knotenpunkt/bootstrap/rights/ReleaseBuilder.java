package org.knotenpunkt.bootstrap.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.knotenpunkt.application.partnership.release.ReleaseAgreement;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.shared.Actor;

/** Releases an agreement to the network of its town, from today on. */
final class ReleaseBuilder {
    private static final int DAYS = 30;

    private final Installation house;

    ReleaseBuilder(Installation house) {
        this.house = house;
    }

    /** On days on which nothing is released otherwise. */
    static ReleaseTerms later(InitiativeId network) {
        var from = today().plusDays(DAYS + 1);
        return new ReleaseTerms(network, "Probe", from, from.plusDays(DAYS));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    Map<Class<?>, Object> released(Actor actor, AgreementId agreement, InitiativeId network) {
        var terms = new ReleaseTerms(network, "Für den Bericht", today(), today().plusDays(DAYS));
        var release = house.get(ReleaseAgreement.class)
                .release(actor, agreement, terms)
                .orElseThrow();
        return Map.of(ReleaseId.class, release.id());
    }
}
