package org.knotenpunkt.bootstrap.rights;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.access.IdentifyPerson;
import org.knotenpunkt.application.initiative.FoundInitiative;
import org.knotenpunkt.application.initiative.KeepMembers;
import org.knotenpunkt.application.initiative.KeepSupporters;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.KeepFindings;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.application.needs.NewWave;
import org.knotenpunkt.application.needs.answer.RecordAnswers;
import org.knotenpunkt.application.needs.instrument.ManageInstruments;
import org.knotenpunkt.application.needs.invitation.AnswerByLink;
import org.knotenpunkt.application.needs.invitation.InvitePeople;
import org.knotenpunkt.application.needs.perspective.KeepPerspectives;
import org.knotenpunkt.application.needs.perspective.NewPerspective;
import org.knotenpunkt.application.needs.result.PlayBackResult;
import org.knotenpunkt.application.needs.result.PublishTables;
import org.knotenpunkt.application.organisation.AddKey;
import org.knotenpunkt.application.organisation.CorrectOrganisation;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.function.Appoint;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.function.CreateFunction;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.application.organisation.municipality.AddMunicipality;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.application.organisation.register.ImportOrder;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.application.organisation.register.PreviewImport;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.application.organisation.school.AddSchool;
import org.knotenpunkt.application.organisation.school.NewSchool;
import org.knotenpunkt.application.organisation.socialspace.AssignToSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.DrawSocialSpace;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.SmallRegisters;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;

/** Puts one thing of each kind into each {@link Place}, as people would. */
final class WorldBuilder {
    private static final Source SOURCE = new Source("Ratsbeschluss", PartialDate.parse("2024"));

    private final Installation house;

    WorldBuilder(Installation house) {
        this.house = house;
    }

    Map<Place, Map<Class<?>, Object>> places() {
        var here = town("05900001", "Hierstadt");
        var elsewhere = town("05900002", "Anderswo");
        var ours = network(here);
        var theirs = network(elsewhere);
        var places = new EnumMap<Place, Map<Class<?>, Object>>(Place.class);
        places.put(Place.HERE, place(here, "05900001", ours, "900001"));
        places.put(Place.NEXT_DOOR, place(here, "05900001", ours, "900002"));
        places.put(Place.ELSEWHERE, place(elsewhere, "05900002", theirs, "900003"));
        return places;
    }

    private MunicipalityId town(String ags, String name) {
        var facts = new Sourced<>(MunicipalityFacts.of(MunicipalityKind.TOWN), SOURCE);
        return get(AddMunicipality.class)
                .add(
                        Actor.operator(),
                        new NewMunicipality(new Ags(ags), OrganisationName.of(name), null, Contact.NONE, facts))
                .orElseThrow()
                .id();
    }

    private Network network(MunicipalityId town) {
        var founded = get(FoundInitiative.class)
                .found(Actor.operator(), "Netzwerk " + town, PartialDate.parse("2020"), false)
                .orElseThrow();
        var keeper = holding(Role.INITIATIVE_OFFICE, founded.scope());
        Initiative joined = get(KeepMembers.class)
                .join(keeper, founded.id(), founded.version(), town, PartialDate.parse("2021"), false, SOURCE)
                .orElseThrow();
        var supporter = new Supporter(registered(town, OrganisationKind.FOUNDATION), Validity.ALWAYS);
        get(KeepSupporters.class)
                .support(keeper, joined.id(), joined.version(), supporter)
                .orElseThrow();
        return new Network(founded.id(), supporter);
    }

    private record Network(InitiativeId id, Supporter supporter) {}

    private Map<Class<?>, Object> place(MunicipalityId town, String ags, Network network, String number) {
        var coordination = holding(Role.COORDINATION, new Scope.Municipality(town));
        var all = new HashMap<Class<?>, Object>();
        all.put(MunicipalityId.class, town);
        all.put(Ags.class, new Ags(ags));
        all.put(ChainId.class, ChainId.of(town));
        all.put(Scope.class, new Scope.Municipality(town));
        all.put(InitiativeId.class, network.id());
        all.put(Supporter.class, network.supporter());
        all.put(SchoolNumber.class, new SchoolNumber(number));
        var school = school(coordination, town, number);
        all.put(OrganisationId.class, school);
        var provider = registered(town, OrganisationKind.PROVIDER);
        var relation =
                new NewRelation(town, RelationKind.COOPERATES, school, provider, Validity.ALWAYS, "bei Bedarf", SOURCE);
        var recorded = get(RecordRelation.class).record(coordination, relation).orElseThrow();
        all.put(RelationId.class, recorded.id());
        var centres = new CentreBuilder(house);
        all.putAll(centres.running(
                coordination,
                town,
                registered(town, OrganisationKind.FAMILY_CENTRE),
                registered(town, OrganisationKind.SCHOOL)));
        centres.moved(
                coordination,
                town,
                registered(town, OrganisationKind.FAMILY_CENTRE),
                registered(town, OrganisationKind.SCHOOL),
                registered(town, OrganisationKind.SCHOOL));
        all.putAll(new OfferBuilder(house)
                .published(coordination, (CentreId) Objects.requireNonNull(all.get(CentreId.class)), school));
        all.putAll(new ReportBuilder(house)
                .released(coordination, town, (CentreId) Objects.requireNonNull(all.get(CentreId.class)), school));
        all.put(World.Lone.class, lone(coordination, town, number));
        all.put(UUID.class, recorded.id().value());
        all.putAll(function(coordination, town, school));
        var space = space(coordination, town, school, number);
        all.put(SocialSpaceId.class, space);
        all.put(ImportId.class, preview(coordination));
        all.putAll(assessment(coordination, town, school));
        var signatory = new Approval.Signatory((PersonId) Objects.requireNonNull(all.get(PersonId.class)), (FunctionId)
                Objects.requireNonNull(all.get(FunctionId.class)));
        all.putAll(new AgreementBuilder(house).agreed(coordination, town, school, provider, signatory));
        var agreement = (AgreementId) Objects.requireNonNull(all.get(AgreementId.class));
        var other = new AgreementBuilder(house).agreed(coordination, town, school, provider, signatory);
        var unreviewed = (AgreementId) Objects.requireNonNull(other.get(AgreementId.class));
        new AgreementBuilder(house).endLater(coordination, unreviewed);
        all.put(ReviewBuilder.Unreviewed.class, new ReviewBuilder.Unreviewed(unreviewed));
        all.putAll(new ReviewBuilder(house).reviewed(coordination, town, school, agreement));
        all.putAll(new ProgressBuilder(house).recorded(coordination, agreement));
        all.putAll(new ReleaseBuilder(house).released(coordination, agreement, network.id()));
        all.putAll(new ProgressBuilder(house).planned(coordination, agreement, school));
        all.put(ConceptId.class, new ConceptBuilder(house).adopted(coordination, town));
        all.putAll(new DisagreementBuilder(house).raised(coordination, town, school, agreement));
        var ofSpace = get(ConductAssessment.class)
                .setUp(coordination, town, new AssessedPlace.Neighbourhood(space), "Sozialraum")
                .flatMap(setUp -> get(ConductAssessment.class)
                        .openWave(
                                coordination,
                                setUp.id(),
                                setUp.version(),
                                NewWave.class.cast(Objects.requireNonNull(all.get(NewWave.class)))))
                .flatMap(asking ->
                        get(ConductAssessment.class).closeWave(coordination, asking.id(), asking.version(), 1))
                .orElseThrow();
        get(PublishTables.class).publish(coordination, ofSpace.id(), 1).orElseThrow();
        all.put(World.Concluded.class, new World.Concluded(concluded(coordination, town, school), ofSpace.id()));
        all.putAll(holder(new Right(Role.READER, new Scope.Organisation(town, school.value()))));
        var grant = (GrantId) Objects.requireNonNull(all.get(GrantId.class));
        var person = (PersonId) Objects.requireNonNull(all.get(PersonId.class));
        get(IdentifyPerson.class).identify(coordination, grant, person).orElseThrow();
        return all;
    }

    private OrganisationId school(Actor coordination, MunicipalityId town, String number) {
        var facts = new Sourced<>(SchoolFacts.running(SchoolForm.PRIMARY), SOURCE);
        var school = get(AddSchool.class)
                .add(
                        coordination,
                        new NewSchool(
                                new SchoolNumber(number),
                                town,
                                OrganisationName.of("Shcule " + number),
                                new Address(null, "45879", "Hierstadt"),
                                Contact.NONE,
                                facts))
                .orElseThrow();
        get(CorrectOrganisation.class)
                .correctName(
                        coordination,
                        school.id(),
                        1,
                        null,
                        OrganisationName.of("Schule " + number),
                        null,
                        "vertippt",
                        false)
                .orElseThrow();
        return school.id();
    }

    private OrganisationId registered(MunicipalityId town, OrganisationKind kind) {
        return get(RegisterOrganisation.class)
                .register(
                        holding(Role.COORDINATION, new Scope.Municipality(town)),
                        NewOrganisation.named(kind, town, "%s %s".formatted(kind, UUID.randomUUID())),
                        false)
                .orElseThrow()
                .id();
    }

    /** An organisation that had a key by mistake, a social space, and a network: nothing else speaks of them. */
    private World.Lone lone(Actor coordination, MunicipalityId town, String number) {
        var registered = registered(town, OrganisationKind.ASSOCIATION);
        var key = new ExternalKey(KeyScheme.OTHER, "Irrtum:" + number);
        var withKey = get(AddKey.class)
                .addKey(coordination, registered, 1, key, Validity.ALWAYS, null)
                .orElseThrow();
        get(CorrectOrganisation.class)
                .withdraw(coordination, registered, withKey.version(), RecordedFact.of(key, null), "Versehen")
                .orElseThrow();
        var network = get(FoundInitiative.class)
                .found(Actor.operator(), "Irrtum " + number, PartialDate.parse("2020"), false)
                .orElseThrow();
        return new World.Lone(
                registered, drawn(coordination, town, "Insel " + number).id(), network.id());
    }

    private Map<Class<?>, Object> function(Actor coordination, MunicipalityId town, OrganisationId school) {
        var created = get(CreateFunction.class)
                .create(
                        coordination,
                        new NewFunction(
                                town, school, FunctionKind.HEAD_OF_SCHOOL, null, Validity.ALWAYS, RoleContact.NONE),
                        false)
                .orElseThrow();
        var held = get(Appoint.class)
                .appoint(
                        coordination,
                        created.id(),
                        created.version(),
                        new Appointee.Newcomer("Mina Muster"),
                        TermRole.HOLDER,
                        Validity.ALWAYS)
                .orElseThrow();
        var term = held.terms().getFirst();
        var deputised = get(Appoint.class)
                .appoint(
                        coordination,
                        held.id(),
                        held.version(),
                        new Appointee.Newcomer("Dorian Deputy"),
                        TermRole.DEPUTY,
                        Validity.ALWAYS)
                .orElseThrow();
        return Map.of(
                FunctionId.class,
                held.id(),
                TermId.class,
                term.id(),
                PersonId.class,
                term.person(),
                World.Deputy.class,
                new World.Deputy(deputised.deputiesOn(Samples.DAY).getFirst().person()));
    }

    private SocialSpaceId space(Actor coordination, MunicipalityId town, OrganisationId school, String name) {
        var drawn = drawn(coordination, town, "Quartier " + name);
        get(AssignToSocialSpace.class)
                .assign(coordination, drawn.id(), drawn.version(), school, Validity.ALWAYS)
                .orElseThrow();
        return drawn.id();
    }

    private SocialSpace drawn(Actor coordination, MunicipalityId town, String name) {
        return get(DrawSocialSpace.class)
                .draw(coordination, town, name, null, Validity.ALWAYS, false)
                .orElseThrow();
    }

    /** An assessment of the school, which asks families what is shipped. */
    private Map<Class<?>, Object> assessment(Actor coordination, MunicipalityId town, OrganisationId school) {
        var begun = get(ManageInstruments.class)
                .begin(coordination, town, "Fragebogen", "families-and-school")
                .orElseThrow();
        get(ManageInstruments.class)
                .publish(coordination, begun.id(), begun.version())
                .orElseThrow();
        get(ManageInstruments.class).copy(coordination, begun.id(), 1, "Kopie").orElseThrow();
        var place = new AssessedPlace.Site(school);
        var asked = List.of(
                new AskedPerspective(Perspective.FAMILIES, null), new AskedPerspective(Perspective.SECRETARIAT, null));
        var wave = new NewWave(
                begun.id(), 1, LocalDate.of(2026, 1, 1), ReleaseBuilder.today().plusDays(1), AnswerUnit.FAMILY, asked);
        var conducting = get(ConductAssessment.class);
        var assessment = conducting
                .setUp(coordination, town, place, "Bestandsaufnahme")
                .flatMap(setUp -> conducting.openWave(coordination, setUp.id(), setUp.version(), wave))
                .orElseThrow();
        get(RecordAnswers.class)
                .bringIn(coordination, assessment.id(), 1, List.of(Samples.SHEET))
                .orElseThrow();
        var found = get(KeepFindings.class)
                .add(coordination, assessment.id(), assessment.version(), Samples.NEED)
                .flatMap(added ->
                        get(KeepFindings.class).add(coordination, added.id(), added.version(), Samples.STRENGTH))
                .orElseThrow();
        var handedOut = get(InvitePeople.class)
                .handOut(coordination, found.id(), 1, Perspective.FAMILIES, new Invitation.Codes(Invitation.Codes.MIN))
                .orElseThrow();
        var link = answeredLink(coordination, found.id());
        var need = found.findings().needs().getFirst().id();
        get(KeepFindings.class)
                .decide(coordination, found.id(), found.version(), need, new Decision.Pursued())
                .orElseThrow();
        var own = get(KeepPerspectives.class)
                .add(
                        coordination,
                        town,
                        new NewPerspective(null, Wording.german(UUID.randomUUID() + " und andere"), null))
                .orElseThrow();
        return Map.ofEntries(
                entry(OwnPerspectiveId.class, own.id()),
                entry(InstrumentId.class, begun.id()),
                entry(AssessmentId.class, assessment.id()),
                entry(AssessedPlace.class, place),
                entry(NewWave.class, wave),
                entry(Integer.class, 1),
                entry(FindingId.class, need),
                entry(InvitationId.class, handedOut.invitation().id()),
                entry(World.OpenLink.class, new World.OpenLink(link.id())),
                entry(InvitationKey.class, handedOut.key()),
                entry(AnswerCode.class, handedOut.codes().getFirst()));
    }

    private Invitation answeredLink(Actor coordination, AssessmentId assessment) {
        var link = get(InvitePeople.class)
                .openLink(coordination, assessment, 1, Perspective.SECRETARIAT)
                .orElseThrow();
        if (link.kind() instanceof Invitation.OpenLink(var code)) {
            get(AnswerByLink.class)
                    .answer(code, LanguageTag.GERMAN, Samples.SHEET.answers(), null)
                    .orElseThrow();
        }
        return link;
    }

    private AssessmentId concluded(Actor coordination, MunicipalityId town, OrganisationId school) {
        var keeping = get(KeepFindings.class);
        var families = new NewFinding(FindingKind.STRENGTH, Perspective.FAMILIES, "Das Café", "Gespräche", 3);
        var concluded = get(ConductAssessment.class)
                .setUp(coordination, town, new AssessedPlace.Site(school), "Vom Vorjahr")
                .flatMap(setUp -> keeping.add(coordination, setUp.id(), setUp.version(), families))
                .flatMap(heard -> keeping.add(coordination, heard.id(), heard.version(), Samples.STRENGTH))
                .flatMap(heard -> get(ConductAssessment.class).conclude(coordination, heard.id(), heard.version()))
                .flatMap(done -> get(PlayBackResult.class)
                        .playBack(coordination, done.id(), done.version(), Map.of(LanguageTag.GERMAN, "Vielen Dank")))
                .orElseThrow();
        return concluded.id();
    }

    private ImportId preview(Actor coordination) {
        return get(PreviewImport.class)
                .preview(
                        coordination,
                        new ImportOrder(Register.MUNICIPALITIES, null, null),
                        new TextFile("towns", SmallRegisters.municipalities()),
                        ImportWatch.NOBODY)
                .orElseThrow()
                .id();
    }

    /** Somebody else's account and right. */
    private Map<Class<?>, Object> holder(Right right) {
        var name = new SignInName("%s@proof.example".formatted(UUID.randomUUID()));
        var account = get(CreateAccount.class)
                .create(Actor.operator(), name, "Jemand", null)
                .orElseThrow()
                .account();
        Grant grant = get(GrantRole.class)
                .grant(Actor.operator(), name, right, Validity.ALWAYS)
                .orElseThrow();
        return Map.of(
                SignInName.class, name, AccountId.class, account.id(), GrantId.class, grant.id(), Right.class, right);
    }

    private static Actor holding(Role role, Scope scope) {
        return new Actor(UUID.randomUUID(), Set.of(new Right(role, scope)));
    }

    private <T> T get(Class<T> type) {
        return house.get(type);
    }

    /** A signed sheet as somebody uploads it. */
    static final TextFile PDF = new TextFile("Blatt.pdf", "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");

    /** A file of answers as somebody uploads it. */
    static final TextFile ANSWERS = new TextFile("Antworten.csv", "welcome\n3\n");

    /** A file of text as somebody uploads it. */
    record TextFile(String name, String text) implements HandedInFile {
        @Override
        public long size() {
            return bytes().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        private byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void close() {}
    }
}
