package org.knotenpunkt.web.initiative;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** What the forms have in common with which mistakes about a network are mended. */
public final class InitiativeCorrections {
    static final Field WHY = Field.area("reason", Withdrawal.MAX_LENGTH).optional();

    private final Pages pages;
    private final NetworkFinder finder;

    @Inject
    public InitiativeCorrections(Pages pages, NetworkFinder finder) {
        this.pages = pages;
        this.finder = finder;
    }

    void show(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    void take(
            Context ctx,
            Form form,
            Supplier<FormView> again,
            Supplier<Result<Initiative, InitiativeError>> work,
            String path,
            String labels) {
        new Submission(pages, ctx, form, () -> show(ctx, again.get()))
                .linking(reason -> finder.namesakes(ctx, reason))
                .to(work, NetworkField.in(form), done -> path, labels + ".done");
    }

    /** @param town null where it is about the network itself */
    static FormView view(
            InitiativeView network,
            InitiativeView.@Nullable Town town,
            Form form,
            String labels,
            String end,
            List<Field> fields,
            boolean danger) {
        var words = form.words();
        var networkPath = InitiativePaths.network(network.id());
        var crumbs = new ArrayList<>(List.of(new Crumb(network.name(), networkPath)));
        var path = networkPath;
        List<Fact> now = NetworkNow.of(network, words);
        if (town != null) {
            path = InitiativePaths.town(network.id(), town.member().town());
            crumbs.add(new Crumb(town.name(), path));
            now = NetworkNow.of(town, words);
        }
        return new FormView(
                words.text(labels + ".title"),
                crumbs,
                path + end,
                form,
                fields,
                network.version(),
                now,
                words.text(labels + ".submit"),
                path,
                danger);
    }
}
