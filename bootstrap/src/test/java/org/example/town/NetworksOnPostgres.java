package org.example.town;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import javax.sql.DataSource;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.initiative.InitiativeService;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.persistence.access.audit.AuditWitness;
import org.knotenpunkt.persistence.access.audit.JooqAuditTrail;
import org.knotenpunkt.persistence.initiative.JooqInitiativeRepository;
import org.knotenpunkt.persistence.initiative.JooqParties;
import org.knotenpunkt.persistence.shared.JooqDomainEvents;
import org.knotenpunkt.persistence.shared.JooqTransactions;
import org.knotenpunkt.persistence.shared.Migrations;
import org.postgresql.ds.PGSimpleDataSource;

/** A program of its own: founds a network of towns and says what it is called, as the database has it. */
public final class NetworksOnPostgres {
    private NetworksOnPostgres() {}

    public static void main(String[] names) {
        var migrator = dataSource("MIGRATOR");
        var dataSource = dataSource("SERVER");
        // tag::wiring[]
        new Migrations(migrator, "knotenpunkt_server").migrate();

        IdSource ids = UuidCreator::getTimeOrderedEpoch;
        var clock = InstantSource.system();
        var transactions = new JooqTransactions(dataSource);
        var initiatives = new JooqInitiativeRepository(transactions);
        var networks = new InitiativeService(
                initiatives,
                new JooqParties(transactions),
                new PolicyRights(transactions),
                new JooqDomainEvents(
                        transactions, ids, new AuditWitness(new JooqAuditTrail(transactions), transactions)),
                transactions,
                ids,
                clock,
                Today.of(clock, ZoneId.of("Europe/Berlin")));
        // end::wiring[]

        var operator = Actor.operator();
        var founded = networks.found(operator, names[0], PartialDate.parse("2019"), false)
                .orElseThrow();
        System.out.println(transactions
                .read(operator, () -> initiatives.findById(founded.id()))
                .map(Initiative::name)
                .orElseThrow());
    }

    /** Where the database is and who asks stands in the environment. */
    private static DataSource dataSource(String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(environment(role + "_URL"));
        source.setUser(environment(role + "_USER"));
        source.setPassword(environment(role + "_PASSWORD"));
        return source;
    }

    private static String environment(String variable) {
        return Objects.requireNonNull(System.getenv(variable), variable);
    }
}
