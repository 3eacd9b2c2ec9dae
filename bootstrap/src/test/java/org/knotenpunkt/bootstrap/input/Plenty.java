package org.knotenpunkt.bootstrap.input;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.access.CreateAccount;
import org.knotenpunkt.application.access.GrantRole;
import org.knotenpunkt.application.access.SignIn;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.function.CreateFunction;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.application.organisation.register.ImportOrder;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.application.organisation.register.TextFile;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.application.organisation.socialspace.AssignToSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.DrawSocialSpace;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.bootstrap.ImportsAtOnce;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.SmallRegisters;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** More of everything than there is in the demonstration, in one town and around one school. */
final class Plenty {
    private static final int MANY = 20;
    private static final int GOALS = 500;
    private static final Password PASSWORD = new Password("langes wort zum testen");

    private final Installation installation;
    private final MunicipalityId town;
    private final OrganisationId school;
    private final AgreementId agreement;
    private final Actor actor;

    Plenty(Installation installation, Things things) {
        this.installation = installation;
        this.town = MunicipalityId.of(things.id("town"));
        this.school = OrganisationId.of(things.id("organisations"));
        this.agreement = AgreementId.of(things.id("agreements"));
        this.actor = new Actor(new UUID(0, 0), Set.of(new Right(Role.COORDINATION, new Scope.Municipality(town))));
    }

    void everywhere() {
        schools();
        goals();
        for (int i = 0; i < MANY; i++) {
            partner(i);
            function(i);
            space(i);
            account(i);
        }
    }

    private void schools() {
        var imports = installation.get(ImportsAtOnce.class);
        var shown = imports.previewing()
                .preview(
                        Actor.operator(),
                        new ImportOrder(Register.SCHOOLS, LocalDate.of(2026, 1, 31), null),
                        TextFile.of(SmallRegisters.schools(MANY)),
                        ImportWatch.NOBODY)
                .orElseThrow();
        imports.confirming()
                .confirm(Actor.operator(), shown.id(), shown.version(), false, ImportWatch.NOBODY)
                .orElseThrow();
    }

    /** Far more goals than anybody can keep in view, in the draft beside what is in force. */
    private void goals() {
        var reading = installation.get(ReadAgreements.class);
        var version = reading.read(actor, agreement).orElseThrow().agreement().version();
        installation
                .get(DraftAgreement.class)
                .revise(actor, agreement, version, Plenty::withGoals)
                .orElseThrow();
    }

    private static Result<AgreementContent, ContentError> withGoals(AgreementContent content) {
        var deed = content.goals().stream()
                .filter(goal -> goal.measure().isPresent())
                .findFirst()
                .orElseThrow();
        var more = content;
        for (int i = 0; i < GOALS; i++) {
            more = more.withGoal(new Goal(
                            new GoalId(new UUID(0xf00d, i)),
                            deed.parent(),
                            deed.level(),
                            "Vorhaben " + i,
                            deed.operation()))
                    .orElseThrow();
        }
        return Result.success(more);
    }

    private void partner(int i) {
        var partner = installation
                .get(RegisterOrganisation.class)
                .register(actor, NewOrganisation.named(OrganisationKind.PROVIDER, town, "Träger " + i), false)
                .orElseThrow();
        installation
                .get(RecordRelation.class)
                .record(
                        actor,
                        new NewRelation(
                                town, RelationKind.COOPERATES, partner.id(), school, Validity.ALWAYS, null, null))
                .orElseThrow();
    }

    private void function(int i) {
        installation
                .get(CreateFunction.class)
                .create(
                        actor,
                        new NewFunction(
                                town, school, FunctionKind.OTHER, "Aufgabe " + i, Validity.ALWAYS, RoleContact.NONE),
                        false)
                .orElseThrow();
    }

    private void space(int i) {
        var space = installation
                .get(DrawSocialSpace.class)
                .draw(actor, town, "Raum " + i, null, Validity.ALWAYS, false)
                .orElseThrow();
        installation
                .get(AssignToSocialSpace.class)
                .assign(actor, space.id(), space.version(), school, Validity.ALWAYS)
                .orElseThrow();
    }

    /** An account with a right and a session. */
    private void account(int i) {
        var name = new SignInName("viele-%d@demo.example".formatted(i));
        installation
                .get(CreateAccount.class)
                .create(Actor.operator(), name, "Konto " + i, PASSWORD)
                .orElseThrow();
        installation
                .get(GrantRole.class)
                .grant(Actor.operator(), name, new Right(Role.READER, new Scope.Municipality(town)), Validity.ALWAYS)
                .orElseThrow();
        installation
                .get(SignIn.class)
                .signIn(name, PASSWORD, new ClientAddress("127.0.0.1"))
                .orElseThrow();
    }
}
