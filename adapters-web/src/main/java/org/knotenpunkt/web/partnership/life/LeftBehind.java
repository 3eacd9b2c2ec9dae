package org.knotenpunkt.web.partnership.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.Consequences;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Question;
import org.knotenpunkt.web.shared.text.Words;

/** Tells what an ending would leave behind, before it is done. */
record LeftBehind(UndertakingPaths paths) {
    private static final String SURE = "sure-";

    /** Whoever has agreed to what one day leaves behind has not agreed to what another one does. */
    void askWhetherSure(
            Form form, LocalDate lastDay, AgreementView view, Consequences left, List<Undertaking> serving) {
        var mentioned = Stream.concat(
                        mentioned(view, left, form.words()).stream(), mentioned(view, serving, form.words()))
                .toList();
        if (!mentioned.isEmpty()) {
            form.ask(new Question(
                    SURE + lastDay,
                    form.words().text("agreements.ending.leaves-behind", "day", lastDay),
                    mentioned,
                    List.of(new Option("true", form.words().text("agreements.ending.sure")))));
        }
    }

    /** What is still done for the goals; what is over depends on nothing any more. */
    private Stream<Link> mentioned(AgreementView view, List<Undertaking> serving, Words words) {
        return serving.stream()
                .filter(one -> !one.isOver())
                .map(one -> new Link(
                        paths.of(one)
                                .orElseGet(
                                        () -> AgreementPaths.of(view.agreement().id())),
                        words.text(
                                "agreements.ending.undertaking",
                                "kind",
                                one.kind(),
                                "title",
                                one.title(),
                                "where",
                                one.where(),
                                "stage",
                                one.stage())));
    }

    private static List<Link> mentioned(AgreementView view, Consequences left, Words words) {
        var content = view.agreement().lastAgreed().map(Version::content).orElseThrow();
        var path = AgreementPaths.of(view.agreement().id());
        var mentioned = new ArrayList<Link>();
        left.goals()
                .forEach(id -> content.goal(id)
                        .ifPresent(goal -> mentioned.add(
                                new Link(path + "#" + id, words.text("agreements.ending.goal", "goal", goal.text())))));
        left.contributions()
                .forEach(id -> content.contribution(id)
                        .ifPresent(gift -> mentioned.add(new Link(
                                path + "#" + id,
                                words.text("agreements.ending.contribution", "contribution", gift.text())))));
        left.seats()
                .forEach(seat -> mentioned.add(new Link(
                        path + "#parties",
                        words.text("agreements.ending.seat", "side", seat.side(), "role", seat.role()))));
        return mentioned;
    }
}
