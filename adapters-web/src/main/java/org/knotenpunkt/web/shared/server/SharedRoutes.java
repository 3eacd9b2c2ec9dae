package org.knotenpunkt.web.shared.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.LocalPath;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.input.KeptForm;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Assets;
import org.knotenpunkt.web.shared.text.Language;

/** What belongs to no feature: files, the choice of language and town. */
final class SharedRoutes implements Routes {
    static final String LANGUAGE_COOKIE = "lang";

    private static final int YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private final Assets assets;
    private final WebSettings settings;

    @Inject
    SharedRoutes(Assets assets, WebSettings settings) {
        this.assets = assets;
        this.settings = settings;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/assets/{version}/{name}", Access.open(), this::asset);
        routes.get("/favicon.ico", Access.open(), ctx -> ctx.redirect(assets.path("icon.svg"), HttpStatus.FOUND));
        routes.get("/robots.txt", Access.open(), ctx -> ctx.result("User-agent: *\nDisallow: /\n"));
        routes.get("/language/{tag}", Access.open(), this::chooseLanguage);
        routes.post("/language/{tag}", Access.open(), this::chooseLanguageWhileTyping);
        routes.get("/town/{id}", Access.signedIn(), this::chooseTown);
    }

    private void asset(Context ctx) {
        var asset = assets.find(ctx.pathParam("name")).orElseThrow(RequestFault::notFound);
        if (assets.isCurrent(ctx.pathParam("version"))) {
            ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        }
        ctx.contentType(asset.type())
                .header("Vary", "Accept-Encoding")
                .header("Service-Worker-Allowed", "/")
                .disableCompression();
        if (Optional.ofNullable(ctx.header("Accept-Encoding")).orElse("").contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(asset.gzipped());
        } else {
            ctx.result(asset.content());
        }
    }

    private void chooseLanguage(Context ctx) {
        var language = Language.ofTag(ctx.pathParam("tag")).orElseThrow(RequestFault::notFound);
        remember(ctx, LANGUAGE_COOKIE, language.tag());
    }

    /** The form on the page goes along: the browser sends it once more, to be shown again in the language. */
    private void chooseLanguageWhileTyping(Context ctx) {
        chooseLanguage(ctx);
        if (KeptForm.isReturned(ctx)) {
            ctx.status(HttpStatus.TEMPORARY_REDIRECT);
        }
    }

    private void chooseTown(Context ctx) {
        var town = Requests.id(ctx, "id", MunicipalityId::of);
        if (Exchange.of(ctx).visitor().towns().stream()
                .noneMatch(own -> own.id().equals(town))) {
            throw RequestFault.notFound();
        }
        remember(ctx, Exchange.TOWN_COOKIE, town.toString());
    }

    private void remember(Context ctx, String cookie, String value) {
        ctx.cookie(new Cookie(cookie, value, "/", YEAR, settings.isSecure(), true, null, SameSite.LAX));
        ctx.redirect(LocalPath.of(ctx.queryParam("back")), HttpStatus.SEE_OTHER);
    }
}
