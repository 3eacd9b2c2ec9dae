package org.knotenpunkt.bootstrap.rights;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.ChangePassword;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.partnership.WriteTranscript;
import org.knotenpunkt.application.partnership.plan.NewActivity;
import org.knotenpunkt.application.partnership.progress.NewRating;
import org.knotenpunkt.application.partnership.progress.NewValue;
import org.knotenpunkt.application.report.ReleaseFigures;
import org.knotenpunkt.application.report.ReportHalfYears;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.bootstrap.rights.Trial.Step;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.StageCriteria;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.input.Json;

/** What it takes besides a right: arguments with which each use case succeeds at the own school, and what has to be done before. */
final class Fitting {
    private static final String SCHOOL_HOLIDAYS =
            "state;name;first day;last day\n05;Herbstferien;2026-10-17;2026-10-31\n";

    /** What can be taken back only when it has been done. */
    private static final Map<String, String> BEFORE = Map.ofEntries(
            entry("access.EnableAccount.enable", "access.DisableAccount.disable"),
            entry("access.IdentifyPerson.identify", "access.IdentifyPerson.forget"),
            entry("access.TieGrant.untie", "access.TieGrant.tie"),
            entry("offer.KeepOffers.restoreSession", "offer.KeepOffers.cancel"),
            entry("offer.KeepOffers.forgetFreePlaces", "offer.KeepOffers.tellFreePlaces"),
            entry("offer.count.ApproveMonths.takeBack", "offer.count.ApproveMonths.approve"),
            entry("initiative.CorrectInitiative.reopen", "initiative.EndInitiative.end"),
            entry("initiative.CorrectInitiative.reopenMembership", "initiative.KeepMembers.leave"),
            entry("initiative.CorrectInitiative.reopenSupport", "initiative.KeepSupporters.endSupport"),
            entry("initiative.CorrectInitiative.withdrawCount", "initiative.RecordCount.record"),
            entry("initiative.CorrectInitiative.withdrawStage", "initiative.RecordStage.reach"),
            entry("partnership.concept.KeepConcepts.draftNext", "partnership.concept.KeepConcepts.discard"),
            entry("partnership.concept.KeepConcepts.reinstate", "partnership.concept.KeepConcepts.repeal"),
            entry("partnership.DraftAgreement.draftNext", "partnership.DraftAgreement.discard"),
            entry("partnership.DraftAgreement.propose", "partnership.DraftAgreement.revise"),
            entry("partnership.EndAgreement.reopen", "partnership.EndAgreement.end"),
            entry("partnership.review.RunReview.conclude", "partnership.review.RunReview.close"),
            entry("partnership.review.RunReview.draw", "partnership.review.RunReview.close"),
            entry("needs.ConductAssessment.conclude", "needs.ConductAssessment.closeWave"),
            entry("needs.result.PublishTables.publish", "needs.ConductAssessment.closeWave"),
            entry("needs.perspective.KeepPerspectives.takeUp", "needs.perspective.KeepPerspectives.giveUp"),
            entry("needs.instrument.ManageInstruments.publish", "needs.instrument.ManageInstruments.redraft"),
            entry("organisation.CorrectOrganisation.withdraw", "organisation.AddKey.addKey"),
            entry("organisation.CorrectOrganisation.correctName", "organisation.RenameOrganisation.rename"),
            entry(
                    "organisation.municipality.WithdrawMunicipalityFact.withdraw",
                    "organisation.municipality.RecordYouthOffice.recordYouthOffice"),
            entry("organisation.school.WithdrawSchoolFact.withdraw", "organisation.school.RecordAllDay.recordAllDay"),
            entry("organisation.EndKey.endKey", "organisation.AddKey.addKey"),
            entry("organisation.ReopenOrganisation.reopen", "organisation.EndOrganisation.end"),
            entry(
                    "organisation.function.CorrectFunction.reopenFunction",
                    "organisation.function.EndFunction.endFunction"),
            entry("organisation.function.CorrectFunction.reopenTerm", "organisation.function.EndTerm.endTerm"),
            entry("organisation.relation.CorrectRelation.reopen", "organisation.relation.EndRelation.end"),
            entry(
                    "organisation.socialspace.CorrectSocialSpace.correctName",
                    "organisation.socialspace.RenameSocialSpace.rename"),
            entry("organisation.socialspace.CorrectSocialSpace.reopen", "organisation.socialspace.EndSocialSpace.end"),
            entry(
                    "organisation.socialspace.CorrectSocialSpace.reopenAssignment",
                    "organisation.socialspace.EndAssignment.unassign"));

    private final World world;
    private final Map<String, UseCase> useCases;
    private final Map<String, Map<Class<?>, Object>> arguments;

    Fitting(World world, Map<String, UseCase> useCases) {
        this.world = world;
        this.useCases = useCases;
        this.arguments = arguments();
    }

    /** Where something else is asked for than what there is at the own school. */
    private Map<String, Map<Class<?>, Object>> arguments() {
        var tomorrow = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(1);
        var town = world.id(Place.HERE, MunicipalityId.class);
        var school = world.id(Place.HERE, OrganisationId.class);
        var concluded = world.id(Place.HERE, World.Concluded.class);
        var lone = world.id(Place.HERE, World.Lone.class);
        var supporter = world.id(Place.HERE, Supporter.class);
        var somebodyElse = Map.<Class<?>, Object>of(AccountId.class, world.id(Place.HERE, AccountId.class));
        var theirRight = new Right(Role.READER, new Scope.Municipality(town));
        return Map.ofEntries(
                entry(
                        "offer.KeepOffers.tellFreePlaces",
                        Map.of(FreePlaces.class, new FreePlaces(3, tomorrow.minusDays(1)))),
                entry(
                        "offer.placement.PlaceOffers.propose",
                        Map.of(
                                OfferId.class,
                                world.id(Place.HERE, OfferBuilder.CityWide.class)
                                        .unplaced())),
                entry("offer.placement.PlaceOffers.accept", Map.of(LocalDate.class, tomorrow)),
                entry(
                        "offer.holiday.LoadSchoolHolidays.load",
                        Map.of(HandedInFile.class, new WorldBuilder.TextFile("ferien.csv", SCHOOL_HOLIDAYS))),
                entry("access.CreateAccount.create", Map.of(SignInName.class, new SignInName("new@proof.example"))),
                entry("access.CreateToken.create", Map.of(LocalDate.class, tomorrow)),
                entry("access.DisableAccount.disable", somebodyElse),
                entry("access.EnableAccount.enable", somebodyElse),
                entry("access.ResetPassword.reset", somebodyElse),
                entry("access.EndGrant.end", Map.of(LocalDate.class, tomorrow)),
                entry("access.GrantRole.grant", Map.of(Right.class, theirRight)),
                entry("access.GrantRole.grantFor", Map.of(Right.class, theirRight)),
                entry(
                        "initiative.KeepMembers.join",
                        Map.of(MunicipalityId.class, world.id(Place.ELSEWHERE, MunicipalityId.class))),
                entry("initiative.KeepSupporters.endSupport", Map.of(OrganisationId.class, supporter.organisation())),
                entry(
                        "initiative.KeepSupporters.support",
                        Map.of(Supporter.class, new Supporter(school, Validity.ALWAYS))),
                entry(
                        "initiative.CorrectInitiative.reopenSupport",
                        Map.of(OrganisationId.class, supporter.organisation())),
                entry(
                        "initiative.CorrectInitiative.withdrawSupport",
                        Map.of(OrganisationId.class, supporter.organisation())),
                entry("initiative.CorrectInitiative.correct", Map.of(PartialDate.class, PartialDate.parse("2019"))),
                entry(
                        "initiative.CorrectInitiative.withdrawMembership",
                        Map.of(LocalDate.class, LocalDate.of(2021, 1, 1))),
                entry(
                        "initiative.CorrectInitiative.correctMembership",
                        Map.of(LocalDate.class, LocalDate.of(2021, 1, 1))),
                entry(
                        "initiative.CorrectInitiative.withdrawCount",
                        Map.of(
                                String.class,
                                "Kommunen",
                                PartialDate.class,
                                PartialDate.parse("2024"),
                                Source.class,
                                new Source("Bericht", PartialDate.parse("2024")))),
                entry(
                        "initiative.RecordCount.record",
                        Map.of(
                                String.class,
                                "Kommunen",
                                PartialDate.class,
                                PartialDate.parse("2024"),
                                Source.class,
                                new Source("Bericht", PartialDate.parse("2024")))),
                entry(
                        "initiative.RecordStage.reach",
                        Map.of(List.class, StageCriteria.current().of(MemberStage.IDEA))),
                entry(
                        "organisation.CorrectOrganisation.withdraw",
                        Map.of(
                                RecordedFact.class,
                                RecordedFact.of(new ExternalKey(KeyScheme.OTHER, "Probe:1"), Samples.DAY))),
                entry(
                        "organisation.CorrectOrganisation.correctFounding",
                        Map.of(LocalDate.class, LocalDate.of(1950, 1, 1))),
                entry(
                        "organisation.MoveOrganisation.move",
                        Map.of(Address.class, new Address("Neue Straße 1", "45881", "Hierstadt"))),
                entry("initiative.EndInitiative.end", Map.of(LocalDate.class, tomorrow)),
                entry("centre.assessment.AssessCentre.begin", Map.of(String.class, "five-cornerstones")),
                entry("offer.KeepOffers.publish", Map.of(LocalDate.class, tomorrow)),
                entry("centre.RecordPhases.relocate", Map.of(String.class, "Zu klein")),
                entry("partnership.DraftAgreement.draftNext", Map.of(Amendment.class, Samples.AMENDMENT)),
                entry("partnership.DraftAgreement.invite", Map.of(OrganisationId.class, lone.organisation())),
                entry(
                        "partnership.RecordSignature.record",
                        Map.of(
                                PersonId.class,
                                world.id(Place.HERE, World.Deputy.class).person())),
                entry("partnership.file.AttachFile.attach", Map.of(HandedInFile.class, WorldBuilder.PDF)),
                entry(
                        "partnership.file.AttachFile.attachFor",
                        Map.of(HandedInFile.class, WorldBuilder.PDF, Function.class, (Function<
                                        StoredFile, Result<StoredFile, DomainError>>)
                                Result::success)),
                entry(
                        "partnership.file.RemoveFile.remove",
                        Map.of(
                                FileId.class,
                                world.id(Place.HERE, World.Stray.class).file())),
                entry("partnership.EndAgreement.end", Map.of(Ending.class, Samples.endingOn(tomorrow))),
                entry("partnership.progress.RecordValue.record", Map.of(NewValue.class, Samples.VALUE)),
                entry(
                        "partnership.plan.PlanYear.add",
                        Map.of(NewActivity.class, Samples.activity(school, "Noch eine"))),
                entry(
                        "partnership.plan.PlanYear.change",
                        Map.of(NewActivity.class, Samples.activity(school, "Andere"))),
                entry(
                        "partnership.plan.PlanYear.copy",
                        Map.of(SchoolYear.class, SchoolYear.of(Samples.DAY).next())),
                entry("partnership.TakeOverAgreement.preview", Map.of(Map.class, transcriptOfAnother())),
                entry("partnership.TakeOverAgreement.takeOver", Map.of(Map.class, transcriptOfAnother())),
                entry(
                        "partnership.release.ReleaseAgreement.release",
                        Map.of(ReleaseTerms.class, ReleaseBuilder.later(world.id(Place.HERE, InitiativeId.class)))),
                entry("report.ReleaseFigures.release", Map.of(String.class, figuresLookedAt(town))),
                entry("report.ReportHalfYears.release", Map.of(String.class, reportLookedAt(town))),
                entry("report.KeepReach.say", Map.of(long.class, 0L)),
                entry("offer.count.ApproveMonths.approve", Map.of(long.class, 0L)),
                entry(
                        "partnership.disagreement.RaiseDisagreement.raise",
                        Map.of(List.class, List.of(school, OrganisationId.of(town)))),
                entry(
                        "partnership.disagreement.ResolveDisagreement.consent",
                        Map.of(int.class, DisagreementBuilder.WORDING)),
                entry(
                        "partnership.disagreement.ResolveDisagreement.decline",
                        Map.of(int.class, DisagreementBuilder.WORDING)),
                entry("partnership.progress.RateGoal.rate", Map.of(NewRating.class, Samples.RATING)),
                entry("partnership.GiveNotice.giveNotice", Map.of(LocalDate.class, tomorrow.plusYears(1))),
                entry("partnership.EndAgreement.leave", Map.of(Ending.class, Samples.endingOn(tomorrow))),
                entry(
                        "partnership.review.RunReview.open",
                        Map.of(
                                AgreementId.class,
                                world.id(Place.HERE, ReviewBuilder.Unreviewed.class)
                                        .agreement(),
                                LocalDate.class,
                                tomorrow)),
                entry("partnership.review.RunReview.reschedule", Map.of(LocalDate.class, tomorrow)),
                entry(
                        "partnership.review.RunReview.drop",
                        Map.of(
                                ReviewId.class,
                                world.id(Place.HERE, ReviewBuilder.Pending.class)
                                        .review(),
                                String.class,
                                ReviewBuilder.CRITERION)),
                entry("partnership.review.RunReview.draw", Map.of(String.class, ReviewBuilder.CRITERION)),
                entry("needs.instrument.ManageInstruments.redraft", Map.of(List.class, List.of(Samples.QUESTION))),
                entry(
                        "needs.invitation.DiscardAnswers.discard",
                        Map.of(
                                InvitationId.class,
                                world.id(Place.HERE, World.OpenLink.class).invitation())),
                entry(
                        "needs.invitation.DiscardAnswers.through",
                        Map.of(
                                InvitationId.class,
                                world.id(Place.HERE, World.OpenLink.class).invitation())),
                entry("needs.KeepFindings.rank", Map.of(List.class, List.of(world.id(Place.HERE, FindingId.class)))),
                entry("needs.KeepFindings.decide", Map.of(Decision.class, new Decision.NotPursued("zu teuer"))),
                entry("needs.answer.file.BringInFile.preview", Map.of(HandedInFile.class, WorldBuilder.ANSWERS)),
                entry("needs.answer.file.BringInFile.bringIn", Map.of(HandedInFile.class, WorldBuilder.ANSWERS)),
                entry("needs.answer.RecordAnswers.bringIn", Map.of(List.class, List.of(Samples.SHEET))),
                entry("needs.result.ReadResults.compare", Map.of(AssessmentId.class, concluded.counted())),
                entry("needs.result.ReadResults.results", Map.of(AssessmentId.class, concluded.counted())),
                entry("needs.result.PlayBackResult.playBack", Map.of(AssessmentId.class, concluded.assessment())),
                entry("needs.result.PlayBackResult.takeBack", Map.of(AssessmentId.class, concluded.assessment())),
                entry("needs.KeepFindings.change", Map.of(NewFinding.class, Samples.HEAVIER)),
                entry("initiative.WithdrawInitiative.withdraw", Map.of(InitiativeId.class, lone.network())),
                entry("organisation.WithdrawOrganisation.withdraw", Map.of(OrganisationId.class, lone.organisation())),
                entry(
                        "organisation.socialspace.CorrectSocialSpace.withdraw",
                        Map.of(SocialSpaceId.class, lone.space())),
                entry("organisation.function.CreateFunction.create", Map.of(boolean.class, true)),
                entry(
                        "organisation.municipality.WithdrawMunicipalityFact.withdraw",
                        Map.of(RecordedFact.class, new RecordedFact(FactKind.YOUTH_OFFICE, null))),
                entry(
                        "organisation.school.WithdrawSchoolFact.withdraw",
                        Map.of(RecordedFact.class, new RecordedFact(FactKind.ALL_DAY, null))),
                entry(
                        "organisation.function.Appoint.appoint",
                        Map.of(
                                Appointee.class,
                                new Appointee.Newcomer("Moritz Muster"),
                                TermRole.class,
                                TermRole.DEPUTY)),
                entry("organisation.municipality.AddMunicipality.add", Map.of(Ags.class, new Ags("05900009"))),
                entry(
                        "organisation.municipality.RecordMunicipalityFacts.recordFacts",
                        Map.of(LocalDate.class, tomorrow)),
                entry(
                        "organisation.register.CiteEdition.cite",
                        Map.of(Edition.class, Edition.asOf(LocalDate.of(1999, 12, 31)))),
                entry(
                        "organisation.relation.RecordRelation.record",
                        Map.of(
                                NewRelation.class,
                                new NewRelation(
                                        town,
                                        RelationKind.COOPERATES,
                                        school,
                                        supporter.organisation(),
                                        Validity.ALWAYS,
                                        null,
                                        null))),
                entry("organisation.school.AddSchool.add", Map.of(SchoolNumber.class, new SchoolNumber("900009"))),
                entry("organisation.school.RecordSchoolFacts.recordFacts", Map.of(LocalDate.class, tomorrow)),
                entry(
                        "organisation.socialspace.AssignToSocialSpace.assign",
                        Map.of(OrganisationId.class, supporter.organisation())));
    }

    /** By what the figures are known that would leave the town. */
    private String figuresLookedAt(MunicipalityId town) {
        return world.get(ReleaseFigures.class)
                .preview(world.holding(Role.COORDINATION).actor(), town, ReportBuilder.LEFT)
                .orElseThrow()
                .hash();
    }

    /** By what the report of the town is known. */
    private String reportLookedAt(MunicipalityId town) {
        return world.get(ReportHalfYears.class)
                .draft(world.holding(Role.COORDINATION).actor(), town, ReportSubject.TOWN, ReportBuilder.LEFT)
                .orElseThrow()
                .hash();
    }

    /** What was agreed at the own school, as if it were another agreement. */
    private Map<String, Object> transcriptOfAnother() {
        var text = world.get(WriteTranscript.class)
                .write(world.holding(Role.COORDINATION).actor(), world.id(Place.HERE, AgreementId.class))
                .orElseThrow();
        return Copied.of(text, Json.mapper(), world.get(CanonicalJson.class));
    }

    /** The use case as it succeeds for the person, the last of these steps. */
    List<Step> steps(UseCase useCase, Person person) {
        return Stream.of(BEFORE.get(useCase.toString()), useCase.toString())
                .filter(Objects::nonNull)
                .map(name -> step(requireNonNull(useCases.get(name)), person))
                .toList();
    }

    private Step step(UseCase useCase, Person person) {
        var fitting = arguments.getOrDefault(useCase.toString(), Map.of());
        var all = new ArrayList<@Nullable Object>(
                world.samples(person, Place.HERE).but(fitting).argumentsOf(useCase.method()));
        if (useCase.port().equals(ChangePassword.class)) {
            all.set(all.size() - 1, new Password("Apfelkuchen am Montag"));
        }
        return new Step(useCase, all);
    }
}
