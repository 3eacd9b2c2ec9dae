package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Schools, one and many, and how many pupils they have. */
final class SchoolsByHand implements ByHand {
    private static final String ALL = "/api/v1/schools";

    @Override
    public boolean knows(Exchange exchange) {
        return exchange.path().startsWith(ALL);
    }

    @Override
    public String answer(Exchange exchange) throws Exception {
        if (exchange.request().getMethod().equals("PUT")) {
            return record(exchange);
        }
        var path = exchange.path();
        if (path.startsWith(ALL + "/by-number/")) {
            return SchoolJson.school(
                    exchange.connection(), path.substring(path.lastIndexOf('/') + 1), exchange.response());
        }
        var query = Request.extractQueryParameters(exchange.request());
        return query.getValue("town") == null
                ? SchoolJson.named(exchange.connection(), query)
                : SchoolJson.ofTown(exchange.connection(), query);
    }

    private static String record(Exchange exchange) throws Exception {
        var school = UUID.fromString(exchange.segment(4));
        var tag = exchange.request().getHeaders().get(HttpHeader.IF_MATCH);
        long version = Long.parseLong(tag.substring(1, tag.length() - 1));
        var json = Content.Source.asString(exchange.request(), UTF_8);
        boolean done = PupilsByHand.record(exchange.connection(), exchange.account(), school, version, json);
        exchange.response().setStatus(done ? 204 : 412);
        exchange.response().getHeaders().put(HttpHeader.ETAG, "\"" + (version + 1) + "\"");
        return "";
    }
}
