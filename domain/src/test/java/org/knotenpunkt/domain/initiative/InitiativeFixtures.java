package org.knotenpunkt.domain.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;

/** A network of two towns, in Lindenau since its founding and in Auenfeld later, and what it is made of. */
public final class InitiativeFixtures {
    public static final InitiativeId NETWORK = new InitiativeId(new UUID(0x7000, 1));
    public static final InitiativeId OTHER_NETWORK = new InitiativeId(new UUID(0x7000, 2));
    public static final MunicipalityId LINDENAU = new MunicipalityId(new UUID(0x7000, 11));
    public static final MunicipalityId AUENFELD = new MunicipalityId(new UUID(0x7000, 12));
    public static final OrganisationId FOUNDATION = new OrganisationId(new UUID(0x7000, 21));
    public static final OrganisationId AGENCY = new OrganisationId(new UUID(0x7000, 22));

    public static final PartialDate FOUNDED = PartialDate.parse("2019");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private InitiativeFixtures() {}

    public static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    public static Source source(String date) {
        return new Source("Report of the network", date(date));
    }

    public static Evidence evidence(String date) {
        return new Evidence("The council's report names the sites", source(date));
    }

    /** A stage with all its criteria met. */
    public static StageEntry stage(MemberStage stage, String since) {
        return stage(stage, since, null);
    }

    public static StageEntry stage(MemberStage stage, String since, @Nullable String reason) {
        var criteria = StageCriteria.current().of(stage);
        return StageEntry.judgedNow(stage, date(since), criteria, evidence(since), reason);
    }

    public static PublishedCount count(int count, String asOf) {
        return new PublishedCount(count, "Member towns", date(asOf), source(asOf));
    }

    /** A network without anybody in it. */
    public static Initiative anInitiative() {
        return Initiative.found(NETWORK, "Families at school", FOUNDED, TODAY, NOW)
                .orElseThrow();
    }

    /** A network with two members, one of them with stages, two supporters and two counts. */
    public static Initiative anInitiativeAtWork() {
        return anInitiative()
                .join(LINDENAU, null, true, source("2020"), TODAY, NOW)
                .flatMap(network -> network.join(AUENFELD, date("2021-10"), false, source("2021-10"), TODAY, NOW))
                .flatMap(network -> network.reach(LINDENAU, stage(MemberStage.IDEA, "2018"), TODAY, NOW))
                .flatMap(network -> network.reach(LINDENAU, stage(MemberStage.FIRST_CENTRE, "2020-08"), TODAY, NOW))
                .flatMap(network -> network.support(new Supporter(FOUNDATION, Validity.from(day("2019-03-01"))), NOW))
                .flatMap(network -> network.support(
                        new Supporter(AGENCY, Validity.between(day("2020-01-01"), day("2022-12-31"))), NOW))
                .flatMap(network -> network.record(count(10, "2019"), NOW))
                .flatMap(network -> network.record(count(25, "2022-05"), NOW))
                .orElseThrow();
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** The only member of a town in a network. */
    public static Member member(Initiative network, MunicipalityId town) {
        return network.members().stream()
                .filter(member -> member.town().equals(town))
                .findFirst()
                .orElseThrow();
    }

    /** The criteria of the stage without the first one. */
    public static List<String> someCriteria(MemberStage stage) {
        return StageCriteria.current().of(stage).stream().skip(1).toList();
    }
}
