package org.knotenpunkt.application.offer;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Now;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;

/** Gives programs what is published; it asks for no right, and sees nothing else. */
public final class OpenOfferReader implements ReadOpenOffers {
    private final OpenOfferQueries queries;
    private final Transactions transactions;
    private final Now now;

    public OpenOfferReader(OpenOfferQueries queries, Transactions transactions, Now now) {
        this.queries = queries;
        this.transactions = transactions;
        this.now = now;
    }

    @Override
    public NumberedPage<OpenOffer> offers(OpenOfferFilter which, PageNumber page) {
        var from = now.now();
        return transactions.read(Actor.PUBLIC, () -> queries.offers(which, from, from.toLocalDate(), page));
    }

    @Override
    public NumberedPage<OpenOffer> wholeOffers(OpenOfferFilter which, PageNumber page) {
        return transactions.read(Actor.PUBLIC, () -> queries.offers(which, null, now.today(), page));
    }

    @Override
    public void each(Consumer<? super OpenOffer> consumer) {
        transactions.read(Actor.PUBLIC, () -> {
            queries.each(now.today(), consumer);
            return true;
        });
    }

    @Override
    public Optional<OpenOffer> offer(OfferId id) {
        return transactions.read(Actor.PUBLIC, () -> queries.offer(id, now.today()));
    }

    @Override
    public NumberedPage<Holder> holders(@Nullable String text, PageNumber page) {
        return transactions.read(Actor.PUBLIC, () -> queries.holders(text, now.today(), page));
    }

    @Override
    public NumberedPage<HeldOffers> heldOffers(@Nullable String text, PageNumber page) {
        return transactions.read(Actor.PUBLIC, () -> queries.heldOffers(text, now.today(), page));
    }

    @Override
    public Optional<HeldOffers> holder(OrganisationId id) {
        return transactions.read(Actor.PUBLIC, () -> queries.holder(id, now.today()));
    }
}
