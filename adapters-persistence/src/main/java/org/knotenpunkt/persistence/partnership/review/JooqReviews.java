package org.knotenpunkt.persistence.partnership.review;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.DROPPED_CONCLUSION;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_CONCLUSION;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_RATING;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_SHEET;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.review.Reviews;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.RatingSheet;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.DroppedConclusionRecord;
import org.knotenpunkt.persistence.tables.tables.records.ReviewConclusionRecord;
import org.knotenpunkt.persistence.tables.tables.records.ReviewRatingRecord;
import org.knotenpunkt.persistence.tables.tables.records.ReviewRecord;
import org.knotenpunkt.persistence.tables.tables.records.ReviewSheetRecord;

/** Keeps reviews in PostgreSQL. A sheet is written again only if its revision is another one: what was handed in stays untouched. */
public final class JooqReviews implements Reviews {
    private final Database database;

    @Inject
    public JooqReviews(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Review> findById(ReviewId id) {
        return find(REVIEW.ID.eq(id.value())).stream().findFirst();
    }

    /** Holds the row first and reads then: a statement sees what had been saved when it began, not when it got the row. */
    @Override
    public Optional<Review> findForChange(ReviewId id) {
        var held = database.dsl()
                .select(REVIEW.ID)
                .from(REVIEW)
                .where(REVIEW.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional();
        return held.flatMap(there -> findById(id));
    }

    @Override
    public List<Review> findOf(AgreementId agreement) {
        return find(REVIEW.AGREEMENT_ID.eq(agreement.value()));
    }

    private List<Review> find(Condition condition) {
        return database.dsl()
                .select(ReviewFields.WHOLE)
                .from(REVIEW)
                .where(condition)
                .orderBy(REVIEW.OPENS_ON.desc(), REVIEW.ID.desc())
                .fetch(Record1::value1);
    }

    @Override
    public List<DroppedConclusion> droppedOf(AgreementId agreement) {
        return database.dsl()
                .select(
                        DROPPED_CONCLUSION.REVIEW_ID.convertFrom(ReviewId::new),
                        DROPPED_CONCLUSION.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        DROPPED_CONCLUSION.CRITERION,
                        DROPPED_CONCLUSION.REASON,
                        DROPPED_CONCLUSION.DROPPED_AT.convertFrom(OffsetDateTime::toInstant),
                        DROPPED_CONCLUSION.DROPPED_BY)
                .from(DROPPED_CONCLUSION)
                .join(REVIEW)
                .on(REVIEW.MUNICIPALITY_ID.eq(DROPPED_CONCLUSION.MUNICIPALITY_ID))
                .and(REVIEW.ID.eq(DROPPED_CONCLUSION.REVIEW_ID))
                .where(REVIEW.AGREEMENT_ID.eq(agreement.value()))
                .orderBy(DROPPED_CONCLUSION.DROPPED_AT, DROPPED_CONCLUSION.CRITERION)
                .fetch(mapping(DroppedConclusion::new));
    }

    @Override
    public void drop(DroppedConclusion dropped) {
        database.dsl()
                .executeInsert(new DroppedConclusionRecord(
                        dropped.municipality().value(),
                        dropped.review().value(),
                        dropped.criterion(),
                        dropped.reason(),
                        dropped.at().atOffset(ZoneOffset.UTC),
                        dropped.by()));
    }

    @Override
    public void save(Review review) {
        Saved.requireOne(review.version() == 0 ? insert(review) : update(review), review.id());
        var known = revisions(review);
        for (int position = 0; position < review.stored().sheets().size(); position++) {
            var sheet = review.stored().sheets().get(position);
            if (!Objects.equals(known.get(sheet.organisation().value()), sheet.revision())) {
                write(
                        review,
                        sheet,
                        (short) position,
                        known.containsKey(sheet.organisation().value()));
            }
        }
        conclude(review);
    }

    private int insert(Review review) {
        return database.dsl()
                .insertInto(REVIEW)
                .set(row(review))
                .onConflict(REVIEW.MUNICIPALITY_ID, REVIEW.ID)
                .doNothing()
                .execute();
    }

    private int update(Review review) {
        return database.dsl()
                .executeUpdate(
                        row(review),
                        REVIEW.MUNICIPALITY_ID
                                .eq(town(review))
                                .and(REVIEW.ID.eq(review.id().value()))
                                .and(REVIEW.VERSION.eq(review.version())));
    }

    private Map<UUID, Long> revisions(Review review) {
        return new HashMap<>(database.dsl()
                .select(REVIEW_SHEET.PARTY_ID, REVIEW_SHEET.REVISION)
                .from(REVIEW_SHEET)
                .where(REVIEW_SHEET.MUNICIPALITY_ID.eq(town(review)))
                .and(REVIEW_SHEET.REVIEW_ID.eq(review.id().value()))
                .fetchMap(REVIEW_SHEET.PARTY_ID, REVIEW_SHEET.REVISION));
    }

    /** The ratings before the sheet: once it says that it is handed in, they cannot change any more. */
    private void write(Review review, RatingSheet sheet, short position, boolean there) {
        var dsl = database.dsl();
        var row = row(review, sheet, position);
        if (!there) {
            dsl.executeInsert(row);
        }
        dsl.deleteFrom(REVIEW_RATING)
                .where(REVIEW_RATING.MUNICIPALITY_ID.eq(town(review)))
                .and(REVIEW_RATING.REVIEW_ID.eq(review.id().value()))
                .and(REVIEW_RATING.PARTY_ID.eq(row.getPartyId()))
                .execute();
        dsl.batchInsert(sheet.ratings().stream()
                        .map(rating -> row(review, sheet, rating))
                        .toList())
                .execute();
        if (there) {
            dsl.executeUpdate(
                    row,
                    REVIEW_SHEET
                            .MUNICIPALITY_ID
                            .eq(town(review))
                            .and(REVIEW_SHEET.REVIEW_ID.eq(review.id().value()))
                            .and(REVIEW_SHEET.PARTY_ID.eq(row.getPartyId())));
        }
    }

    private void conclude(Review review) {
        if (review.conclusions().isEmpty()) {
            return;
        }
        database.dsl()
                .deleteFrom(REVIEW_CONCLUSION)
                .where(REVIEW_CONCLUSION.MUNICIPALITY_ID.eq(town(review)))
                .and(REVIEW_CONCLUSION.REVIEW_ID.eq(review.id().value()))
                .execute();
        database.dsl()
                .batchInsert(review.conclusions().stream()
                        .map(conclusion -> row(review, conclusion))
                        .toList())
                .execute();
    }

    private static UUID town(Review review) {
        return review.municipality().value();
    }

    private static ReviewRecord row(Review review) {
        return new ReviewRecord(
                town(review),
                review.id().value(),
                review.agreement().value(),
                review.frame().code(),
                (short) review.frame().edition(),
                review.criteria().toArray(String[]::new),
                review.opens(),
                review.due(),
                at(review.stored().closedAt()),
                at(review.stored().concludedAt()),
                review.version() + 1);
    }

    private static ReviewSheetRecord row(Review review, RatingSheet sheet, short position) {
        var handedIn = sheet.handedIn();
        return new ReviewSheetRecord(
                town(review),
                review.id().value(),
                sheet.organisation().value(),
                position,
                sheet.party().name(),
                sheet.party().role().name(),
                sheet.party().side().name(),
                handedIn == null ? null : at(handedIn.at()),
                handedIn == null ? null : handedIn.by(),
                sheet.revision());
    }

    private static ReviewRatingRecord row(Review review, RatingSheet sheet, Rating rating) {
        var points = rating.points();
        return new ReviewRatingRecord(
                town(review),
                review.id().value(),
                sheet.organisation().value(),
                rating.criterion(),
                position(review, rating.criterion()),
                points == null ? null : points.shortValue(),
                rating.comment());
    }

    private static ReviewConclusionRecord row(Review review, Conclusion conclusion) {
        return new ReviewConclusionRecord(
                town(review),
                review.id().value(),
                conclusion.criterion(),
                position(review, conclusion.criterion()),
                ReviewFields.DecisionName.of(conclusion.decision()).name(),
                conclusion.decision() instanceof Conclusion.Decision.ChangeGoal(var goal) ? goal.value() : null,
                conclusion.text(),
                at(conclusion.at()),
                conclusion.by());
    }

    private static short position(Review review, String criterion) {
        return (short) review.criteria().indexOf(criterion);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
