package org.knotenpunkt.application.centre.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.CentreView;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentReach;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.centre.handover.Involved.Part;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** Brings together what is handed over with a centre, for all who may look at it. */
public final class HandoverReader implements ReadHandover {
    private final ReadCentres centres;
    private final HandoverQueries queries;
    private final SelfAssessments assessments;
    private final QualityFrames frames;
    private final Rights rights;
    private final Transactions transactions;

    public HandoverReader(
            ReadCentres centres,
            HandoverQueries queries,
            SelfAssessments assessments,
            QualityFrames frames,
            Rights rights,
            Transactions transactions) {
        this.centres = centres;
        this.queries = queries;
        this.assessments = assessments;
        this.frames = frames;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public Result<Handover, CentreError> read(Actor actor, CentreId id) {
        return transactions.read(actor, () -> centres.read(actor, id, null).map(centre -> handover(actor, centre)));
    }

    private Handover handover(Actor actor, CentreView view) {
        var day = view.organisation().day();
        var people = people(view, day);
        var changes = queries.changes(
                view.centre().municipality(),
                view.centre().id(),
                day.minus(Handover.SPAN).atStartOfDay(ZoneOffset.UTC).toInstant(),
                day,
                Handover.CHANGES + 1);
        return new Handover(
                view,
                people,
                endings(view, people, day),
                steps(actor, view.centre().id()),
                changes.stream().limit(Handover.CHANGES).toList(),
                changes.size() > Handover.CHANGES);
    }

    private List<Involved> people(CentreView view, LocalDate day) {
        var centre = view.lastSeen();
        var host = view.host().stream().toList();
        var providers = providers(view, centre.day());
        var known = queries.functions(
                view.centre().municipality(),
                Stream.concat(host.stream(), providers.stream())
                        .map(OrganisationRef::id)
                        .toList(),
                day);
        var involved = new ArrayList<Involved>();
        involved.add(new Involved(
                Part.CENTRE,
                new OrganisationRef(centre.id(), centre.kind(), centre.name().shortest()),
                centre.day(),
                centre.functionsOnDay()));
        host.forEach(one -> involved.add(in(Part.HOST, one, known, centre.day())));
        providers.forEach(one -> involved.add(in(Part.PROVIDER, one, known, centre.day())));
        involved.addAll(coordination(known, requireNonNull(centre.town()), day));
        return involved;
    }

    private static List<OrganisationRef> providers(CentreView view, LocalDate day) {
        return view.providers().stream()
                .filter(relation -> relation.validity().includes(day))
                .map(RelationView::other)
                .distinct()
                .toList();
    }

    private static Involved in(Part part, OrganisationRef organisation, List<FunctionsIn> known, LocalDate day) {
        return new Involved(
                part,
                organisation,
                day,
                known.stream()
                        .filter(one -> one.organisation().id().equals(organisation.id()))
                        .flatMap(one -> on(day, one))
                        .toList());
    }

    private static Stream<FunctionView> on(LocalDate day, FunctionsIn organisation) {
        return organisation.functions().stream()
                .filter(function -> function.validity().includes(day));
    }

    /** Where the town has its coordination; the town itself where it is not known to have one. */
    private static List<Involved> coordination(List<FunctionsIn> known, OrganisationRef town, LocalDate day) {
        var coordinating = known.stream()
                .map(one -> new Involved(
                        Part.TOWN,
                        one.organisation(),
                        day,
                        on(day, one)
                                .filter(function -> function.kind() == FunctionKind.COORDINATION)
                                .toList()))
                .filter(one -> !one.functions().isEmpty())
                .toList();
        return coordinating.isEmpty() ? List.of(new Involved(Part.TOWN, town, day, List.of())) : coordinating;
    }

    private static List<EndingSoon> endings(CentreView view, List<Involved> people, LocalDate day) {
        var means = view.centre().means();
        return Stream.<Stream<? extends EndingSoon>>of(
                        means.funding().stream()
                                .flatMap(
                                        line -> endsWithin(line.validity(), day)
                                                .map(last -> new EndingSoon.OfFunding(line, last))
                                                .stream()),
                        means.posts().stream()
                                .flatMap(post ->
                                        endsWithin(post.validity(), day)
                                                .map(last -> new EndingSoon.OfPost(post, last))
                                                .stream()),
                        people.stream().flatMap(one -> terms(one, day)))
                .<EndingSoon>flatMap(endings -> endings)
                .sorted(Comparator.comparing(EndingSoon::day))
                .toList();
    }

    /** The terms after which nobody holds the function, although it goes on. */
    private static Stream<EndingSoon.OfTerm> terms(Involved in, LocalDate day) {
        return in.functions().stream()
                .flatMap(function -> function.holderOn(day).stream()
                        .flatMap(term -> endsWithin(term.validity(), day)
                                .filter(last -> function.vacantOn(last.plusDays(1)))
                                .map(last -> new EndingSoon.OfTerm(in.organisation(), function, term, last))
                                .stream()));
    }

    /** The last day of the period, if it is within the span ahead. */
    private static Optional<LocalDate> endsWithin(Validity period, LocalDate day) {
        return Optional.ofNullable(period.until())
                .filter(last -> !last.isBefore(day) && !last.isAfter(day.plus(Handover.SPAN)));
    }

    private Handover.@Nullable OpenSteps steps(Actor actor, CentreId centre) {
        return assessments.findOf(centre).stream()
                .filter(SelfAssessment::isConcluded)
                .filter(assessment -> SelfAssessmentReach.isSeen(rights, actor, assessment))
                .findFirst()
                .map(newest -> new Handover.OpenSteps(
                        newest.id(),
                        frames.find(newest.municipality(), newest.frame()).orElseThrow(),
                        newest.day(),
                        newest.standings().stream()
                                .filter(standing -> standing.nextStep() != null)
                                .toList()))
                .filter(steps -> !steps.standings().isEmpty())
                .orElse(null);
    }
}
