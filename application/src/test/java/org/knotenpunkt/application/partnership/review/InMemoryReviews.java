package org.knotenpunkt.application.partnership.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewId;

/** Reviews in a map. */
public final class InMemoryReviews implements Reviews {
    private final Map<ReviewId, Review> stored = new LinkedHashMap<>();

    private final List<DroppedConclusion> dropped = new ArrayList<>();

    public void clear() {
        stored.clear();
        dropped.clear();
    }

    @Override
    public Optional<Review> findById(ReviewId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<Review> findForChange(ReviewId id) {
        return findById(id);
    }

    @Override
    public List<Review> findOf(AgreementId agreement) {
        return stored.values().stream()
                .filter(review -> review.agreement().equals(agreement))
                .sorted(Comparator.comparing(Review::opens)
                        .thenComparing(review -> review.id().toString())
                        .reversed())
                .toList();
    }

    @Override
    public List<DroppedConclusion> droppedOf(AgreementId agreement) {
        return dropped.stream()
                .filter(one -> findById(one.review())
                        .filter(review -> review.agreement().equals(agreement))
                        .isPresent())
                .toList();
    }

    @Override
    public void drop(DroppedConclusion conclusion) {
        dropped.add(conclusion);
    }

    @Override
    public void save(Review review) {
        var known = findById(review.id()).map(Review::version).orElse(0L);
        if (known != review.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(review, known), known);
        }
        stored.put(review.id(), review.saved());
    }
}
