package org.knotenpunkt.web.needs.instrument;

import java.util.List;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** Where the pages about instruments are. */
public final class InstrumentPaths {
    public static final String ALL = "/instruments";

    /** The path of a route about one instrument. */
    static final String ONE = ALL + "/{id}";

    private InstrumentPaths() {}

    public static String of(Instrument instrument) {
        return ALL + "/" + instrument.id();
    }

    /** The way to the page with all instruments. */
    public static List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.text("needs.instruments"), ALL));
    }

    /** The way to a page about the instrument. */
    public static List<Crumb> crumbs(Instrument instrument, Words words) {
        return List.of(crumbs(words).getFirst(), new Crumb(instrument.title(), of(instrument)));
    }
}
