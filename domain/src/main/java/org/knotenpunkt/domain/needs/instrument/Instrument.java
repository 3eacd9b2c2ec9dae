package org.knotenpunkt.domain.needs.instrument;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Texts;

/**
 * A list of questions that a town keeps; the root of the aggregate of its versions.
 *
 * <p>Its questions are drafted and then published. What was published never changes, as answers refer to it; what is drafted after that
 * becomes the next version.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Instrument implements Aggregate<Instrument> {
    public static final int MAX_TITLE_LENGTH = 120;

    private final InstrumentId id;
    private final MunicipalityId municipality;
    private final String title;
    private final @Nullable Origin origin;
    private final List<Question> draft;
    private final List<InstrumentVersion> versions;
    private final long version;
    private final Changes<InstrumentEvent> changes;

    private Instrument(
            InstrumentId id,
            MunicipalityId municipality,
            String title,
            @Nullable Origin origin,
            List<Question> draft,
            List<InstrumentVersion> versions,
            long version,
            Changes<InstrumentEvent> changes) {
        this.id = id;
        this.municipality = municipality;
        this.title = Texts.called("title of an instrument", title, MAX_TITLE_LENGTH);
        this.origin = origin;
        this.draft = InstrumentVersion.checked(draft);
        this.versions = List.copyOf(versions);
        this.version = version;
        this.changes = changes;
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).number() != i + 1) {
                throw new IllegalArgumentException("The versions of an instrument have no gaps: " + id);
            }
        }
    }

    /** Rebuilds an instrument from what a repository stored; for repositories only. */
    public static Instrument restore(
            InstrumentId id,
            MunicipalityId municipality,
            String title,
            @Nullable Origin origin,
            List<Question> draft,
            List<InstrumentVersion> versions,
            long version) {
        return new Instrument(id, municipality, title, origin, draft, versions, version, Changes.none());
    }

    /** Begins an instrument that is to ask the questions, which nobody has asked before. */
    public static Instrument begin(
            InstrumentId id, MunicipalityId municipality, String title, List<Question> questions, Instant at) {
        return begin(id, municipality, title, null, questions, at);
    }

    /** Begins an instrument that is to ask what is shipped under a code. */
    public static Instrument begin(
            InstrumentId id,
            MunicipalityId municipality,
            String title,
            Origin.@Nullable Template origin,
            List<Question> questions,
            Instant at) {
        var begun = new InstrumentEvent.InstrumentBegun(id, municipality, at);
        return new Instrument(id, municipality, title, origin, questions, List.of(), 0, Changes.of(begun));
    }

    /**
     * Begins another instrument of the town, which is to ask what this one asks in a version. From then on neither knows of the other.
     *
     * @param number of the version; null for what this one is to ask next
     */
    public Result<Instrument, InstrumentError> copy(
            InstrumentId copy, String called, @Nullable Integer number, Instant at) {
        return asked(number).map(questions -> {
            var copied = new InstrumentEvent.InstrumentCopied(copy, municipality, id, at);
            return new Instrument(
                    copy,
                    municipality,
                    called,
                    new Origin.Copied(id, title, number),
                    questions,
                    List.of(),
                    0,
                    Changes.of(copied));
        });
    }

    private Result<List<Question>, InstrumentError> asked(@Nullable Integer number) {
        return number == null
                ? success(draft)
                : Result.<InstrumentVersion, InstrumentError>of(
                                version(number), new InstrumentError.UnknownVersion(number))
                        .map(InstrumentVersion::questions);
    }

    /** Calls it otherwise. */
    public Instrument rename(String newTitle, Instant at) {
        if (Texts.onOneLine(newTitle).equals(title)) {
            return this;
        }
        var renamed = new InstrumentEvent.InstrumentRenamed(id, municipality, at);
        return new Instrument(id, municipality, newTitle, origin, draft, versions, version, changes.and(renamed));
    }

    /** Says what its next version is to ask, in place of what it was to ask, unless that cannot be asked together. */
    public Result<Instrument, InstrumentError> redraft(List<Question> questions, Instant at) {
        var fault = InstrumentVersion.fault(questions);
        if (fault.isPresent()) {
            return refusal(fault.get());
        }
        if (questions.equals(draft)) {
            return success(this);
        }
        var drafted = new InstrumentEvent.QuestionsDrafted(id, municipality, questions.size(), at);
        return success(
                new Instrument(id, municipality, title, origin, questions, versions, version, changes.and(drafted)));
    }

    /** The question with the id, as its next version is to ask it. */
    public Result<Question, InstrumentError> question(QuestionId question) {
        return Result.of(
                draft.stream().filter(one -> one.id().equals(question)).findFirst(),
                new InstrumentError.QuestionGone(question));
    }

    /** An id that no question of it has or ever had, for a new one. */
    public QuestionId freeId() {
        var taken = Stream.concat(Stream.of(draft), versions.stream().map(InstrumentVersion::questions))
                .flatMap(List::stream)
                .map(Question::id)
                .collect(Collectors.toSet());
        return NumberedIds.firstFree(taken, number -> new QuestionId("q" + number));
    }

    /** What its next version is to ask otherwise than its last one. */
    public QuestionChanges drafted() {
        return QuestionChanges.between(
                latest().map(InstrumentVersion::questions).orElse(List.of()), draft);
    }

    /** Publishes what is drafted as the next version. */
    public Result<Instrument, InstrumentError> publish(LocalDate today, Instant at) {
        if (draft.isEmpty()) {
            return refusal(new InstrumentError.NothingAsked(id));
        }
        if (!isChanged()) {
            return refusal(new InstrumentError.NothingNew(id, versions.size()));
        }
        var next = new InstrumentVersion(versions.size() + 1, draft, today);
        var published = new InstrumentEvent.InstrumentPublished(id, municipality, next.number(), at);
        var all = Stream.concat(versions.stream(), Stream.of(next)).toList();
        return success(new Instrument(id, municipality, title, origin, draft, all, version, changes.and(published)));
    }

    /** Whether it is to ask something else than its last version does. */
    public boolean isChanged() {
        return latest().filter(last -> last.questions().equals(draft)).isEmpty();
    }

    @Override
    public Instrument saved() {
        return new Instrument(id, municipality, title, origin, draft, versions, version + 1, Changes.none());
    }

    public Scope scope() {
        return new Scope.Municipality(municipality);
    }

    public InstrumentId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public String title() {
        return title;
    }

    /** Whence it had its first questions; empty where they are its own. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** What its next version is to ask, in order; what the last one asks where nothing has changed since. */
    public List<Question> draft() {
        return draft;
    }

    /** What was published, the first version first. */
    public List<InstrumentVersion> versions() {
        return versions;
    }

    public Optional<InstrumentVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<InstrumentVersion> version(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<InstrumentEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Instrument instrument && id.equals(instrument.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(title, id);
    }
}
