package org.knotenpunkt.application.partnership.undertaking;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_CONCEPTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** A feature of one town that keeps what it is told, for those who read concepts there. */
public final class ToldUndertakings implements Undertakings {
    private final MunicipalityId town;
    private final Action seenBy;
    private final List<Undertaking> told = new ArrayList<>();

    public ToldUndertakings(MunicipalityId town) {
        this(town, READ_CONCEPTS);
    }

    public ToldUndertakings(MunicipalityId town, Action seenBy) {
        this.town = town;
        this.seenBy = seenBy;
    }

    /** It keeps this, too. */
    public void add(Undertaking undertaking) {
        told.add(undertaking);
    }

    public void clear() {
        told.clear();
    }

    /** As people see it. */
    public SeenUndertakings seen() {
        return new SeenUndertakings(List.of(this), new PolicyRights());
    }

    @Override
    public Action seenBy() {
        return seenBy;
    }

    @Override
    public List<Undertaking> in(MunicipalityId of, LocalDate day) {
        return of.equals(town) ? List.copyOf(told) : List.of();
    }
}
