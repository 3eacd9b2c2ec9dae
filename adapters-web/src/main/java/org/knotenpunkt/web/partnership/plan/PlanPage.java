package org.knotenpunkt.web.partnership.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.plan.PlanView;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.plan.Activity;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of an action plan.
 *
 * @param current the school year of today
 */
public record PlanPage(PlanView view, SchoolYear current, Words words) {
    private static final int MONTHS = 12;

    public String path() {
        return path(view.year());
    }

    public String path(SchoolYear year) {
        return PlanRequests.path(view.agreement().id(), year);
    }

    public String agreement() {
        return AgreementPaths.of(view.agreement().id());
    }

    /** Those with a plan, and those that people plan now, the newest first. */
    public List<SchoolYear> years() {
        return Stream.concat(view.years().stream(), Stream.of(current.next(), current, view.year()))
                .distinct()
                .sorted()
                .toList()
                .reversed();
    }

    public List<InvolvementFrame.Type> types() {
        return view.frame().types();
    }

    public List<Activity> of(InvolvementFrame.Type type) {
        return view.plan().map(plan -> plan.of(type)).orElse(List.of());
    }

    public boolean isBlank() {
        return view.plan().filter(plan -> !plan.activities().isEmpty()).isEmpty();
    }

    /** The types of which nothing is planned, as soon as anything is. */
    public List<String> missing() {
        return isBlank()
                ? List.of()
                : view.plan().stream()
                        .flatMap(plan -> plan.missing().stream())
                        .map(this::name)
                        .toList();
    }

    /** Whether there is something to begin with: no plan for the year, and one for the year before. */
    public boolean isCopyable() {
        return view.mayPlan()
                && view.plan().isEmpty()
                && view.years().contains(view.year().previous());
    }

    public String name(InvolvementFrame.Type type) {
        return type.name(words.language().tag());
    }

    public String explanation(InvolvementFrame.Type type) {
        return type.wording(words.language().tag())
                .map(InvolvementFrame.Wording::explanation)
                .orElse("");
    }

    public String responsible(Activity activity) {
        var party = view.agreement()
                .lastSaid(content -> content.party(activity.party()))
                .map(Party::name);
        return party.map(name -> "%s, %s".formatted(activity.function(), name)).orElse(activity.function());
    }

    public String when(Activity activity) {
        return words.show(Validity.between(activity.from(), activity.until()));
    }

    /** The goal that the activity serves, as it was agreed last. */
    public Optional<Goal> goal(Activity activity) {
        return Optional.ofNullable(activity.goal())
                .flatMap(id -> view.agreement().lastSaid(content -> content.goal(id)));
    }

    /** For each month of the school year whether the activity takes place in it. */
    public List<Boolean> months(Activity activity) {
        return IntStream.range(0, MONTHS)
                .mapToObj(view.year().firstDay()::plusMonths)
                .map(first -> Validity.between(first, lastOf(first))
                        .overlaps(Validity.between(activity.from(), activity.until())))
                .toList();
    }

    private static LocalDate lastOf(LocalDate firstOfMonth) {
        return firstOfMonth.plusMonths(1).minusDays(1);
    }
}
