package org.knotenpunkt.web.centre.handover;

import java.util.List;
import org.knotenpunkt.application.centre.CentreView;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.centre.handover.Involved;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.centre.CentrePaths;
import org.knotenpunkt.web.centre.CentreWords;
import org.knotenpunkt.web.organisation.pages.facts.FunctionWords;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page with what is handed over with a centre.
 *
 * @param address of the page itself, for those who hold it on paper
 */
public record HandoverPage(Handover handover, List<HandoverSection> chapters, String address, Words words) {
    public CentreView view() {
        return handover.centre();
    }

    public OrganisationView organisation() {
        return view().organisation();
    }

    public Centre centre() {
        return view().centre();
    }

    public String name() {
        return organisation().name().shortest();
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(words.text("centre.title"), CentrePaths.ALL),
                new Crumb(name(), CentrePaths.of(centre().id())));
    }

    public String town() {
        var town = organisation().town();
        return town == null ? "" : town.name();
    }

    /** The phase in which the centre is, with the time in which it is. */
    public List<Dated<PhaseEntry>> phases() {
        return centre().phases().dated().stream()
                .filter(phase -> phase.validity().includes(handover.day()))
                .toList();
    }

    public List<Dated<OrganisationRef>> hosts() {
        return now(view().hosts());
    }

    public List<Dated<OrganisationRef>> providers() {
        return now(view().providers());
    }

    /** Those that hold or are to come, the earliest first; after the end of the centre those of its last day. */
    private List<Dated<OrganisationRef>> now(List<RelationView> relations) {
        return relations.reversed().stream()
                .filter(relation -> !isOver(relation.validity()))
                .map(relation -> new Dated<>(relation.other(), relation.validity()))
                .toList();
    }

    private boolean isOver(Validity period) {
        return period.isOver(view().lastSeen().day());
    }

    /** The funding lines that pay or are to pay. */
    public List<FundingLine> funding() {
        return centre().means().funding().stream()
                .filter(line -> !isOver(line.validity()))
                .toList();
    }

    public String funder(FundingLine line) {
        return view().funder(line.funder()).map(OrganisationRef::name).orElse("");
    }

    /** The posts that there are or that are to come. */
    public List<Post> posts() {
        return centre().means().posts().stream()
                .filter(post -> !isOver(post.validity()))
                .toList();
    }

    public String post(Post post) {
        return new CentreWords(words).post(post);
    }

    public String paidBy(Post post) {
        return centre().means().paying(post).map(FundingLine::programme).orElse("");
    }

    /** What its posts amount to today. */
    public String allPosts() {
        return new CentreWords(words).size(centre().means().on(handover.day()));
    }

    public List<Involved> people() {
        return handover.people();
    }

    public String function(FunctionView function) {
        return FunctionWords.name(function, words);
    }

    public boolean isVacant(Involved in, FunctionView function) {
        return function.vacantOn(in.day());
    }

    public List<TermView> holders(Involved in, FunctionView function) {
        return function.holderOn(in.day()).stream().toList();
    }

    public List<TermView> deputies(Involved in, FunctionView function) {
        return function.deputiesOn(in.day());
    }
}
