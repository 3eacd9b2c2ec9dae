package org.knotenpunkt.web.partnership.life;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.partnership.NewSignature;
import org.knotenpunkt.application.partnership.RecordSignature;
import org.knotenpunkt.application.partnership.file.AttachFile;
import org.knotenpunkt.application.partnership.file.FileLimits;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.ApprovalWay;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/**
 * The form by which somebody notes that a party has signed on paper or in a PDF. It offers those who could sign on the day, which is
 * therefore asked first.
 */
public final class SignatureForms implements Routes {
    private static final Access.Performing RECORDING = Access.performing(DRAFT_AGREEMENT, ACT_FOR_PARTY);
    private static final String PATH = AgreementPaths.PARTY + "/signature";
    private static final String LABELS = "forms.agreement-signature";

    private final Pages pages;
    private final AgreementFinder finder;
    private final CheckMandate mandates;
    private final AttachFile attaching;
    private final RecordSignature recording;
    private final FileLimits limits;
    private final Today today;

    @Inject
    public SignatureForms(
            Pages pages,
            AgreementFinder finder,
            CheckMandate mandates,
            AttachFile attaching,
            RecordSignature recording,
            FileLimits limits,
            Today today) {
        this.pages = pages;
        this.finder = finder;
        this.mandates = mandates;
        this.attaching = attaching;
        this.recording = recording;
        this.limits = limits;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, RECORDING, this::ask);
        routes.upload(PATH, RECORDING, this::take);
    }

    private void ask(Context ctx) {
        var query = Form.ofQuery(ctx, LABELS);
        var form = query.isFilled("on")
                ? query
                : query.filledFrom(Map.of("on", List.of(today.today().toString())));
        var on = form.optionalDate("on").orNull();
        refuseFuture(form, on);
        var way = form.optionalParsed("way", "request.not-a-choice", SignatureForms::elsewhere);
        show(ctx, form, way.orNull(), on);
    }

    private void refuseFuture(Form form, @Nullable LocalDate on) {
        if (on != null && on.isAfter(today.today())) {
            form.refuse(new AgreementError.SignedInTheFuture(on), "on");
        }
    }

    private void show(Context ctx, Form form, @Nullable ApprovalWay chosen, @Nullable LocalDate day) {
        var view = finder.find(ctx);
        var party = AgreementFinder.named(ctx, view);
        var way = Objects.requireNonNullElse(chosen, ApprovalWay.PAPER);
        var on = Objects.requireNonNullElse(day, today.today());
        var signatories = Answers.orRefuse(mandates.all(
                Requests.actor(ctx), party.organisation(), view.agreement().municipality(), on));
        var proposed = Answers.orRefuse(view.agreement().awaitedOf(party.organisation()));
        var words = form.words();
        pages.render(
                ctx,
                "partnership/signature.jte",
                new SignatureView(
                        new FormView(
                                words.text(LABELS + ".title", "party", party.name()),
                                LifeForms.crumbs(view, words),
                                ctx.path(),
                                form,
                                fields(way, signatories.all(), form),
                                null,
                                List.of(
                                        new Fact(
                                                words.text("agreements.signature.version"),
                                                words.show(proposed.number())),
                                        new Fact(
                                                words.text("agreements.signature.earliest"),
                                                words.show(
                                                        view.agreement().earliestSignature(proposed, today.today()))),
                                        new Fact(words.text(LABELS + ".on"), words.show(on))),
                                words.text("agreements.signature.submit"),
                                AgreementPaths.version(view.agreement().id(), proposed.number()),
                                false),
                        party,
                        way,
                        on,
                        form.isFilled("seen")
                                ? form.value("seen")
                                : proposed.hash().hex()));
    }

    /** Who says yes by account does so somewhere else. */
    private static ApprovalWay elsewhere(String text) {
        var way = ApprovalWay.valueOf(text);
        if (!SignatureView.WAYS.contains(way)) {
            throw new IllegalArgumentException("Nothing proves " + way);
        }
        return way;
    }

    private List<Field> fields(ApprovalWay way, List<Mandate> signatories, Form form) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice(
                "person",
                signatories.stream()
                        .map(mandate ->
                                new Option(mandate.person().toString(), AgreementWords.name(mandate, form.words())))
                        .toList()));
        if (way == ApprovalWay.PAPER) {
            fields.add(Field.text("place", Proof.OnPaper.MAX_LENGTH));
        }
        fields.add(Field.file("file", limits.each()));
        return fields;
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var seen = form.parsed("seen", "request.wrong-type", ContentHash::new);
        var way = form.parsed("way", "request.not-a-choice", SignatureForms::elsewhere);
        var on = form.date("on");
        var person = form.parsed("person", "request.not-a-choice", PersonId::of);
        var place = way.orNull() == ApprovalWay.PAPER ? form.text("place", Proof.OnPaper.MAX_LENGTH) : null;
        var file = form.file("file");
        refuseFuture(form, on.orNull());
        if (!form.hasErrors()) {
            requireMandate(ctx, form, person.get(), on.get());
        }
        new Submission(pages, ctx, form, () -> show(ctx, form, way.orNull(), on.orNull()))
                .to(
                        () -> recorded(
                                ctx,
                                person.get(),
                                seen.get(),
                                on.get(),
                                file.get(),
                                id -> place == null ? new Proof.SignedPdf(id) : new Proof.OnPaper(id, place.get())),
                        SignatureForms::field,
                        agreement -> AgreementPaths.version(agreement.id(), agreement.lastNumber()),
                        LABELS + ".done");
    }

    /** If the person has no mandate, the form says so and offers those who could sign. */
    private void requireMandate(Context ctx, Form form, PersonId person, LocalDate on) {
        var town = finder.find(ctx).agreement().municipality();
        switch (mandates.ofPerson(Requests.actor(ctx), person, AgreementFinder.party(ctx), town, on)) {
            case Result.Success<Mandate, AgreementError> held -> {}
            case Result.Refusal<Mandate, AgreementError>(AgreementError.MandateMissing missing) ->
                form.refuse(missing, "person");
            case Result.Refusal<Mandate, AgreementError>(var reason) -> throw new Refused(reason);
        }
    }

    /** What proof a file is. */
    private interface Proving {
        Proof.Filed by(FileId file);
    }

    private Result<Agreement, DomainError> recorded(
            Context ctx, PersonId person, ContentHash seen, LocalDate on, HandedInFile file, Proving proving) {
        var actor = Requests.actor(ctx);
        var id = AgreementFinder.id(ctx);
        var party = AgreementFinder.party(ctx);
        return attaching.attachFor(
                actor,
                id,
                file,
                kept -> recording
                        .record(actor, id, party, new NewSignature(seen, person, on, proving.by(kept.id())))
                        .mapRefusal(reason -> reason));
    }

    private static @Nullable String field(DomainError reason) {
        return switch (reason) {
            case FileError refused -> "file";
            case AgreementError.FileNotSigned unsigned -> "file";
            case AgreementError.SignedTooEarly early -> "on";
            default -> null;
        };
    }
}
