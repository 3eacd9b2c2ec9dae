package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;

/** Entering by hand how many came to a session: the row, the event and the entry of the audit. */
final class CountsByHand implements ByHand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OFFER = 4;
    private static final int SESSION = 6;

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().endsWith("/count");
    }

    @Override
    public String answer(Exchange exchange) throws Exception {
        var offer = UUID.fromString(exchange.segment(OFFER));
        var session = UUID.fromString(exchange.segment(SESSION));
        var given = JSON.readTree(Content.Source.asString(exchange.request(), UTF_8));
        var languages = StreamSupport.stream(given.get("languages").spliterator(), false)
                .map(language -> language.textValue())
                .toArray();
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID town;
        try (var count = exchange.connection().prepareStatement(ProgrammeSql.COUNT)) {
            count.setObject(1, UUID.fromString(given.get("entry").textValue()));
            count.setInt(2, given.get("adults").intValue());
            count.setInt(3, given.get("upToFive").intValue());
            count.setArray(4, exchange.connection().createArrayOf("text", languages));
            count.setString(5, given.get("method").textValue());
            count.setString(6, given.get("reason").textValue());
            count.setObject(7, exchange.account());
            count.setObject(8, at.atOffset(ZoneOffset.UTC));
            count.setObject(9, offer);
            count.setObject(10, session);
            count.setObject(11, exchange.account());
            try (var rows = count.executeQuery()) {
                if (!rows.next()) {
                    exchange.response().setStatus(404);
                    return "";
                }
                town = rows.getObject(1, UUID.class);
            }
        }
        new DeedByHand(
                        exchange.account(),
                        "COORDINATION:MUNICIPALITY:" + town,
                        "offer.guests-counted",
                        town,
                        offer,
                        at,
                        "{\"session\":\"%s\"}".formatted(session))
                .tell(exchange.connection());
        exchange.response().setStatus(204);
        exchange.response().getHeaders().put(HttpHeader.ETAG, "\"1\"");
        return "";
    }
}
