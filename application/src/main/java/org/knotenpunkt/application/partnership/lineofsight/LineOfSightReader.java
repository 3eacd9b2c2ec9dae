package org.knotenpunkt.application.partnership.lineofsight;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.undertaking.SeenUndertakings;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.partnership.lineofsight.LineOfSight;
import org.knotenpunkt.domain.partnership.lineofsight.Serving;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows lines of sight. */
public final class LineOfSightReader implements ReadLineOfSight {
    private final LinesOfSight lines;
    private final Agreements agreements;
    private final SeenUndertakings undertakings;
    private final Rights rights;
    private final AgreementReach reach;
    private final Transactions transactions;
    private final Today today;

    public LineOfSightReader(
            LinesOfSight lines,
            Agreements agreements,
            SeenUndertakings undertakings,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.lines = lines;
        this.agreements = agreements;
        this.undertakings = undertakings;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<LineOfSightView, AgreementError> read(Actor actor, MunicipalityId town, Focus focus) {
        return transactions.read(actor, () -> within(actor, town).map(parties -> view(actor, town, parties, focus)));
    }

    @Override
    public Result<SightOfAgreement, AgreementError> ofAgreement(Actor actor, AgreementId id) {
        return transactions.read(
                actor,
                () -> reach.shown(actor, agreements.findById(id), id)
                        .flatMap(agreement -> within(actor, agreement.municipality())
                                .map(parties -> new SightOfAgreement(
                                        agreement,
                                        view(actor, agreement.municipality(), parties, new Focus(null, null, id))))));
    }

    /** The organisations whose agreements the actor sees in the town, beside its needs; empty for all. */
    private Result<Optional<Set<OrganisationId>>, AgreementError> within(Actor actor, MunicipalityId town) {
        return rights.require(actor, READ_NEEDS, new Scope.Municipality(town), town)
                .<AgreementError>mapRefusal(AgreementError.NotAllowed::new)
                .flatMap(permitted -> reach.within(actor, permitted));
    }

    private LineOfSightView view(
            Actor actor,
            MunicipalityId town,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<Set<OrganisationId>> parties,
            Focus focus) {
        var day = today.today();
        var seen = undertakings.in(actor, town, day);
        var served = seen.stream().flatMap(one -> one.goals().stream()).collect(toUnmodifiableSet());
        var threads = lines.find(town, parties, served, day);
        return new LineOfSightView(
                LineOfSight.of(
                        threads.assessments(),
                        threads.pursuits(),
                        new Serving(seen, threads.ended()),
                        parties.isEmpty(),
                        focus,
                        day),
                threads,
                parties.isEmpty(),
                day);
    }
}
