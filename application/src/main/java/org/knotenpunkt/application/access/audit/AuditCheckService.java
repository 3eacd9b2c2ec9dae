package org.knotenpunkt.application.access.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.audit.AuditAction;
import org.knotenpunkt.domain.access.audit.AuditChain;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** Holds chains against their hashes, and tells nobody what is in them. */
public final class AuditCheckService implements CheckAudit, ExportAuditHeads {
    private final AuditTrail trail;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public AuditCheckService(AuditTrail trail, Rights rights, Transactions transactions, Today today) {
        this.trail = trail;
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<List<AuditHead>, AccessError> export(Actor actor) {
        return checking(actor, actor).map(permitted -> transactions.read(permitted, trail::heads));
    }

    @Override
    public Result<List<FaultyChain>, AccessError> check(Actor actor, Collection<AuditHead> kept) {
        return checking(actor, kept)
                .map(permitted -> chains(actor, permitted)
                        .map(chain -> check(actor, chain, permitted))
                        .filter(chain -> !chain.findings().isEmpty())
                        .toList());
    }

    /** Those that there are, and those of which a head was kept. */
    private Stream<ChainId> chains(Actor actor, Collection<AuditHead> kept) {
        return Stream.concat(transactions.read(actor, trail::heads).stream(), kept.stream())
                .map(AuditHead::chain)
                .distinct();
    }

    /** Reads the chain as somebody in its town, who alone sees it: what is found there is all that gets out. */
    private FaultyChain check(Actor actor, ChainId chain, Collection<AuditHead> kept) {
        var there = new Actor(actor.account(), Set.of(readingIn(chain.scope())));
        return transactions.read(there, () -> {
            var followed = trail.follow(AuditChain.begin(chain, kept))
                    .closedBy(trail.head(chain).orElse(null));
            return new FaultyChain(chain, trail.nameOf(chain, today.today()).orElse(null), followed.findings());
        });
    }

    private static Right readingIn(Scope scope) {
        return new Right(scope instanceof Scope.Installation ? Role.OPERATOR : Role.READER, scope);
    }

    private <T> Result<T, AccessError> checking(Actor actor, T value) {
        return rights.require(actor, AuditAction.CHECK_AUDIT, new Scope.Installation(), value)
                .mapRefusal(AccessError.NotAllowed::new);
    }
}
