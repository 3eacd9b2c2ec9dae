package org.knotenpunkt.application.needs;

import static org.knotenpunkt.domain.needs.NeedsFixtures.questions;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.knotenpunkt.application.centre.Hosts;
import org.knotenpunkt.application.needs.answer.AnswerIntake;
import org.knotenpunkt.application.needs.answer.AnswerService;
import org.knotenpunkt.application.needs.answer.file.AnswerFileService;
import org.knotenpunkt.application.needs.answer.file.PlainAnswerFiles;
import org.knotenpunkt.application.needs.instrument.InstrumentService;
import org.knotenpunkt.application.needs.instrument.InstrumentTemplate;
import org.knotenpunkt.application.needs.invitation.CountingKeys;
import org.knotenpunkt.application.needs.invitation.DiscardService;
import org.knotenpunkt.application.needs.invitation.InvitationKeys;
import org.knotenpunkt.application.needs.invitation.InvitationService;
import org.knotenpunkt.application.needs.invitation.LinkAnswers;
import org.knotenpunkt.application.needs.perspective.PerspectiveService;
import org.knotenpunkt.application.needs.result.PlaceContexts;
import org.knotenpunkt.application.needs.result.PublicReader;
import org.knotenpunkt.application.needs.result.ResultService;
import org.knotenpunkt.application.organisation.school.InMemoryWorld;
import org.knotenpunkt.application.organisation.school.RegisterWorld;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.shared.ChanceIds;
import org.knotenpunkt.domain.shared.Disclosure;

/** The use cases of the feature in memory, in Lindenau with School 3 and a template. */
public final class NeedsHouse {
    public static final InstrumentTemplate TEMPLATE =
            new InstrumentTemplate("families", Wording.german("Familien"), questions());

    private final InMemoryNeeds needs = InMemoryNeeds.empty();
    private final RegisterWorld register = new InMemoryWorld();
    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final Transactions transactions = new DirectTransactions();
    private final CountingIds ids = new CountingIds();
    private final AtomicLong chance = new AtomicLong();
    private final ChanceIds chanceIds = () -> new UUID(0x4000, Long.MIN_VALUE | chance.incrementAndGet());
    private final InvitationKeys keys = new CountingKeys();
    private final Rights rights;
    private final Assessments assessments;
    private final AnswerIntake intake;

    public NeedsHouse(Rights rights) {
        this.rights = rights;
        this.assessments = new Assessments(needs.assessments(), needs.perspectives(), rights, events, transactions);
        this.intake = new AnswerIntake(needs.instruments(), needs.sheets(), chanceIds, clock);
        needs.world().organisations().save(aTown(LINDENAU, "Lindenau"));
        needs.world().organisations().save(aSchool(3));
    }

    public InMemoryNeeds needs() {
        return needs;
    }

    /** What registers know of the places. */
    public RegisterWorld register() {
        return register;
    }

    public RecordingEvents events() {
        return events;
    }

    public Rights rights() {
        return rights;
    }

    public InstrumentService instruments() {
        return new InstrumentService(
                needs.instruments(), () -> List.of(TEMPLATE), rights, events, transactions, ids, clock, clock);
    }

    public PerspectiveService perspectives() {
        return new PerspectiveService(
                needs.perspectives(), NeedsHouse::standardlyCalled, rights, events, transactions, ids, clock, clock);
    }

    /** As standard perspectives are called here: teachers, {@code Lehrkräfte}. */
    private static Optional<Perspective> standardlyCalled(String name) {
        return Stream.of("Teachers", "Lehrkräfte")
                .filter(name::equalsIgnoreCase)
                .map(known -> Perspective.TEACHERS)
                .findFirst();
    }

    public AssessmentService assessments() {
        return new AssessmentService(
                assessments,
                needs.instruments(),
                needs.sheets(),
                needs.assessments(),
                needs.world().organisations(),
                needs.world().spaces(),
                rights,
                transactions,
                ids,
                clock,
                clock);
    }

    public FindingService findings() {
        return new FindingService(assessments, ids, clock, clock);
    }

    public AnswerService answers() {
        return new AnswerService(assessments, intake, needs.sheets(), events, transactions, clock, clock);
    }

    public AnswerFileService answerFiles() {
        return new AnswerFileService(answers(), intake, needs.sheets(), new PlainAnswerFiles(), transactions, clock);
    }

    public ResultService results() {
        return new ResultService(
                assessments,
                intake,
                needs.sheets(),
                needs.tables(),
                new PlaceContexts(
                        register.schoolQueries(),
                        needs.world().spaces(),
                        new Hosts(needs.world().relations())),
                Disclosure.USUAL,
                events,
                transactions,
                ids,
                chanceIds,
                clock,
                clock);
    }

    public InvitationService invitations() {
        return new InvitationService(
                assessments,
                intake,
                needs.invitations(),
                needs.assessments(),
                keys,
                events,
                transactions,
                ids,
                clock,
                clock);
    }

    public DiscardService discarding() {
        return new DiscardService(
                assessments, needs.invitations(), needs.sheets(), Disclosure.USUAL, events, transactions, clock, clock);
    }

    public LinkAnswers linkAnswers() {
        return new LinkAnswers(
                needs.assessments(), needs.invitations(), intake, needs.assessments(), transactions, clock);
    }

    /** The clock of the house, which tests may turn. */
    public FixedClock clock() {
        return clock;
    }

    public PublicReader publicReader() {
        return new PublicReader(needs.assessments(), transactions, clock);
    }
}
