package org.knotenpunkt.web.needs.instrument;

import io.javalin.http.Context;
import java.util.List;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** An instrument as a form about it sees it. */
record SeenInstrument(Context ctx, Instrument instrument) implements Seen {
    @Override
    public List<Crumb> crumbs() {
        return InstrumentPaths.crumbs(instrument, words());
    }

    @Override
    public String page() {
        return InstrumentPaths.of(instrument);
    }

    @Override
    public long version() {
        return instrument.version();
    }

    static QuestionId questionId(Context ctx) {
        return Requests.id(ctx, "question", QuestionId::new);
    }

    /** The question that the path names. */
    Question question() {
        return Answers.orRefuse(instrument.question(questionId(ctx)));
    }
}
