package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.file.StoredFiles;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Transcript;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Writes out what was agreed, and takes over what was agreed elsewhere. */
public final class TranscriptService implements WriteTranscript, TakeOverAgreement {
    private final Agreements agreements;
    private final AgreementQueries queries;
    private final AgreementKinds kinds;
    private final Organisations organisations;
    private final StoredFiles files;
    private final CanonicalJson canonical;
    private final Rights rights;
    private final AgreementReach reach;
    private final Keeper<Agreement> keeper;
    private final Transactions transactions;
    private final InstantSource clock;

    public TranscriptService(
            Agreements agreements,
            AgreementQueries queries,
            AgreementKinds kinds,
            Organisations organisations,
            StoredFiles files,
            CanonicalJson canonical,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock) {
        this.agreements = agreements;
        this.queries = queries;
        this.kinds = kinds;
        this.organisations = organisations;
        this.files = files;
        this.canonical = canonical;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.keeper = new Keeper<>(agreements::save, events);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Result<String, AgreementError> write(Actor actor, AgreementId id) {
        return transactions.read(
                actor,
                () -> Result.<SignedAgreement, AgreementError>of(
                                queries.signed(id).filter(view -> reach.sees(actor, view.agreement())),
                                new AgreementError.UnknownAgreement(id))
                        .flatMap(view -> Result.of(written(view), new AgreementError.NeverAgreed())));
    }

    private Optional<String> written(SignedAgreement signed) {
        return TranscriptDocument.of(signed, files.of(signed.agreement().id())).map(canonical::write);
    }

    @Override
    public Result<TakenOver, AgreementError> preview(Actor actor, MunicipalityId town, Map<String, Object> document) {
        return transactions.read(
                actor,
                () -> permitted(actor, town, document)
                        .flatMap(allowed -> told(actor, town, allowed, agreements::findById)));
    }

    @Override
    public Result<TakenOver, AgreementError> takeOver(Actor actor, MunicipalityId town, Map<String, Object> document) {
        return transactions.call(
                actor,
                () -> permitted(actor, town, document)
                        .flatMap(allowed -> told(actor, town, allowed, agreements::findForChange))
                        .map(told -> told.known() ? told : new TakenOver(keeper.save(actor, told.agreement()), false)));
    }

    private Result<Map<String, Object>, AgreementError> permitted(
            Actor actor, MunicipalityId town, Map<String, Object> document) {
        return rights.require(actor, DRAFT_AGREEMENT, new Scope.Municipality(town), document)
                .mapRefusal(AgreementError.NotAllowed::new);
    }

    /** What the document tells, if everything about it is right: as it is known here, or as it would be. */
    private Result<TakenOver, AgreementError> told(
            Actor actor,
            MunicipalityId town,
            Map<String, Object> document,
            Function<AgreementId, Optional<Agreement>> finding) {
        return transcript(document, actor.account())
                .flatMap(transcript -> ofTown(town, transcript))
                .flatMap(transcript -> finding.apply(transcript.agreement())
                        .map(known -> unchanged(known, document).map(same -> new TakenOver(same, true)))
                        .orElseGet(() -> fresh(transcript, document).map(made -> new TakenOver(made, false))));
    }

    private static Result<Transcript, AgreementError> ofTown(MunicipalityId town, Transcript transcript) {
        return transcript.municipality().equals(town)
                ? Result.success(transcript)
                : Result.refusal(new AgreementError.OfAnotherTown());
    }

    private Result<Transcript, AgreementError> transcript(Map<String, Object> document, UUID account) {
        try {
            canonical.write(document); // what has no canonical form cannot be compared
            return Result.success(TranscriptDocument.read(document, account));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Result.refusal(new AgreementError.NoTranscript());
        }
    }

    /** What is there already, if the transcript tells the same of it. */
    private Result<Agreement, AgreementError> unchanged(Agreement known, Map<String, Object> document) {
        return queries.signed(known.id())
                        .filter(signed -> isWritten(signed, document))
                        .isPresent()
                ? Result.success(known)
                : Result.refusal(new AgreementError.KnownOtherwise(known.id()));
    }

    private Result<Agreement, AgreementError> fresh(Transcript transcript, Map<String, Object> document) {
        return Agreement.takeOver(transcript, ContentDocument.fingerprint(canonical), clock.instant())
                .flatMap(agreement -> fitting(transcript, agreement))
                .flatMap(signed -> isWritten(signed, document)
                        ? Result.success(signed.agreement())
                        : Result.refusal(new AgreementError.NoTranscript()));
    }

    /** Whether the document is what would be written of the agreement, to the letter. */
    private boolean isWritten(SignedAgreement signed, Map<String, Object> document) {
        return written(signed).filter(canonical.write(document)::equals).isPresent();
    }

    /**
     * The agreement, if the kinds of all versions are known here and so are all organisations of which they speak, and no other
     * agreement has its goals or contributions: what is recorded of those is recorded of one agreement.
     */
    private Result<SignedAgreement, AgreementError> fitting(Transcript transcript, Agreement agreement) {
        var unknownKind = transcript.versions().stream()
                .map(entry -> entry.content().kind())
                .filter(kind -> kinds.find(kind).isEmpty())
                .findFirst();
        if (unknownKind.isPresent()) {
            return Result.refusal(new AgreementError.UnknownKind(unknownKind.get()));
        }
        var strangers = transcript.versions().stream()
                .flatMap(this::strangers)
                .distinct()
                .toList();
        if (agreements.sharesPartsWithAnother(agreement)) {
            return Result.refusal(new AgreementError.PartsOfAnother());
        }
        return strangers.isEmpty()
                ? Result.success(new SignedAgreement(agreement, new Signers(Map.of(), Map.of())))
                : Result.refusal(new AgreementError.UnknownOrganisations(strangers));
    }

    private Stream<String> strangers(Transcript.Entry entry) {
        return entry.content().parties().stream()
                .filter(party -> organisations
                        .nameOn(party.organisation(), entry.since())
                        .isEmpty())
                .map(Party::name);
    }
}
