package org.knotenpunkt.web.shared.page;

import io.javalin.http.Context;
import java.util.List;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Words;

/** A thing as it is now, for somebody who may change it, as an {@link Edit} shows and changes it. */
public interface Seen {
    /** The request that asks for the form, or sends it. */
    Context ctx();

    /** The way to it, with itself at the end. */
    List<Crumb> crumbs();

    /** Where it is shown. */
    String page();

    long version();

    /** Where it is shown, by what it is called. */
    default Link link() {
        return new Link(page(), crumbs().getLast().label());
    }

    default Words words() {
        return Requests.words(ctx());
    }
}
