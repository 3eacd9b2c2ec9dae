package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Shows everybody what is published; it asks for no right, and sees nothing else. */
public final class ProgrammeReader implements ReadProgramme {
    private final OfferQueries queries;
    private final Transactions transactions;
    private final Today today;

    public ProgrammeReader(OfferQueries queries, Transactions transactions, Today today) {
        this.queries = queries;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Optional<Programme> of(CentreId centre, LocalDate first, LocalDate last) {
        return transactions.read(Actor.PUBLIC, () -> queries.programme(centre, first, last));
    }

    @Override
    public List<Programme.Site> in(MunicipalityId town) {
        return transactions.read(Actor.PUBLIC, () -> queries.sites(town, today.today()));
    }
}
