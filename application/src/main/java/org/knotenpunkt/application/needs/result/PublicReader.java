package org.knotenpunkt.application.needs.result;

import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;

/** Lets anybody read what is public. */
public final class PublicReader implements ReadPublicResult {
    private final PublicResults results;
    private final Transactions transactions;
    private final Today today;

    public PublicReader(PublicResults results, Transactions transactions, Today today) {
        this.results = results;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Optional<PublicResult> read(UUID address) {
        return transactions.query(() -> results.find(address, today.today()));
    }
}
