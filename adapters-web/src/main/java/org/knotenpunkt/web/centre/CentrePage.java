package org.knotenpunkt.web.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.centre.CentreView;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.pages.facts.FunctionWords;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of a centre.
 *
 * @param past whether somebody has asked for another day than today
 * @param steers whether the visitor may note something here
 */
public record CentrePage(CentreView view, boolean past, boolean steers, Words words) {
    public String path() {
        return CentrePaths.of(centre().id());
    }

    public Centre centre() {
        return view.centre();
    }

    public OrganisationView organisation() {
        return view.organisation();
    }

    public LocalDate day() {
        return organisation().day();
    }

    public String name() {
        return organisation().name().shortest();
    }

    public String lead() {
        return view.host()
                .map(OrganisationRef::name)
                .map(host -> words.text("centre.at", "school", host))
                .orElseGet(() -> words.text("centre.at-none"));
    }

    public Optional<Phase> phase() {
        return centre().phaseOn(day());
    }

    /** All of its phases, the newest first. */
    public List<Dated<PhaseEntry>> phases() {
        return centre().phases().dated().reversed();
    }

    public boolean isNow(Dated<?> dated) {
        return dated.validity().includes(day());
    }

    /** All criteria by which the phase was judged, in the order in which they are read. */
    public List<String> criteria(PhaseEntry entry) {
        return entry.criteria().stream()
                .map(code -> words.text(CentreWords.criterion(entry.edition(), code)))
                .toList();
    }

    /** How the phase on the way stands: gone through, gone through now, or not. */
    public String step(Phase phase) {
        if (phase().filter(phase::equals).isPresent()) {
            return "now";
        }
        return centre().phases().entries().stream()
                        .anyMatch(entry ->
                                entry.phase() == phase && !entry.since().isAfter(day()))
                ? "done"
                : "open";
    }

    /** Into which phases it can come next. */
    public List<Phase> next() {
        return List.copyOf(
                Phase.after(centre().phases().last().map(PhaseEntry::phase).orElse(null)));
    }

    public String path(Phase phase) {
        return path() + (phase == Phase.RELOCATED ? "/relocation" : "/phases/" + phase);
    }

    public String phase(Phase phase) {
        return words.text("centre.next." + phase);
    }

    public List<Dated<OrganisationRef>> hosts() {
        return related(view.hosts());
    }

    public List<Dated<OrganisationRef>> providers() {
        return related(view.providers());
    }

    private static List<Dated<OrganisationRef>> related(List<RelationView> relations) {
        return relations.stream()
                .map(relation -> new Dated<>(relation.other(), relation.validity()))
                .toList();
    }

    public String function(FunctionView function) {
        return FunctionWords.name(function, words);
    }

    /** The functions in it on the day, or on its last one. */
    public List<FunctionView> functions() {
        return view.lastSeen().functionsOnDay();
    }

    /** Who holds the function then, or that nobody does. */
    public String holder(FunctionView function) {
        return function.holderOn(view.lastSeen().day())
                .map(TermView::name)
                .orElseGet(() -> words.text("centre.vacant"));
    }

    public boolean isVacant(FunctionView function) {
        return function.vacantOn(view.lastSeen().day());
    }

    public List<FundingLine> funding() {
        return centre().means().funding().reversed();
    }

    public String funder(FundingLine line) {
        return view.funder(line.funder()).map(OrganisationRef::name).orElse("");
    }

    public boolean paysPosts(FundingLine line) {
        return centre().means().paysPosts(line.id());
    }

    public List<Post> posts() {
        return centre().means().posts().reversed();
    }

    public String size(Post post) {
        return new CentreWords(words).number(post.size());
    }

    /** The post as its links name it. */
    public String named(Post post) {
        return new CentreWords(words).named(post);
    }

    /** The funding line as its links name it. */
    public String named(FundingLine line) {
        return new CentreWords(words).named(line);
    }

    /** What its posts amount to on the day. */
    public String allPosts() {
        return new CentreWords(words).size(centre().means().on(day()));
    }

    public String paidBy(Post post) {
        return centre().means().paying(post).map(FundingLine::programme).orElse("");
    }

    public boolean isOver(Validity period) {
        return period.isOver(day());
    }

    public LifeLine lifeLine() {
        return LifeLine.of(this);
    }
}
