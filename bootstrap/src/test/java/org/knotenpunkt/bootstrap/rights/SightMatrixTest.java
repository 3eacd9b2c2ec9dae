package org.knotenpunkt.bootstrap.rights;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.access.sight.RecordDirectory;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.Policy;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.CentreRecordKind;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentRecordKind;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterRecordKind;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementRecordKind;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.partnership.review.ReviewRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;

/** Who is said to see and to change a record is let through by the use cases that show and change it, and nobody else is. */
@ExtendWith(World.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightMatrixTest {
    private final World world;
    private final Injector house;
    private final RecordDirectory records;
    private final List<UseCase> useCases;

    /** The use cases that show a record and that change it, and the type of its id. */
    private record Told(List<String> seeing, List<String> changing, Class<?> id) {
        Told(String seeing, List<String> changing, Class<?> id) {
            this(List.of(seeing), changing, id);
        }

        Told(String seeing, String changing, Class<?> id) {
            this(seeing, List.of(changing), id);
        }
    }

    SightMatrixTest(World world) {
        this.world = world;
        house = world.house(binder -> {});
        records = house.getInstance(RecordDirectory.class);
        useCases = UseCase.of(house);
    }

    private static final Map<RecordKind, Told> TOLD = Map.ofEntries(
            entry(
                    OrganisationRecordKind.ORGANISATION,
                    new Told(
                            "organisation.ReadOrganisation.read",
                            "organisation.RenameOrganisation.rename",
                            OrganisationId.class)),
            entry(
                    OrganisationRecordKind.RELATION,
                    new Told(
                            "organisation.relation.ReadRelation.read",
                            "organisation.relation.EndRelation.end",
                            RelationId.class)),
            entry(
                    OrganisationRecordKind.FUNCTION,
                    new Told(
                            "organisation.function.ReadFunction.read",
                            "organisation.function.EndFunction.endFunction",
                            FunctionId.class)),
            entry(
                    OrganisationRecordKind.SOCIAL_SPACE,
                    new Told(
                            "organisation.socialspace.ListSocialSpaces.list",
                            "organisation.socialspace.EndSocialSpace.end",
                            SocialSpaceId.class)),
            entry(
                    RegisterRecordKind.IMPORT,
                    new Told(
                            "organisation.register.FindImports.find",
                            "organisation.register.ConfirmImport.confirm",
                            ImportId.class)),
            entry(
                    InitiativeRecordKind.INITIATIVE,
                    new Told("initiative.ReadInitiatives.view", "initiative.RecordCount.record", InitiativeId.class)),
            entry(
                    AccessRecordKind.ACCOUNT,
                    new Told("access.FindAccount.find(AccountId)", "access.DisableAccount.disable", AccountId.class)),
            entry(AccessRecordKind.GRANT, new Told("access.FindGrant.find", "access.EndGrant.end", GrantId.class)),
            entry(
                    PartnershipRecordKind.AGREEMENT,
                    new Told(
                            List.of(
                                    "partnership.ReadAgreements.read",
                                    "partnership.release.ReadReleasedAgreements.read"),
                            List.of(
                                    "partnership.DraftAgreement.discard",
                                    "partnership.file.AttachFile.attach",
                                    "partnership.progress.RecordValue.record"),
                            AgreementId.class)),
            entry(
                    ReviewRecordKind.REVIEW,
                    new Told(
                            "partnership.review.ReadReviews.read",
                            List.of("partnership.review.RunReview.close", "partnership.review.RateInReview.rate"),
                            ReviewId.class)),
            entry(
                    CentreRecordKind.CENTRE,
                    new Told(
                            "centre.ReadCentres.read",
                            List.of("centre.RecordPhases.enter", "centre.KeepMeans.fund"),
                            CentreId.class)),
            entry(
                    SelfAssessmentRecordKind.SELF_ASSESSMENT,
                    new Told(
                            "centre.assessment.ReadSelfAssessments.read",
                            "centre.assessment.AssessCentre.revise",
                            SelfAssessmentId.class)),
            entry(
                    OfferRecordKind.OFFER,
                    new Told(
                            "offer.ReadOffers.read",
                            List.of("offer.KeepOffers.end", "offer.KeepOffers.revise"),
                            OfferId.class)),
            entry(
                    ConceptRecordKind.CONCEPT,
                    new Told(
                            "partnership.concept.ReadConcepts.read",
                            "partnership.concept.KeepConcepts.discard",
                            ConceptId.class)),
            entry(
                    DisagreementRecordKind.DISAGREEMENT,
                    new Told(
                            "partnership.disagreement.ReadDisagreements.read",
                            List.of(
                                    "partnership.disagreement.CloseDisagreement.close",
                                    "partnership.disagreement.ResolveDisagreement.consent"),
                            DisagreementId.class)),
            entry(
                    NeedsRecordKind.ASSESSMENT,
                    new Told(
                            "needs.ReadAssessments.read",
                            List.of("needs.ConductAssessment.rename", "needs.result.PlayBackResult.playBack"),
                            AssessmentId.class)));

    Collection<RecordKind> kinds() {
        return records.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsToldIsWhatTheUseCasesDecide(RecordKind kind) {
        var told = Objects.requireNonNull(TOLD.get(kind), "Nobody has said what shows and changes it");
        for (var place : Place.values()) {
            var known = known(kind, told, place);
            for (var person : world.people()) {
                if (person.somebody().means() == Somebody.Means.SESSION) {
                    var samples = new Samples(
                            type -> Optional.ofNullable(world.ids(place).get(type)));
                    var seeing = told.seeing().stream()
                            .anyMatch(one -> useCase(one).tried(house, person, samples) == Outcome.MAY);
                    assertThat(isGiven(known.seeing(), person))
                            .as("%s sees the %s %s", person.somebody().title(), kind, place)
                            .isEqualTo(seeing);
                    if (kind != OrganisationRecordKind.ORGANISATION) {
                        var forTheTown = samples.but(
                                Map.of(OrganisationId.class, OrganisationId.of(world.id(place, MunicipalityId.class))));
                        var changing = told.changing().stream()
                                .anyMatch(one -> Stream.of(samples, forTheTown)
                                        .anyMatch(what -> useCase(one).tried(house, person, what) == Outcome.MAY));
                        assertThat(isGiven(known.changing(), person))
                                .as("%s changes the %s %s", person.somebody().title(), kind, place)
                                .isEqualTo(changing);
                    }
                }
            }
        }
    }

    private static boolean isGiven(List<Permission> permissions, Person person) {
        return permissions.stream()
                .anyMatch(permission -> Policy.decide(person.actor(), permission.action(), permission.scope())
                        .isEmpty());
    }

    private KnownRecord known(RecordKind kind, Told told, Place place) {
        var id = UUID.fromString(world.id(place, told.id()).toString());
        return house.getInstance(Transactions.class)
                .read(world.keepers(place).getFirst().actor(), () -> records.find(kind, id))
                .orElseThrow();
    }

    private UseCase useCase(String name) {
        return useCases.stream()
                .filter(useCase -> useCase.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no use case " + name));
    }
}
