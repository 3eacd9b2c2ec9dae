package org.knotenpunkt.application.partnership.undertaking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/** The undertakings of all features, each as far as somebody may see them. */
public final class SeenUndertakings {
    private final List<Undertakings> features;
    private final Rights rights;

    public SeenUndertakings(Collection<Undertakings> features, Rights rights) {
        this.features = List.copyOf(features);
        this.rights = rights;
    }

    /** What the actor may see in the town; of the rest nothing is told. */
    public List<Undertaking> in(Actor actor, MunicipalityId town, LocalDate day) {
        return features.stream()
                .filter(feature -> rights.permit(actor, feature.seenBy(), new Scope.Municipality(town)))
                .flatMap(feature -> feature.in(town, day).stream())
                .toList();
    }
}
