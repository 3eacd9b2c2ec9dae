package org.knotenpunkt.web.partnership.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.FrameText;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.review.Comparison;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.partnership.review.SeenReview;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** The page of a review, as the one who looks at it may see it. */
public record ReviewPage(ReviewView review, Words words, LocalDate today) {
    public String path() {
        return path(review);
    }

    static String path(ReviewView review) {
        return "/reviews/" + review.id();
    }

    /** The way to this page. */
    public List<Crumb> way() {
        return AgreementCrumbs.to(
                review.agreement(),
                review.title(),
                words,
                new Crumb(words.text("agreements.section.reviews"), reviewsPath()));
    }

    /** The way to a page below this one. */
    public List<Crumb> crumbs() {
        return Stream.concat(way().stream(), Stream.of(new Crumb(words.text("review.title"), path())))
                .toList();
    }

    public String reviewsPath() {
        return "/agreements/%s/reviews".formatted(review.agreement());
    }

    public FrameText frame() {
        return review.frame().text(language());
    }

    private String language() {
        return words.language().tag();
    }

    public String question(String criterion) {
        return wording(criterion).map(Criterion.Wording::question).orElse(criterion);
    }

    public @Nullable String explanation(String criterion) {
        return wording(criterion).map(Criterion.Wording::explanation).orElse(null);
    }

    private Optional<Criterion.Wording> wording(String criterion) {
        return review.frame().criterion(criterion).map(one -> review.frame().wording(one, language()));
    }

    /** A letter for each party, in the order of the agreement. */
    public Map<OrganisationId, String> marks() {
        var marks = new LinkedHashMap<OrganisationId, String>();
        for (var sheet : review.seen().sheets()) {
            var number = marks.size();
            var letter = String.valueOf((char) ('A' + number % 26));
            marks.put(sheet.party().organisation(), number < 26 ? letter : letter + (number / 26));
        }
        return marks;
    }

    public String mark(Party party) {
        return marks().getOrDefault(party.organisation(), "?");
    }

    public boolean isOpen() {
        return review.state() == ReviewState.OPEN;
    }

    public boolean isToCome() {
        return review.opens().isAfter(today);
    }

    public boolean isClosed() {
        return review.state() == ReviewState.CLOSED;
    }

    /** Whether something follows for all that is on the agenda. */
    public boolean canBeConcluded() {
        return isClosed()
                && review.agenda().stream()
                        .allMatch(criterion -> review.conclusionOn(criterion).isPresent());
    }

    /** Whether there is anything to compare that may be seen. */
    public boolean hasComparison() {
        return review.seen().comparison().lines().stream()
                .anyMatch(line -> !line.dots().isEmpty());
    }

    public DotPlot plot(Comparison.Line line) {
        return DotPlot.of(line, marks());
    }

    /** What the picture shows, in a sentence. */
    public String told(Comparison.Line line) {
        return words.show(line.dots().stream()
                .map(dot -> words.text("review.plot.says", "party", dot.party().name(), "said", said(dot.rating())))
                .toList());
    }

    public String said(Rating rating) {
        var points = rating.points();
        return points == null ? words.text("review.cannot-say") : words.show(points);
    }

    /** What the table says of the party: points, that it cannot say, or that it has not handed in. */
    public String cell(Comparison.Line line, SeenReview.SeenSheet sheet) {
        return line.dots().stream()
                .filter(dot -> dot.party().equals(sheet.party()))
                .findFirst()
                .map(dot -> said(dot.rating()))
                .orElseGet(() -> words.text(sheet.handedInAt() == null ? "review.not-handed-in" : "review.not-shown"));
    }

    public List<SeenReview.SeenSheet> awaited() {
        return review.seen().sheets().stream()
                .filter(sheet -> sheet.handedInAt() == null)
                .toList();
    }

    /** The conclusions that were drawn or have to be, those on the agenda first. */
    public List<String> concluded() {
        var beyond = review.conclusions().stream()
                .map(Conclusion::criterion)
                .filter(criterion -> !review.agenda().contains(criterion));
        return Stream.concat(review.agenda().stream(), beyond).toList();
    }

    public String decided(Conclusion.Decision decision) {
        return switch (decision) {
            case Conclusion.Decision.ChangeGoal(var goal) ->
                words.text(
                        "review.decided.change-goal",
                        "goal",
                        review.goals().stream()
                                .filter(one -> one.id().equals(goal))
                                .map(Goal::text)
                                .findFirst()
                                .orElseGet(() -> words.text("review.goal-elsewhere")));
            case Conclusion.Decision.NewGoal another -> words.text("review.decided.new-goal");
            case Conclusion.Decision.NoChange none -> words.text("review.decided.no-change");
        };
    }
}
