package org.knotenpunkt.bootstrap.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Somebody without a mouse: goes on by Tab, presses Enter, and types. */
final class Keyboard {
    private static final int MANY = 200;
    private static final String NAMED = "name => (document.activeElement.innerText || '').trim().startsWith(name)";
    private static final String MATCHED = "selector => document.activeElement.matches(selector)";

    private final Page page;
    private final Deque<FileChooser> choosers = new ArrayDeque<>();
    private int loads;

    Keyboard(Page page) {
        this.page = page;
        page.onLoad(loaded -> loads++);
        // From the beginning: a browser that is told only as the key goes down is now and then told too late.
        page.onFileChooser(choosers::add);
    }

    /** Follows the next link, or presses the next button, whose text begins so. */
    void follow(String name) {
        forward(NAMED, name);
        press();
    }

    /** Presses the next element that the selector matches. */
    void followTo(String selector) {
        reach(selector);
        press();
    }

    /** Fills the next field that the selector matches. */
    void type(String selector, String text) {
        reach(selector);
        page.keyboard().type(text);
    }

    /** Opens the choice of a file and takes one. */
    void choose(String selector, Path file) {
        reach(selector);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !choosers.isEmpty());
        choosers.remove().setFiles(file);
    }

    /** Presses Enter where the focus is, and waits for the page that this leads to. */
    void press() {
        var before = loads;
        page.keyboard().press("Enter");
        page.waitForCondition(() -> loads > before);
    }

    private void reach(String selector) {
        forward(MATCHED, selector);
    }

    private void forward(String condition, String wanted) {
        for (int presses = 0; presses < MANY; presses++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate(condition, wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab leads to nothing that is called %s on %s".formatted(wanted, page.url()));
    }
}
