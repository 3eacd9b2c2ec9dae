package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.knotenpunkt.bootstrap.bench.Towns.Town;
import org.knotenpunkt.domain.partnership.ContentHash;

/** People who lead a school say yes for it, each to one proposal of their town after the other. */
final class ApprovalRequest implements Load.Request {
    private final AgreementRows rows;
    private final Map<Town, AtomicInteger> next = new ConcurrentHashMap<>();
    private final Map<Town, ContentHash> hashes = new ConcurrentHashMap<>();

    ApprovalRequest(AgreementRows rows) {
        this.rows = rows;
    }

    @Override
    public Client.Answer send(Client client, Person person, Random random) throws IOException {
        var town = person.town();
        int number = next.computeIfAbsent(town, any -> new AtomicInteger()).incrementAndGet();
        if (number > AgreementRows.PROPOSALS) {
            throw new IllegalStateException("There are no more proposals");
        }
        return client.put(
                "/api/v1/agreements/%s/parties/%s/approval"
                        .formatted(AgreementRows.proposal(town, number), town.schoolId()),
                person.headers(),
                "{\"hash\":\"%s\"}".formatted(hashes.computeIfAbsent(town, rows::proposed)));
    }
}
