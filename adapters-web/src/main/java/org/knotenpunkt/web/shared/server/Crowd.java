package org.knotenpunkt.web.shared.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * A limit to how many connections there are at once. Whoever comes when there are that many waits until one is closed; so those
 * that are answered then are closed, and most of those that are idle.
 */
final class Crowd extends Handler.Wrapper {
    private static final int IDLE_MILLIS = 1_000;

    private final NetworkConnectionLimit limit;

    private Crowd(NetworkConnectionLimit limit) {
        this.limit = limit;
    }

    /** @param connections how many at most */
    static void limit(Server server, int connections) {
        var limit = new NetworkConnectionLimit(connections, server);
        limit.setEndPointIdleTimeout(IDLE_MILLIS);
        server.addBean(limit);
        server.insertHandler(new Crowd(limit));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (isFull()) {
            response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        }
        return super.handle(request, response, callback);
    }

    private boolean isFull() {
        return limit.getNetworkConnectionCount() + limit.getPendingNetworkConnectionCount()
                >= limit.getMaxNetworkConnectionCount();
    }
}
