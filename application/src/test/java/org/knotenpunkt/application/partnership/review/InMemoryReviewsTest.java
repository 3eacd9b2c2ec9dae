package org.knotenpunkt.application.partnership.review;

class InMemoryReviewsTest implements ReviewsContract {
    private final InMemoryReviews reviews = new InMemoryReviews();

    @Override
    public Reviews reviews() {
        return reviews;
    }
}
