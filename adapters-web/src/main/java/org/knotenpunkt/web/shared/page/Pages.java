package org.knotenpunkt.web.shared.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.Navigation;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Unchanged;
import org.knotenpunkt.web.shared.input.Requests;

/** Shows pages: templates with a view and the frame around it. */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.knotenpunkt.web.templates");

    private final Navigation navigation;
    private final Assets assets;
    private final WebSettings settings;

    @Inject
    public Pages(Navigation navigation, Assets assets, WebSettings settings) {
        this.navigation = navigation;
        this.assets = assets;
        this.settings = settings;
    }

    /**
     * Answers with a page.
     *
     * @param template its path, as in {@code organisation/schools.jte}; it takes the parameters {@code frame} and {@code view}
     */
    public void render(Context ctx, String template, Object view) {
        render(ctx, template, Map.of("frame", frame(ctx), "view", view));
    }

    /** The same with something else that the template takes. */
    public void render(Context ctx, String template, Object view, String name, Object value) {
        render(ctx, template, Map.of("frame", frame(ctx), "view", view, name, value));
    }

    /** Answers with a page that is the same for everybody who reads the language, unless who asks has it already. */
    public void renderForAll(Context ctx, String template, Object view) {
        ctx.header("Vary", "Accept-Language");
        Unchanged.answer(ctx, "public", HTML, page(template, Map.of("frame", frame(ctx), "view", view)));
    }

    private void render(Context ctx, String template, Map<String, Object> parameters) {
        ctx.contentType(HTML).header("Vary", "Accept-Language, Cookie").result(page(template, parameters));
    }

    private byte[] page(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        return output.toByteArray();
    }

    /** Shows a form again, with what is wrong with it. */
    public void renderInvalid(Context ctx, String template, Object view) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        render(ctx, template, view);
    }

    /** Goes to another page, which says once what was done. */
    public void redirect(Context ctx, String path, String key, Object... arguments) {
        redirectTelling(ctx, path, Requests.words(ctx).text(key, arguments));
    }

    /** Goes to another page, which says the sentence once. */
    void redirectTelling(Context ctx, String path, String sentence) {
        Flash.DONE.put(ctx, "/", sentence, settings.isSecure());
        redirect(ctx, path);
    }

    /** Goes to another page, which alone can take the secret, and only once. */
    public void redirectWithSecret(Context ctx, String path, String secret) {
        Flash.SECRET.put(ctx, path, secret, settings.isSecure());
        redirect(ctx, path);
    }

    /** The secret with which a redirect led to this page, if one did. */
    public @Nullable String takeSecret(Context ctx) {
        return Flash.SECRET.take(ctx, ctx.path());
    }

    public void redirect(Context ctx, String path) {
        ctx.redirect(path, HttpStatus.SEE_OTHER);
    }

    private Frame frame(Context ctx) {
        var exchange = Exchange.of(ctx);
        return new Frame(
                exchange.words(),
                exchange.visitor(),
                exchange.town(),
                Exchange.pathAndQuery(ctx),
                navigation.groups(exchange.visitor(), exchange.words()),
                Flash.DONE.take(ctx, "/"),
                settings,
                assets);
    }
}
