package org.knotenpunkt.web.organisation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.web.shared.answer.SourceJson;

/** A relation in the API, as one of its ends sees it. */
record RelationJson(
        UUID id,
        UUID town,
        RelationKind kind,
        RelationView.Direction direction,
        RefJson other,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        @Nullable SourceJson source) {
    static RelationJson from(RelationView view) {
        return new RelationJson(
                view.id().value(),
                view.town().value(),
                view.kind(),
                view.direction(),
                RefJson.from(view.other()),
                view.validity().from(),
                view.validity().until(),
                view.note(),
                SourceJson.orNull(view.source()));
    }

    /** A relation as it was recorded, seen from neither end. */
    record Whole(
            UUID id,
            UUID town,
            RelationKind kind,
            UUID fromOrganisation,
            UUID toOrganisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String note,
            @Nullable SourceJson source,
            @Nullable WithdrawalJson withdrawal) {
        static Whole from(Relation relation) {
            return new Whole(
                    relation.id().value(),
                    relation.municipality().value(),
                    relation.kind(),
                    relation.from().value(),
                    relation.to().value(),
                    relation.validity().from(),
                    relation.validity().until(),
                    relation.note().orElse(null),
                    SourceJson.orNull(relation.source().orElse(null)),
                    WithdrawalJson.orNull(
                            relation.withdrawal().map(WithdrawalView::of).orElse(null)));
        }
    }
}
