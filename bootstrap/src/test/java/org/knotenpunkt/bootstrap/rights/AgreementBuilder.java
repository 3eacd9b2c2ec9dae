package org.knotenpunkt.bootstrap.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.partnership.file.StoredFiles;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactClaim;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.Entry;
import org.knotenpunkt.domain.partnership.disagreement.Matter;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * Puts an agreement into a {@link Place}: one that holds, after other words that a party had approved, with a version beside it that is put
 * to approval.
 */
final class AgreementBuilder {
    private static final KindRef KIND = new KindRef("education-partnership", 1);
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final Installation house;

    AgreementBuilder(Installation house) {
        this.house = house;
    }

    Map<Class<?>, Object> agreed(
            Actor actor,
            MunicipalityId town,
            OrganisationId school,
            OrganisationId provider,
            Approval.Signatory signatory) {
        var id = new AgreementId(UUID.randomUUID());
        return house.get(Transactions.class).call(actor, () -> {
            var kind = house.get(AgreementKinds.class).find(KIND).orElseThrow();
            var content = content(kind, town, school, provider);
            save(Agreement.draft(id, town, content.titled("Entwurf"), fingerprint(), NOW));
            save(known(id).propose(kind, SIGNED, NOW));
            save(known(id).approve(yes(school, known(id), signatory, new Proof.ByAccount(), actor), SIGNED));
            save(known(id).revise(before -> Result.success(content), fingerprint(), NOW));
            save(known(id).propose(kind, SIGNED, NOW));
            var scan = kept("Unterschrift.pdf", id, town, actor);
            for (var party : content.parties()) {
                var proof = party.organisation().equals(provider)
                        ? new Proof.OnPaper(scan, "Hierstadt")
                        : new Proof.ByAccount();
                save(known(id).approve(yes(party.organisation(), known(id), signatory, proof, actor), SIGNED));
            }
            var leaving = new Ending(SIGNED.plusYears(1), Ending.Way.TOGETHER, "Anderes vor");
            save(known(id).leave(provider, leaving, SIGNED, NOW));
            var led = settled(known(id), school, actor);
            save(known(id).draftNext(new Amendment("Zweite Fassung", "Ein anderer Raum", led), NOW));
            save(known(id).revise(before -> Result.success(before.titled("Zweite Fassung")), fingerprint(), NOW));
            save(known(id).propose(kind, SIGNED, NOW));
            return Map.of(
                    AgreementId.class,
                    id,
                    Agreement.class,
                    known(id),
                    FileId.class,
                    scan,
                    World.Stray.class,
                    new World.Stray(kept("Versehen.pdf", id, town, actor)),
                    ContentHash.class,
                    known(id).draft().orElseThrow().hash(),
                    GoalId.class,
                    content.goals().getLast().id(),
                    ContributionId.class,
                    content.contributions().getFirst().id(),
                    AnnexId.class,
                    content.annexes().getFirst().id());
        });
    }

    private static Approval yes(
            OrganisationId party, Agreement agreement, Approval.Signatory signatory, Proof proof, Actor actor) {
        return new Approval(
                party, agreement.draft().orElseThrow().hash(), signatory, proof, SIGNED, NOW, actor.account());
    }

    /** What the school has settled with its town, and what leads to a next version. */
    private DisagreementId settled(Agreement agreement, OrganisationId school, Actor actor) {
        var entry = new Entry(NOW, actor.account());
        var other = OrganisationId.of(agreement.municipality());
        var matter = new Matter(
                DisagreementKind.DEVIATION, new Topic.Whole(), "Zu eng", school, SIGNED, List.of(school, other));
        var disagreement = Disagreement.raise(new DisagreementId(UUID.randomUUID()), agreement, matter, SIGNED, entry)
                .flatMap(next -> next.propose(school, new Resolution("Ein anderer Raum", null, null), SIGNED, entry))
                .flatMap(next -> next.consent(other, 1, entry))
                .orElseThrow();
        house.get(Disagreements.class).save(disagreement);
        return disagreement.id();
    }

    /** Lets it end in some years: by then it holds. */
    void endLater(Actor actor, AgreementId id) {
        var ending = new Ending(SIGNED.plusYears(9), Ending.Way.TOGETHER, "Die Schule zieht um");
        house.get(Transactions.class).call(actor, () -> {
            save(known(id).end(ending, SIGNED, NOW));
            return id;
        });
    }

    private FileId kept(String name, AgreementId agreement, MunicipalityId town, Actor actor) {
        var bytes = WorldBuilder.PDF.text().getBytes(UTF_8);
        var id = new FileId(UUID.randomUUID());
        var file = new StoredFile(
                id, town, agreement, name, FileType.PDF, false, bytes.length, Sha256.hexOf(name), actor.account(), NOW);
        try {
            house.get(StoredFiles.class).write(file, new ByteArrayInputStream(bytes));
            house.get(StoredFiles.class).keep(file);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fingerprint fingerprint() {
        return house.get(Fingerprint.class);
    }

    private Agreement known(AgreementId id) {
        return house.get(Agreements.class).findById(id).orElseThrow();
    }

    private void save(Result<Agreement, ?> next) {
        save(next.orElseThrow());
    }

    private void save(Agreement agreement) {
        house.get(Agreements.class).save(agreement);
    }

    private static AgreementContent content(
            AgreementKind kind, MunicipalityId town, OrganisationId school, OrganisationId provider) {
        var ideal = new Goal(
                new GoalId(UUID.randomUUID()), null, GoalLevel.GUIDING, "Familien sind zu Hause in der Schule", null);
        var measure = new Measure(
                "Familien",
                "kommen ins Café",
                "Familien",
                null,
                null,
                SIGNED.plusMonths(3),
                BigDecimal.TEN,
                SIGNED.plusYears(1),
                school,
                ImpactStep.TARGET_GROUPS_REACHED,
                ImpactClaim.OUTPUT);
        var cafe = new Goal(
                new GoalId(UUID.randomUUID()),
                ideal.id(),
                GoalLevel.OPERATIONAL,
                "Ein Café öffnet",
                new Goal.Operation(measure, new Answering.NoNeed("So beschlossen")));
        var hours = new Contribution(
                new ContributionId(UUID.randomUUID()),
                school,
                ContributionKind.HOURS,
                "Für das Café",
                BigDecimal.TEN,
                SIGNED,
                SIGNED.plusYears(1),
                cafe.id());
        return new AgreementContent(
                KIND,
                "de",
                "Gemeinsam für Familien",
                List.of(
                        new Party(school, "Die Schule", PartyRole.PARTY, Side.SCHOOL),
                        new Party(provider, "Der Träger", PartyRole.PARTY, Side.YOUTH_SERVICE),
                        new Party(OrganisationId.of(town), "Die Eltern", PartyRole.PARTY, Side.FAMILIES)),
                kind.clauses("de"),
                List.of(ideal, cafe),
                List.of(hours),
                List.of(new Annex(new AnnexId(UUID.randomUUID()), "Hausordnung", "Alle sind willkommen.", null)),
                AgreementTerm.OPEN_ENDED);
    }
}
