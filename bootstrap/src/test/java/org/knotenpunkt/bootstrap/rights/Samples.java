package org.knotenpunkt.bootstrap.rights;

import java.io.OutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.needs.answer.file.FileReading;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.application.partnership.file.ReadFiles;
import org.knotenpunkt.application.partnership.plan.NewActivity;
import org.knotenpunkt.application.partnership.progress.NewRating;
import org.knotenpunkt.application.partnership.progress.NewValue;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.bootstrap.SmallRegisters;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;

/**
 * Arguments for use cases, made from their types: ids of what there is in a {@link Place}, and for all else something that fits. What
 * may be missing is, unless it is an id.
 */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static final NewFinding NEED = new NewFinding(FindingKind.NEED, Perspective.TEACHERS, "Ein Raum", "Umfrage", 4);
    static final NewFinding STRENGTH =
            new NewFinding(FindingKind.STRENGTH, Perspective.TEACHERS, "Das Café", "Gespräche", 3);
    static final NewFinding HEAVIER = new NewFinding(FindingKind.NEED, Perspective.TEACHERS, "Ein Raum", "Umfrage", 5);
    static final Question QUESTION =
            new Question(new QuestionId("welcome"), Wording.german("Was fehlt?"), new QuestionKind.FreeText(), false);
    static final Map<LanguageTag, String> TEXTS = Map.of(LanguageTag.GERMAN, "Danke");
    static final NewSheet SHEET = new NewSheet(
            Perspective.FAMILIES, LanguageTag.GERMAN, List.of(new Answer.Point(new QuestionId("welcome"), 3)));

    static final FileReading OF_FAMILIES = new FileReading(Perspective.FAMILIES, LanguageTag.GERMAN, false, true);

    static final Amendment AMENDMENT = new Amendment("Dritte Fassung", "Probe");

    /** Something that is to be done in the school year of the day. */
    static NewActivity activity(OrganisationId party, String title) {
        return activity(party, title, null);
    }

    static NewActivity activity(OrganisationId party, String title, @Nullable GoalId goal) {
        var year = SchoolYear.of(DAY);
        return new NewActivity("parenting", title, party, "Leitung", year.firstDay(), year.lastDay(), goal, "Probe");
    }

    static final NewRating RATING =
            new NewRating(SchoolYear.of(DAY).next(), Verdict.REACHED, "Probe", NextStep.CARRY_OVER);

    static final NewValue VALUE = new NewValue(DAY, CountMethod.COUNTED, BigDecimal.TEN, "Probe");

    private static Result<AgreementContent, ContentError> retitled(AgreementContent content) {
        return Result.success(content.titled("Probe"));
    }

    static Ending endingOn(LocalDate lastDay) {
        return new Ending(lastDay, Ending.Way.TOGETHER, "Probe");
    }

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "Probe"),
            Map.entry(BigDecimal.class, BigDecimal.TEN),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, World.NO_VERSION),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(PartialDate.class, PartialDate.of(DAY)),
            Map.entry(SchoolYear.class, SchoolYear.of(DAY)),
            Map.entry(Validity.class, new Validity(DAY, null)),
            Map.entry(PageRequest.class, PageRequest.first(1)),
            Map.entry(Password.class, World.PASSWORD),
            Map.entry(Address.class, new Address(null, "45879", "Hierstadt")),
            Map.entry(Contact.class, new Contact("0209 12345", null, null)),
            Map.entry(RoleContact.class, new RoleContact(null, "0209 12345")),
            Map.entry(ExternalKey.class, new ExternalKey(KeyScheme.OTHER, "Probe:1")),
            Map.entry(RecordKind.class, OrganisationRecordKind.RELATION),
            Map.entry(KindRef.class, new KindRef("education-partnership", 1)),
            Map.entry(Locale.class, Locale.GERMAN),
            Map.entry(Function.class, (Function<AgreementContent, Result<?, ?>>) Samples::retitled),
            Map.entry(QualityFrame.class, ReviewBuilder.frame("probe")),
            Map.entry(Conclusion.Decision.class, new Conclusion.Decision.NewGoal()),
            Map.entry(NewSheet.class, SHEET),
            Map.entry(OfferContent.class, OfferBuilder.content(null, "Probe")),
            Map.entry(StatementContent.class, OfferBuilder.statement("Andere Probe")),
            Map.entry(ReachClaim.class, new ReachClaim(ReachMethod.ESTIMATE, 1, null, "Probe", DAY)),
            Map.entry(Tally.class, Tally.of(HeadCount.NONE)),
            Map.entry(Schedule.class, OfferBuilder.schedule()),
            Map.entry(LocalDateTime.class, OfferBuilder.toCome().atTime(LocalTime.NOON)),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(PhaseEntry.class, PhaseEntry.judgedNow(Phase.DORMANT, DAY, List.of(), "Probe")),
            Map.entry(FileReading.class, OF_FAMILIES),
            Map.entry(Perspective.class, Perspective.FAMILIES),
            Map.entry(Invitation.Codes.class, new Invitation.Codes(Invitation.Codes.MIN)),
            Map.entry(NewFinding.class, NEED),
            Map.entry(Decision.class, new Decision.Pursued()),
            Map.entry(Map.class, TEXTS),
            Map.entry(OrganisationKind.class, OrganisationKind.PROVIDER),
            Map.entry(MunicipalityKind.class, MunicipalityKind.TOWN),
            Map.entry(SchoolForm.class, SchoolForm.PRIMARY),
            Map.entry(ImportWatch.class, ImportWatch.NOBODY),
            Map.entry(HandedInFile.class, new WorldBuilder.TextFile("towns", SmallRegisters.municipalities())),
            Map.entry(ReadFiles.Receiver.class, (ReadFiles.Receiver) file -> OutputStream.nullOutputStream()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Consumer.class, (Consumer<Object>) ignored -> {}));

    private final Function<Class<?>, Optional<Object>> ids;

    /** @param ids what is meant by the ids, by their types */
    Samples(Function<Class<?>, Optional<Object>> ids) {
        this.ids = ids;
    }

    /** The same, but for what is given here, by type. */
    Samples but(Map<Class<?>, Object> others) {
        return new Samples(type -> Optional.ofNullable(others.get(type)).or(() -> ids.apply(type)));
    }

    /** Arguments for all parameters but the first, which is the actor. */
    List<@Nullable Object> argumentsOf(Method useCase) {
        return Arrays.stream(useCase.getParameters())
                .skip(1)
                .<@Nullable Object>map(this::argument)
                .toList();
    }

    private @Nullable Object argument(Parameter parameter) {
        return sample(parameter.getAnnotatedType(), parameter.getParameterizedType());
    }

    private @Nullable Object sample(AnnotatedType annotated, Type type) {
        var raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        var id = ids.apply(raw);
        if (id.isPresent()) {
            return id.get();
        }
        if (annotated.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        var known = VALUES.get(raw);
        if (known != null) {
            return known;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed()) {
            var first = raw.getPermittedSubclasses()[0];
            return sample(annotated, first);
        }
        if (raw.isRecord()) {
            return record(raw, type);
        }
        throw new IllegalStateException("Nobody has said what a %s looks like".formatted(type));
    }

    private Object record(Class<?> raw, Type type) {
        var components = raw.getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(component -> sample(component.getAnnotatedType(), typeOf(component, raw, type)))
                .toArray();
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Nobody has said what a %s looks like".formatted(raw), e);
        }
    }

    private static Type typeOf(RecordComponent component, Class<?> raw, Type type) {
        if (type instanceof ParameterizedType generic) {
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                if (component.getGenericType().equals(raw.getTypeParameters()[i])) {
                    return generic.getActualTypeArguments()[i];
                }
            }
        }
        return component.getGenericType();
    }
}
