package org.knotenpunkt.web.organisation.pages.edit;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.ReadOrganisation;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.organisation.pages.facts.OrganisationLabel;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Question;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds the organisation that somebody means who has typed its name or its number. */
public final class OrganisationLookup {
    private static final int CANDIDATES = 8;

    private final SearchOrganisations searching;
    private final ReadOrganisation reading;
    private final Today today;

    @Inject
    public OrganisationLookup(SearchOrganisations searching, ReadOrganisation reading, Today today) {
        this.searching = searching;
        this.reading = reading;
        this.today = today;
    }

    /**
     * The one that is meant: the one that is called or numbered so. If there is none or several are, the form asks which of those
     * that fit.
     */
    public Optional<OrganisationId> find(Context ctx, Form form, String field, String typed) {
        var id = idOf(typed);
        if (id.isPresent()) {
            return id;
        }
        var filter = new OrganisationFilter(typed, Set.of(), null, today.today()).withToCome();
        var found = Answers.orRefuse(searching.search(Requests.actor(ctx), filter, PageRequest.first(CANDIDATES)))
                .page()
                .items();
        var meant = found.stream()
                .filter(one -> isMeant(one, Texts.onOneLine(typed)))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst().id());
        }
        if (found.isEmpty()) {
            var ended = ended(ctx, filter, Texts.onOneLine(typed));
            if (ended.isPresent()) {
                tellTheEnd(ctx, form, field, ended.get());
            } else {
                form.addError(field, "lookup.none", "typed", typed);
            }
            return Optional.empty();
        }
        return Optional.ofNullable(form.ask(which(form, field, typed, found))).map(OrganisationId::of);
    }

    /** What the organisation is called today. */
    public String name(Context ctx, OrganisationId id) {
        return Answers.orRefuse(reading.read(Requests.actor(ctx), id, today.today()))
                .name()
                .full();
    }

    private Optional<OrganisationSummary> ended(Context ctx, OrganisationFilter filter, String typed) {
        var page = PageRequest.first(CANDIDATES);
        return Answers.orRefuse(searching.search(Requests.actor(ctx), filter.withEnded(), page)).page().items().stream()
                .filter(one -> one.otherDays().lastDay() != null && isMeant(one, typed))
                .findFirst();
    }

    private void tellTheEnd(Context ctx, Form form, String field, OrganisationSummary ended) {
        var successors = Answers.orRefuse(reading.read(Requests.actor(ctx), ended.id(), null))
                .currentSuccessors();
        form.addError(
                field,
                successors.isEmpty() ? "lookup.ended" : "lookup.ended.carried-on",
                "name",
                ended.name().shortest(),
                "lastDay",
                Objects.requireNonNull(ended.otherDays().lastDay()),
                "successors",
                successors.stream().map(OrganisationRef::name).collect(Collectors.joining(", ")));
    }

    /** The answer belongs to what was typed: whoever types something else is asked anew. */
    private static Question which(Form form, String field, String typed, List<OrganisationSummary> found) {
        var options = found.stream()
                .map(one -> new Option(
                        one.id().toString(),
                        "%s (%s)".formatted(one.name().shortest(), OrganisationLabel.inFull(one, form.words()))));
        return new Question(
                field + "=" + typed, form.words().text("lookup.which", "typed", typed), List.of(), options.toList());
    }

    private static Optional<OrganisationId> idOf(String typed) {
        try {
            return Optional.of(new OrganisationId(Uuids.read(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the organisation is called so or has the number. */
    private static boolean isMeant(OrganisationSummary organisation, String typed) {
        var key = organisation.key();
        return organisation.name().full().equalsIgnoreCase(typed)
                || typed.equalsIgnoreCase(organisation.name().brief())
                || organisation.otherDays().laterNames().stream()
                        .anyMatch(later -> later.name().equalsIgnoreCase(typed))
                || (key != null && key.value().equals(typed));
    }
}
