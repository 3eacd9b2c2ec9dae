package org.knotenpunkt.bootstrap.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Forms that are sent from a page. A click alone does not wait: whoever went on at once would cut off, or overtake, what is on its way. */
final class Sending {
    private Sending() {}

    /** What the server answers to the form that is sent; the page to which that leads is there then. */
    static Response sent(Page page, Runnable sending) {
        var loaded = new AtomicBoolean();
        Consumer<Page> load = arrived -> loaded.set(true);
        page.onLoad(load);
        try {
            var response =
                    page.waitForResponse(answer -> answer.request().method().equals("POST"), sending);
            page.waitForCondition(loaded::get);
            return response;
        } finally {
            page.offLoad(load);
        }
    }

    /** The same with a click on what the selector finds. */
    static Response clicked(Page page, String selector) {
        return sent(page, () -> page.click(selector));
    }
}
