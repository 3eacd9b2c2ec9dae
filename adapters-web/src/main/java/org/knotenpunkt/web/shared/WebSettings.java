package org.knotenpunkt.web.shared;

import io.javalin.http.Context;
import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the installation says about its web server.
 *
 * @param address under which people reach it, if it is not the one on which it listens; with {@code https} cookies are secure
 * @param zone in which instants are shown
 * @param version of the software
 * @param demo whether every page says that nothing here is real
 * @param imprint where the operator says who runs this, if anywhere
 * @param maxUpload the largest upload in bytes
 * @param traffic how much it takes from one sender
 */
public record WebSettings(
        @Nullable URI address,
        ZoneId zone,
        String version,
        boolean demo,
        @Nullable URI imprint,
        long maxUpload,
        Traffic traffic) {
    /** The largest body in bytes of a request that is not an upload. */
    public static final long MAX_BODY = 256 * 1024;

    public static WebSettings local(ZoneId zone) {
        return new WebSettings(null, zone, "dev", false, null, 64_000_000, Traffic.UNLIMITED);
    }

    /** The address under which people reach it, without a path: the one that is set, or the one that the request has found. */
    public String addressFor(Context ctx) {
        return address == null
                ? ctx.scheme() + "://" + ctx.host()
                : address.getScheme() + "://" + address.getAuthority();
    }

    public boolean isSecure() {
        return address != null && "https".equals(address.getScheme());
    }
}
