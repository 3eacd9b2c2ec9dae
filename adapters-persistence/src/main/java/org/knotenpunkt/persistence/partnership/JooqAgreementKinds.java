package org.knotenpunkt.persistence.partnership;

import static java.util.Comparator.comparing;
import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_KIND;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.ClauseTemplate;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.partnership.kind.Seat;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.JsonDocuments;

/** Reads the kinds of agreements from PostgreSQL. */
public final class JooqAgreementKinds implements AgreementKinds {
    private static final TypeReference<Document> DOCUMENT = new TypeReference<>() {};

    private final Database database;

    @Inject
    public JooqAgreementKinds(Database database) {
        this.database = database;
    }

    private record Document(
            Map<String, String> names,
            List<Seat> seats,
            List<ClauseTemplate> clauses,
            @Nullable String frame) {}

    @Override
    public List<AgreementKind> newest() {
        return database
                .dsl()
                .select(AGREEMENT_KIND.CODE, AGREEMENT_KIND.EDITION, AGREEMENT_KIND.DOCUMENT)
                .distinctOn(AGREEMENT_KIND.CODE)
                .from(AGREEMENT_KIND)
                .orderBy(AGREEMENT_KIND.CODE, AGREEMENT_KIND.EDITION.desc())
                .fetch(mapping(JooqAgreementKinds::kind))
                .stream()
                .sorted(comparing(kind -> kind.ref().code()))
                .toList();
    }

    @Override
    public Optional<AgreementKind> find(KindRef ref) {
        return database.dsl()
                .select(AGREEMENT_KIND.CODE, AGREEMENT_KIND.EDITION, AGREEMENT_KIND.DOCUMENT)
                .from(AGREEMENT_KIND)
                .where(is(ref))
                .fetchOptional(mapping(JooqAgreementKinds::kind));
    }

    private static Condition is(KindRef ref) {
        return AGREEMENT_KIND
                .CODE
                .eq(ref.code())
                .and(AGREEMENT_KIND.EDITION.eq(DSL.val(ref.edition(), AGREEMENT_KIND.EDITION)));
    }

    static AgreementKind kind(String code, Short edition, JSONB json) {
        var document = JsonDocuments.read(json.data(), DOCUMENT);
        return new AgreementKind(
                new KindRef(code, edition), document.names(), document.seats(), document.clauses(), document.frame());
    }
}
