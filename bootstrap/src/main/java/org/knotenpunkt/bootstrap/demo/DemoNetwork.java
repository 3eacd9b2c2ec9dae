package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.knotenpunkt.application.initiative.FoundInitiative;
import org.knotenpunkt.application.initiative.InitiativeSummary;
import org.knotenpunkt.application.initiative.KeepMembers;
import org.knotenpunkt.application.initiative.KeepSupporters;
import org.knotenpunkt.application.initiative.ReadInitiatives;
import org.knotenpunkt.application.initiative.RecordCount;
import org.knotenpunkt.application.initiative.RecordStage;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.initiative.Evidence;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** The network of towns, with its members, stages and published counts as far as they can be looked up. */
public final class DemoNetwork {
    private static final String NAME = "Initiative Familiengrundschulzentren NRW";
    private static final PartialDate FOUNDED = PartialDate.parse("2019");

    private final ReadInitiatives reading;
    private final FoundInitiative founding;
    private final KeepMembers members;
    private final KeepSupporters supporters;
    private final RecordStage stages;
    private final RecordCount counts;
    private final RegisterOrganisation organisations;
    private final Transactions transactions;

    @Inject
    public DemoNetwork(
            ReadInitiatives reading,
            FoundInitiative founding,
            KeepMembers members,
            KeepSupporters supporters,
            RecordStage stages,
            RecordCount counts,
            RegisterOrganisation organisations,
            Transactions transactions) {
        this.reading = reading;
        this.founding = founding;
        this.members = members;
        this.supporters = supporters;
        this.stages = stages;
        this.counts = counts;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    /** Sets the network up as a whole, unless there is one. */
    InitiativeId load(Map<String, MunicipalityId> towns) {
        return reading.list(Actor.operator()).orElseThrow().stream()
                .findFirst()
                .map(InitiativeSummary::id)
                .orElseGet(() ->
                        transactions.call(Actor.operator(), () -> setUp(towns)).id());
    }

    private Initiative setUp(Map<String, MunicipalityId> towns) {
        var network = founding.found(Actor.operator(), NAME, FOUNDED, false).orElseThrow();
        network = supported(network, "Wübben Stiftung Bildung");
        network = supported(network, "Auridis Stiftung");
        for (var row : DemoTable.read("towns")) {
            if (row.optional("evidence").isPresent()) {
                network = members.join(
                                office(network),
                                network.id(),
                                network.version(),
                                town(towns, row),
                                row.optional("joined").map(PartialDate::parse).orElse(null),
                                false,
                                row.source("evidence", "evidenceDate"))
                        .orElseThrow();
            }
        }
        for (var row : DemoTable.read("stages")) {
            network = reached(network, town(towns, row), row).orElseThrow();
        }
        for (var row : DemoTable.read("counts")) {
            network = counts.record(
                            office(network),
                            network.id(),
                            network.version(),
                            row.number("count"),
                            row.text("definition"),
                            row.date("asOf"),
                            row.source("source", "sourceDate"),
                            false)
                    .orElseThrow();
        }
        return network;
    }

    private Initiative supported(Initiative network, String foundation) {
        var registered = organisations
                .register(office(network), NewOrganisation.named(OrganisationKind.FOUNDATION, null, foundation), false)
                .orElseThrow();
        return supporters
                .support(
                        office(network),
                        network.id(),
                        network.version(),
                        new Supporter(registered.id(), Validity.ALWAYS))
                .orElseThrow();
    }

    private Result<Initiative, InitiativeError> reached(Initiative network, MunicipalityId town, DemoTable.Row row) {
        var entry = StageEntry.judgedNow(
                MemberStage.valueOf(row.text("stage")),
                row.date("since"),
                Arrays.asList(row.text("criteria").split(" ")),
                new Evidence(row.text("evidence"), row.source("source", "sourceDate")),
                null);
        return stages.reach(office(network), network.id(), network.version(), town, entry);
    }

    private static MunicipalityId town(Map<String, MunicipalityId> towns, DemoTable.Row row) {
        return Objects.requireNonNull(towns.get(row.text("ags")));
    }

    private static Actor office(Initiative network) {
        return DemoActors.officeOf(network.id());
    }
}
