package org.example.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.initiative.InitiativeService;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.bootstrap.postgres.DataFolder;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;
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

class NetworksOnPostgresTest {
    @Test
    void useCasesWorkOnADataSourceOfOnesOwn() {
        try (var postgres = EmbeddedDatabase.start(DataFolder.empty("embedding"))) {
            var migrator = dataSource(postgres.migrator());
            var dataSource = dataSource(postgres.server());
            // tag::wiring[]
            new Migrations(migrator, "knotenpunkt_server").migrate();

            IdSource ids = UuidCreator::getTimeOrderedEpoch;
            var clock = InstantSource.system();
            var transactions = new JooqTransactions(dataSource);
            var initiatives = new JooqInitiativeRepository(transactions);
            var networks = new InitiativeService(
                    initiatives,
                    new JooqParties(transactions),
                    new PolicyRights(),
                    new JooqDomainEvents(transactions, ids, new AuditWitness(new JooqAuditTrail(transactions))),
                    transactions,
                    ids,
                    clock,
                    Today.of(clock, ZoneId.of("Europe/Berlin")));
            // end::wiring[]

            var operator = Actor.operator();
            var founded = networks.found(operator, "Families at school", PartialDate.parse("2019"), false)
                    .orElseThrow();

            assertThat(transactions.read(operator, () -> initiatives.findById(founded.id())))
                    .map(Initiative::name)
                    .contains("Families at school");
        }
    }

    private static DataSource dataSource(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(login.url());
        source.setUser(login.user());
        source.setPassword(login.password().value());
        return source;
    }
}
