package org.knotenpunkt.web.partnership.draft;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Sent;

/** The forms with which the title and the clauses of a draft are written. */
public final class WordingForms implements Routes {
    private static final String TITLE = "forms.agreement-title";
    private static final String CLAUSE = "forms.agreement-clause";
    private static final String ANCHOR = "clauses";
    private static final List<Field> FIELDS =
            List.of(Field.text("heading", Clause.MAX_HEADING_LENGTH), Field.area("text", Clause.MAX_TEXT_LENGTH));

    private final DraftRoutes edits;

    @Inject
    public WordingForms(DraftRoutes edits) {
        this.edits = edits;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(routes, title());
        edits.register(
                routes,
                edits.adding("clauses/new", CLAUSE, ANCHOR, WordingForms::add).asking(drafted -> FIELDS));
        edits.register(routes, edit());
        edits.register(
                routes,
                edits.removing(
                        "clauses/{clause}/removal",
                        CLAUSE + "-removal",
                        ANCHOR,
                        WordingForms::current,
                        ctx -> clauses(ctx, clauses -> clauses.remove(Drafted.clauseIndex(ctx)))));
        edits.press(routes, "clauses/{clause}/up", ANCHOR, ctx -> moved(ctx, -1));
        edits.press(routes, "clauses/{clause}/down", ANCHOR, ctx -> moved(ctx, 1));
        edits.press(routes, "clauses/usual/{template}", ANCHOR, this::usual);
    }

    private Edit<Drafted, Agreement, AgreementError> title() {
        return edits.editing("title", TITLE, "content", sent -> {
                    var title = sent.form().text("name", AgreementContent.MAX_TITLE_LENGTH);
                    return () -> content -> Result.success(content.titled(title.get()));
                })
                .asking(drafted -> List.of(Field.text("name", AgreementContent.MAX_TITLE_LENGTH)))
                .beginningWith(drafted ->
                        new @Nullable Object[] {"name", drafted.content().title()})
                .beside(drafted -> List.of(new Fact(
                        drafted.words().text(TITLE + ".name"), drafted.content().title())));
    }

    private static Supplier<DraftChange> add(Sent<Drafted> sent) {
        var heading = sent.form().text("heading", Clause.MAX_HEADING_LENGTH);
        var text = sent.form().text("text", Clause.MAX_TEXT_LENGTH);
        return () -> clauses(sent.ctx(), clauses -> clauses.add(new Clause(null, heading.get(), text.get())));
    }

    private Edit<Drafted, Agreement, AgreementError> edit() {
        return edits.editing("clauses/{clause}", CLAUSE, ANCHOR, WordingForms::replace)
                .asking(drafted -> FIELDS)
                .beginningWith(drafted -> {
                    var clause = Drafted.there(drafted.clause());
                    return new @Nullable Object[] {"heading", clause.heading(), "text", clause.text()};
                })
                .beside(WordingForms::current);
    }

    private static Supplier<DraftChange> replace(Sent<Drafted> sent) {
        var heading = sent.form().text("heading", Clause.MAX_HEADING_LENGTH);
        var text = sent.form().text("text", Clause.MAX_TEXT_LENGTH);
        return () -> clauses(sent.ctx(), clauses -> {
            var index = Drafted.clauseIndex(sent.ctx());
            var template = clauses.get(index).template();
            clauses.set(index, new Clause(template, heading.get(), text.get()));
        });
    }

    private static List<Fact> current(Drafted drafted) {
        return drafted.clause()
                .map(clause -> List.of(
                        new Fact(drafted.words().text(CLAUSE + ".heading"), clause.heading()),
                        new Fact(drafted.words().text(CLAUSE + ".text"), clause.text())))
                .orElse(List.of());
    }

    /** Another list of clauses. Where the path names one that is not there any more, nothing changes. */
    private static DraftChange clauses(Context ctx, Consumer<List<Clause>> change) {
        return content -> {
            var clauses = new ArrayList<>(content.clauses());
            if (!ctx.pathParamMap().containsKey("clause") || Drafted.clauseIndex(ctx) < clauses.size()) {
                change.accept(clauses);
            }
            return Result.success(content.withClauses(clauses));
        };
    }

    private static DraftChange moved(Context ctx, int by) {
        return clauses(ctx, clauses -> {
            var from = Drafted.clauseIndex(ctx);
            var to = from + by;
            if (to >= 0 && to < clauses.size()) {
                Collections.swap(clauses, from, to);
            }
        });
    }

    /** The words of the template: in place of what a clause says by now, or at the end if there is none. */
    private DraftChange usual(Context ctx) {
        var drafted = edits.drafted(ctx);
        var key = ctx.pathParam("template");
        var usual = Drafted.there(drafted.view()
                .kind()
                .template(key)
                .flatMap(template -> template.clause(drafted.content().language())));
        return clauses(ctx, clauses -> {
            if (clauses.stream().noneMatch(clause -> key.equals(clause.template()))) {
                clauses.add(usual);
            } else {
                clauses.replaceAll(clause -> key.equals(clause.template()) ? usual : clause);
            }
        });
    }
}
