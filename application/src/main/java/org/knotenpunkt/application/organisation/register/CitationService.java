package org.knotenpunkt.application.organisation.register;

import java.time.InstantSource;
import java.util.List;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Has editions named from which nothing was imported. */
public final class CitationService implements CiteEdition {
    private final EditionRepository editions;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;

    public CitationService(
            EditionRepository editions,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        this.editions = editions;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result<Edition, RegisterError> cite(Actor actor, Register register, Edition edition, String title) {
        return transactions.call(
                actor,
                () -> rights.require(actor, RegisterAction.IMPORT_REGISTER, new Scope.Commons(), edition)
                        .<RegisterError>mapRefusal(RegisterError.NotAllowed::new)
                        .peek(permitted -> {
                            if (!editions.knows(register, edition)) {
                                add(actor, register, edition, title);
                            }
                        }));
    }

    private void add(Actor actor, Register register, Edition edition, String title) {
        var id = ids.next();
        var now = clock.instant();
        editions.add(id, register, edition, title, now);
        events.publish(actor, List.of(new RegisterEvent.EditionCited(id, register, edition.day(), now)));
    }
}
