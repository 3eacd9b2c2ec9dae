package org.knotenpunkt.web.partnership.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.review.PendingConclusion;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Gap;
import org.knotenpunkt.domain.partnership.content.GoalTree;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.kind.ClauseTemplate;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.web.partnership.picture.Branch;
import org.knotenpunkt.web.partnership.undertaking.Served;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of an agreement, which shows one of its versions.
 *
 * @param hands what the visitor may do with it
 * @param editing whether what the version says can be changed here
 * @param pending what reviews have concluded about its goals, and it does not say yet
 * @param served what serves its goals; null where that is not told
 */
public record AgreementPage(
        AgreementView view,
        Version shown,
        LocalDate today,
        Hands hands,
        boolean editing,
        List<PendingConclusion> pending,
        @Nullable Served served) {
    public AgreementPage {
        pending = List.copyOf(pending);
    }

    /** A version as it is read where it is answered: what is agreed counts, and nothing beside it. */
    public static AgreementPage reading(AgreementView view, Version shown, LocalDate today) {
        return new AgreementPage(view, shown, today, Hands.NONE, false, List.of(), null);
    }

    /** What was concluded about the goals. */
    public String decided(PendingConclusion one, Words words) {
        return switch (one.conclusion().decision()) {
            case Conclusion.Decision.ChangeGoal change ->
                words.text("agreements.pending.change-goal", "goal", one.goal() == null ? "" : one.goal());
            case Conclusion.Decision.NewGoal another -> words.text("agreements.pending.new-goal");
            case Conclusion.Decision.NoChange none -> "";
        };
    }

    public String review(PendingConclusion one) {
        return AgreementPaths.review(one.review()) + "#agenda";
    }

    public String dropping(PendingConclusion one) {
        return "/reviews/%s/conclusions/%s/dropping"
                .formatted(one.review(), one.conclusion().criterion());
    }

    /** Where its goals are changed: in its draft, which is begun if there is none. */
    public String forGoals() {
        return agreement().draft().map(draft -> path(draft) + "#goals").orElseGet(() -> path() + "/next");
    }

    public Agreement agreement() {
        return view.agreement();
    }

    public AgreementContent content() {
        return shown.content();
    }

    public String path() {
        return AgreementPaths.of(agreement().id());
    }

    public String path(Version version) {
        return AgreementPaths.version(agreement().id(), version.number());
    }

    /** What it shows, on paper. */
    public String print() {
        return AgreementPaths.print(agreement().id(), shown.number());
    }

    public AgreementState state() {
        return AgreementState.of(view.agreement(), today);
    }

    public String lead(Words words) {
        return AgreementWords.name(view.kind(), words);
    }

    /** How the state looks from afar. */
    public String style() {
        return AgreementsView.style(state());
    }

    /** The version on which people work beside the one that is shown. */
    public Optional<Version> besides() {
        return agreement().draft().filter(draft -> draft.number() != shown.number());
    }

    /** The version that holds, or will, where another one is shown that neither does nor is worked on. */
    public Optional<Version> current() {
        return Optional.of(view.shownOn(today))
                .filter(version ->
                        version.number() != shown.number() && !shown.state().isOpen());
    }

    /** The version with which the one that is shown can be compared: that which it follows or corrects. */
    public Optional<Version> before() {
        return before(shown);
    }

    /** The version that the one which is shown amends. */
    public Optional<Version> amended() {
        return Optional.ofNullable(shown.follows()).flatMap(agreement()::versionOf);
    }

    public Optional<Version> before(Version version) {
        return agreement().versions().stream()
                .filter(other -> other.number() < version.number())
                .reduce((one, later) -> later);
    }

    public String changes(Version from, Version to) {
        return AgreementPaths.changes(agreement().id(), from.number(), to.number());
    }

    public List<Version> versions() {
        return agreement().versions().reversed();
    }

    public List<PartyStand> stands(Words words, WebSettings settings) {
        return PartyStand.of(view, shown, hands, today, settings.zone(), words);
    }

    /** Those who had approved what the version said before it was changed, and who have not answered anew. */
    public List<String> cancelled() {
        return agreement().lapsed(shown).stream().map(Party::name).toList();
    }

    /** Where to see how what is shown differs from what one of them had approved last. */
    public Optional<String> sinceCancelled() {
        return agreement().lapsed(shown).stream()
                .flatMap(party -> agreement().cancelledOf(party.organisation()).stream())
                .map(one -> agreement().cancellations().indexOf(one))
                .max(Comparator.naturalOrder())
                .map(index -> AgreementPaths.sinceCancelled(agreement().id(), index + 1));
    }

    /** What is missing before anybody can be asked to approve the draft. */
    public List<Gap> gaps() {
        return shown.state() == VersionState.DRAFT ? content().gaps(view.kind()) : List.of();
    }

    /** Those who have approved what is about to be changed. */
    public List<String> approved() {
        return shown.approvals().stream()
                .map(approval -> AgreementWords.name(content(), approval.party()))
                .toList();
    }

    public List<Step> steps(Words words) {
        return next(words).steps();
    }

    /** What brings it to an end; told where what holds is shown, and not beside a draft. */
    public List<Step> endings(Words words) {
        return shown.state().isOpen() ? List.of() : next(words).endings();
    }

    private NextSteps next(Words words) {
        return new NextSteps(agreement(), view.kind(), hands, words);
    }

    /** Whether the clause came from a template and says something else by now. */
    public boolean deviates(Clause clause) {
        return view.kind().isDeviatedFromBy(clause, content().language());
    }

    /** What the clause usually says, where it came from a template. */
    public Optional<Clause> usual(Clause clause) {
        return Optional.ofNullable(clause.template())
                .flatMap(key -> view.kind().template(key))
                .flatMap(template -> template.clause(content().language()));
    }

    /** The usual clauses that the version does not have. */
    public List<Clause> left() {
        return view.kind().templates().stream()
                .filter(template -> content().clauses().stream()
                        .noneMatch(clause -> template.key().equals(clause.template())))
                .flatMap(template -> template.clause(content().language()).stream())
                .toList();
    }

    /** Whether an agreement of its kind must have the clause. */
    public boolean isRequired(Clause clause) {
        return Optional.ofNullable(clause.template())
                .flatMap(key -> view.kind().template(key))
                .filter(ClauseTemplate::required)
                .isPresent();
    }

    /** The goals, each with those that serve it. */
    public GoalTree tree() {
        return GoalTree.of(content().goals());
    }

    /** The same to be drawn, with where each goal stands. */
    public List<Branch> branches(Words words) {
        return new GoalPicture(view, shown, today, words).branches(tree());
    }

    public String party(Party party) {
        return AgreementPaths.ALL + "?party=" + party.organisation();
    }

    public List<LifeEntry> life(Words words, WebSettings settings) {
        return LifeEntry.of(view, today, settings.zone(), words);
    }

    /** The language of the agreement, where it is not that of the page; null where it is. */
    public @Nullable String foreign(Words words) {
        return content().language().equals(words.language().tag())
                ? null
                : content().language();
    }

    /** What the language of the agreement is called, in the language of the page. */
    public String language(Words words) {
        return Locale.forLanguageTag(content().language())
                .getDisplayLanguage(words.language().locale());
    }
}
