package org.knotenpunkt.web.partnership;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.knotenpunkt.application.partnership.NewSignature;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Rejection;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.text.Language;

/** What requests about agreements hold. */
final class PartnershipRequests {
    private static final int MAX_CODE_LENGTH = 100;

    private PartnershipRequests() {}

    record Beginning(MunicipalityId town, KindRef kind, Locale language, String title) {
        static Supplier<Beginning> read(Body body) {
            var town = body.parsed("town", "request.not-an-id", MunicipalityId::of);
            var kind = body.text("kind", MAX_CODE_LENGTH);
            var edition = body.integer("edition", 1, Short.MAX_VALUE);
            var language = body.parsed("language", "request.not-a-choice", Language::writtenIn);
            var title = body.text("title", AgreementContent.MAX_TITLE_LENGTH);
            return () -> new Beginning(town.get(), new KindRef(kind.get(), edition.get()), language.get(), title.get());
        }
    }

    static Supplier<Optional<Amendment>> amendment(Body body) {
        if (!body.isFilled("title", "reason", "disagreement")) {
            return Optional::empty;
        }
        var title = body.text("title", Amendment.MAX_TITLE_LENGTH);
        var reason = body.text("reason", Amendment.MAX_REASON_LENGTH);
        var disagreement = body.optionalParsed("disagreement", "request.not-an-id", DisagreementId::of);
        return () -> Optional.of(new Amendment(title.get(), reason.get(), disagreement.orNull()));
    }

    record Inviting(OrganisationId organisation, PartyRole role, Side side) {
        static Supplier<Inviting> read(Body body) {
            var organisation = body.parsed("organisation", "request.not-an-id", OrganisationId::of);
            var role = body.choice("role", PartyRole.class);
            var side = body.choice("side", Side.class);
            return () -> new Inviting(organisation.get(), role.get(), side.get());
        }
    }

    record Seating(PartyRole role, Side side) {
        static Supplier<Seating> read(Body body) {
            var role = body.choice("role", PartyRole.class);
            var side = body.choice("side", Side.class);
            return () -> new Seating(role.get(), side.get());
        }
    }

    /** Since when what was concluded on paper was before the parties; empty for what is proposed now. */
    static Supplier<Optional<LocalDate>> onPaperSince(Body body) {
        var since = body.optionalDate("onPaperSince");
        return () -> Optional.ofNullable(since.orNull());
    }

    static Supplier<ContentHash> seen(Body body) {
        return body.parsed("hash", "partnership.request.no-hash", ContentHash::new)::get;
    }

    record Refusing(ContentHash seen, String reason) {
        static Supplier<Refusing> read(Body body) {
            var seen = PartnershipRequests.seen(body);
            var reason = body.text("reason", Rejection.MAX_LENGTH);
            return () -> new Refusing(seen.get(), reason.get());
        }
    }

    /** A signature that was given elsewhere; on paper it has a place, and in a PDF none. */
    static Supplier<NewSignature> signature(Body body) {
        var seen = PartnershipRequests.seen(body);
        var way = body.choice("way", Elsewhere.class);
        var person = body.parsed("person", "request.not-an-id", PersonId::of);
        var on = body.date("on");
        var file = body.parsed("file", "request.not-an-id", FileId::of);
        var place = way.orNull() == Elsewhere.PAPER ? body.text("place", Proof.OnPaper.MAX_LENGTH) : null;
        return () -> new NewSignature(
                seen.get(),
                person.get(),
                on.get(),
                place == null ? new Proof.SignedPdf(file.get()) : new Proof.OnPaper(file.get(), place.get()));
    }

    /** In which ways a party signs elsewhere. */
    private enum Elsewhere {
        PAPER,
        SIGNED_PDF
    }

    /** That a party leaves, as it says itself. */
    record Notice(LocalDate lastDay, String reason) {
        static Supplier<Notice> read(Body body) {
            var lastDay = body.date("lastDay");
            var reason = body.text("reason", Ending.MAX_LENGTH);
            return () -> new Notice(lastDay.get(), reason.get());
        }
    }

    static Supplier<Ending> ending(Body body) {
        var lastDay = body.date("lastDay");
        var way = body.choice("way", Ending.Way.class);
        var reason = body.text("reason", Ending.MAX_LENGTH);
        return () -> new Ending(lastDay.get(), way.get(), reason.get());
    }
}
