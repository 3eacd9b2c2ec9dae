package org.knotenpunkt.bootstrap.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Forms that are sent from a page. A click alone does not wait: whoever went on at once would cut off, or overtake, what is on its way. */
final class Sending {
    private Sending() {}

    /** What the server answered to the form that is sent; it is done with it then. */
    static Response sent(Page page, Runnable sending) {
        var response = page.waitForResponse(answer -> answer.request().method().equals("POST"), sending);
        page.waitForLoadState();
        return response;
    }

    /** The same with a click on what the selector finds. */
    static Response clicked(Page page, String selector) {
        return sent(page, () -> page.click(selector));
    }
}
