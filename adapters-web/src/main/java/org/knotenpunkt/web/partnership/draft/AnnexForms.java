package org.knotenpunkt.web.partnership.draft;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Sent;

/** The forms with which texts are annexed to a draft, and annexes are changed and removed. */
public final class AnnexForms implements Routes {
    private static final String LABELS = "forms.agreement-annex";
    static final String ANCHOR = "annexes";
    private static final List<Field> FIELDS =
            List.of(Field.text("name", Annex.MAX_TITLE_LENGTH), Field.area("text", Annex.MAX_TEXT_LENGTH));

    private final DraftRoutes edits;
    private final IdSource ids;

    @Inject
    public AnnexForms(DraftRoutes edits, IdSource ids) {
        this.edits = edits;
        this.ids = ids;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(
                routes,
                edits.adding("annexes/new", LABELS, ANCHOR, sent -> read(sent.form(), () -> new AnnexId(ids.next())))
                        .asking(drafted -> FIELDS));
        edits.register(
                routes,
                edits.editing("annexes/{annex}", LABELS, ANCHOR, AnnexForms::changed)
                        .asking(AnnexForms::fields)
                        .beginningWith(AnnexForms::initial)
                        .beside(AnnexForms::current));
        edits.register(
                routes,
                edits.removing(
                        "annexes/{annex}/removal",
                        LABELS + "-removal",
                        ANCHOR,
                        AnnexForms::current,
                        ctx -> content -> Result.success(content.withoutAnnex(Drafted.annexId(ctx)))));
    }

    /** A file is handed in anew rather than changed; only what it is called here can be. */
    private static List<Field> fields(Drafted drafted) {
        return drafted.annex().filter(annex -> annex.file() != null).isPresent() ? FIELDS.subList(0, 1) : FIELDS;
    }

    private static @Nullable Object[] initial(Drafted drafted) {
        var annex = Drafted.there(drafted.annex());
        return new @Nullable Object[] {"name", annex.title(), "text", annex.text()};
    }

    private static List<Fact> current(Drafted drafted) {
        return drafted.annex().map(annex -> drafted.said().allOf(annex)).orElse(List.of());
    }

    private static Supplier<DraftChange> changed(Sent<Drafted> sent) {
        var form = sent.form();
        var id = Drafted.annexId(sent.ctx());
        if (form.asks("text")) {
            return read(form, () -> id);
        }
        var title = form.text("name", Annex.MAX_TITLE_LENGTH);
        return () -> content -> Result.success(content.annex(id)
                .map(annex -> content.withAnnex(new Annex(annex.id(), title.get(), annex.text(), annex.file())))
                .orElse(content));
    }

    private static Supplier<DraftChange> read(Form form, Supplier<AnnexId> id) {
        var title = form.text("name", Annex.MAX_TITLE_LENGTH);
        var text = form.text("text", Annex.MAX_TEXT_LENGTH);
        return () -> content -> Result.success(content.withAnnex(new Annex(id.get(), title.get(), text.get(), null)));
    }
}
