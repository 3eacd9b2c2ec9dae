package org.knotenpunkt.bootstrap.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.persistence.tables.Tables.AUDIT_ENTRY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.audit.CheckAudit;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.DebianPostgres;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.shared.DatabaseRoles;

/** What the documents say about backups, done with Debian's own PostgreSQL and tools while people write. */
@Tag("debian")
class BackupTest {
    private static final int SOME = 100;

    @Test
    void aBackupHoldsEverythingThatWasAcknowledgedBeforeItBegan() throws Exception {
        try (var postgres = DebianPostgres.provisioned();
                var dumped = DebianPostgres.provisioned()) {
            var towns = TwoTowns.settle(configuration(postgres));
            try (var server = RunningServer.start(configuration(postgres), false);
                    var before = new Writers("Vorher", towns, server::address)) {
                before.awaitMore(SOME);
                before.finish();
                try (var meanwhile = new Writers("Unterdessen", towns, server::address)) {
                    meanwhile.awaitMore(SOME);
                    dumped.restore(postgres.dump());
                    try (var copied = postgres.fromBaseBackup()) {
                        meanwhile.awaitMore(SOME);
                        meanwhile.finish();

                        assertHolds(dumped, before);
                        assertHolds(copied, before);
                    }
                    assertHolds(postgres, meanwhile);
                }
            }
        }
    }

    private static void assertHolds(DebianPostgres restored, Writers writers) throws Exception {
        try (var administrator = restored.as("postgres");
                var server = restored.as(DatabaseRoles.SERVER)) {
            assertThat(writers.faults(administrator)).isEmpty();
            assertThat(DSL.using(server, SQLDialect.POSTGRES).fetchCount(AUDIT_ENTRY))
                    .as("what the server sees of the towns without a scope")
                    .isZero();
        }
        assertThat(Installation.faults(configuration(restored), BackupTest::auditFaults))
                .isEmpty();
    }

    private static List<String> auditFaults(Installation installation) {
        return installation.get(CheckAudit.class).check(Actor.operator(), List.of()).orElseThrow().stream()
                .flatMap(chain -> chain.findings().stream())
                .map(Object::toString)
                .toList();
    }

    private static Configuration configuration(DebianPostgres postgres) {
        var settings = new HashMap<>(postgres.settingsOfServer());
        settings.put("rate.account", "0");
        settings.put("server.port", "0");
        return Configuration.of(settings, Map.of());
    }
}
