package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Agreements, one and many, how far their goals are, and the yes of a party. */
final class AgreementsByHand implements ByHand {
    private static final String ALL = "/api/v1/agreements";
    private static final int PAGE = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().startsWith(ALL);
    }

    @Override
    public String answer(Exchange exchange) throws Exception {
        if (exchange.request().getMethod().equals("PUT")) {
            return approve(exchange);
        }
        if (exchange.path().equals(ALL)) {
            return list(exchange);
        }
        var id = UUID.fromString(exchange.segment(4));
        return exchange.path().endsWith("/progress")
                ? ProgressByHand.progress(exchange.connection(), id)
                : one(exchange, id);
    }

    private static String one(Exchange exchange, UUID id) throws Exception {
        try (var statement = exchange.connection().prepareStatement(AgreementSql.ONE)) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                var version = rows.getString(5);
                var json = new JsonText()
                        .open('{')
                        .field("id", id.toString())
                        .field("town", rows.getString(3))
                        .field("kind", rows.getString(4))
                        .field("state", "IN_FORCE")
                        .name("versions")
                        .open('[');
                boolean more = rows.next();
                while (more) {
                    json.open('{')
                            .raw("number", rows.getString(1))
                            .field("state", rows.getString(4))
                            .field("hash", rows.getString(5))
                            .raw("content", ReadingOrder.of(rows.getString(3)))
                            .name("approvals")
                            .open('[');
                    var since = rows.getString(8);
                    more = rows.next();
                    while (more && rows.getInt(2) >= 0) {
                        json.open('{')
                                .field("party", rows.getString(3))
                                .field("way", rows.getString(4))
                                .field("person", rows.getString(5))
                                .field("function", rows.getString(6))
                                .field("on", rows.getString(8))
                                .field("recordedAt", instant(rows.getTimestamp(9)))
                                .close('}');
                        more = rows.next();
                    }
                    json.close(']')
                            .raw("awaited", "[]")
                            .raw("cancelled", "[]")
                            .field("since", since)
                            .close('}');
                }
                exchange.response().getHeaders().put(HttpHeader.ETAG, "\"" + version + "\"");
                return json.close(']')
                        .raw("leaves", "[]")
                        .raw("cancellations", "[]")
                        .raw("version", version)
                        .close('}')
                        .toString();
            }
        }
    }

    static String instant(Timestamp timestamp) {
        return timestamp.toInstant().toString();
    }

    private static String list(Exchange exchange) throws SQLException {
        var query = Request.extractQueryParameters(exchange.request());
        var text = query.getValue("text");
        var state = query.getValue("state");
        var kind = query.getValue("kind");
        var party = query.getValue("party");
        var sql = AgreementSql.list(text != null, state != null, kind != null, party != null);
        var values = new ArrayList<Object>();
        values.add(UUID.fromString(query.getValue("town")));
        if (text != null) {
            values.add("%" + text.toLowerCase(Locale.ROOT) + "%");
        }
        if (state != null) {
            values.add(state);
        }
        if (kind != null) {
            values.add(kind);
        }
        if (party != null) {
            values.add(UUID.fromString(party));
        }
        try (var statement = exchange.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            var json = new JsonText().open('{').name("items").open('[');
            var last = "";
            int count = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (count++ < PAGE) {
                        json.open('{')
                                .field("id", rows.getString(1))
                                .field("title", rows.getString(2))
                                .field("kind", rows.getString(3))
                                .field("state", rows.getString(4))
                                .field("openState", rows.getString(5))
                                .name("parties")
                                .open('[');
                        for (var name : (String[]) rows.getArray(6).getArray()) {
                            json.string(name);
                        }
                        json.close(']')
                                .raw("awaited", rows.getString(7))
                                .field("since", rows.getString(8))
                                .field("lastDay", rows.getString(9))
                                .close('}');
                        last = rows.getString(2) + "\u001f" + rows.getString(1);
                    }
                }
            }
            json.close(']');
            if (count > PAGE) {
                json.field("next", Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(UTF_8)));
            }
            return json.close('}').toString();
        }
    }

    private static String approve(Exchange exchange) throws Exception {
        var agreement = UUID.fromString(exchange.segment(4));
        var party = UUID.fromString(exchange.segment(6));
        var hash = JSON.readTree(Content.Source.asString(exchange.request(), UTF_8))
                .get("hash")
                .textValue();
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        try (var approve = exchange.connection().prepareStatement(AgreementSql.APPROVE)) {
            approve.setObject(1, agreement);
            approve.setObject(2, exchange.account());
            approve.setObject(3, party);
            approve.setObject(4, party);
            approve.setObject(5, at.atOffset(ZoneOffset.UTC));
            approve.setObject(6, exchange.account());
            approve.setString(7, hash);
            try (var rows = approve.executeQuery()) {
                if (!rows.next()) {
                    exchange.response().setStatus(409);
                    return "";
                }
                var town = rows.getObject(1, UUID.class);
                exchange.response().setStatus(204);
                exchange.response().getHeaders().put(HttpHeader.ETAG, "\"" + rows.getLong(2) + "\"");
                new DeedByHand(
                                exchange.account(),
                                "SCHOOL_LEADERSHIP:ORGANISATION:%s:%s".formatted(town, party),
                                "partnership.version-approved",
                                town,
                                agreement,
                                at,
                                "{\"agreement\":\"%s\",\"hash\":\"%s\",\"number\":1,\"party\":\"%s\",\"way\":\"ACCOUNT\"}"
                                        .formatted(agreement, hash, party))
                        .tell(exchange.connection());
                return "";
            }
        }
    }
}
