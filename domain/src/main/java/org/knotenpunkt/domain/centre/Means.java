package org.knotenpunkt.domain.centre;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/**
 * What a centre has to work with: money and posts.
 *
 * @param funding in the order in which it began
 * @param posts in the order in which they began; each lasts as long at most as the funding line that pays for it
 */
public record Means(List<FundingLine> funding, List<Post> posts) {
    private static final Comparator<Validity> BY_BEGINNING =
            Comparator.comparing(Validity::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Means {
        funding = funding.stream()
                .sorted(Comparator.comparing(FundingLine::validity, BY_BEGINNING))
                .toList();
        posts = posts.stream()
                .sorted(Comparator.comparing(Post::validity, BY_BEGINNING))
                .toList();
    }

    Result<Means, CentreError> and(FundingLine line) {
        return beside(line).map(alone -> new Means(plus(funding, alone), posts));
    }

    /** The line, unless another one of the same programme and funder pays in these days already. */
    private Result<FundingLine, CentreError> beside(FundingLine line) {
        return funding.stream()
                        .filter(other -> !other.id().equals(line.id()))
                        .filter(other -> other.programme().equals(line.programme())
                                && Objects.equals(other.funder(), line.funder()))
                        .anyMatch(other -> other.validity().overlaps(line.validity()))
                ? Result.refusal(new CentreError.FundedAlready(line.programme()))
                : Result.success(line);
    }

    Result<Means, CentreError> end(FundingLineId id, LocalDate lastDay) {
        return line(id).flatMap(line -> ending(line.validity(), lastDay)
                .map(line::lasting)
                .flatMap(this::beside)
                .flatMap(ended -> posts.stream()
                                .filter(post -> id.equals(post.paidBy()))
                                .allMatch(post -> isWithin(post.validity(), ended.validity()))
                        ? Result.success(new Means(replacing(line, ended), posts))
                        : Result.refusal(new CentreError.PaysForPosts(id))));
    }

    Result<Means, CentreError> without(FundingLineId id) {
        return line(id).flatMap(line -> paysPosts(id)
                ? Result.refusal(new CentreError.PaysForPosts(id))
                : Result.success(new Means(
                        funding.stream().filter(other -> !other.equals(line)).toList(), posts)));
    }

    Result<Means, CentreError> and(Post post) {
        return paid(post).map(known -> new Means(funding, plus(posts, known)));
    }

    private Result<Post, CentreError> paid(Post post) {
        var paidBy = post.paidBy();
        return paidBy == null
                ? Result.success(post)
                : line(paidBy)
                        .flatMap(line -> isWithin(post.validity(), line.validity())
                                ? Result.success(post)
                                : Result.refusal(new CentreError.OutlastsFunding(
                                        line.programme(),
                                        line.validity().from(),
                                        line.validity().until())));
    }

    Result<Means, CentreError> end(PostId id, LocalDate lastDay) {
        return post(id).flatMap(post -> ending(post.validity(), lastDay)
                .map(post::lasting)
                .flatMap(this::paid)
                .map(ended -> new Means(
                        funding,
                        posts.stream()
                                .map(other -> other.equals(post) ? ended : other)
                                .toList())));
    }

    Result<Means, CentreError> without(PostId id) {
        return post(id).map(post -> new Means(
                funding, posts.stream().filter(other -> !other.equals(post)).toList()));
    }

    private static Result<Validity, CentreError> ending(Validity period, LocalDate lastDay) {
        var from = period.from();
        return from != null && lastDay.isBefore(from)
                ? Result.refusal(new CentreError.EndsTooEarly(from))
                : Result.success(period.endingOn(lastDay));
    }

    private static boolean isWithin(Validity inner, Validity outer) {
        return outer.intersect(inner).filter(inner::equals).isPresent();
    }

    Result<FundingLine, CentreError> line(FundingLineId id) {
        return Result.of(
                funding.stream().filter(line -> line.id().equals(id)).findFirst(), new CentreError.UnknownFunding(id));
    }

    Result<Post, CentreError> post(PostId id) {
        return Result.of(
                posts.stream().filter(post -> post.id().equals(id)).findFirst(), new CentreError.UnknownPost(id));
    }

    /** Whether any post, now or ever, is paid for by the line. */
    public boolean paysPosts(FundingLineId id) {
        return posts.stream().anyMatch(post -> id.equals(post.paidBy()));
    }

    /** The programme that pays for the post, where that is known. */
    public Optional<FundingLine> paying(Post post) {
        return funding.stream().filter(line -> line.id().equals(post.paidBy())).findFirst();
    }

    /** What the posts of a day amount to. */
    public FullTimeEquivalents on(LocalDate day) {
        return FullTimeEquivalents.sum(posts.stream()
                .filter(post -> post.validity().includes(day))
                .map(Post::size)
                .toList());
    }

    /** As much of it as there is by the end of the day: what would begin later never does. */
    Means upTo(LocalDate lastDay) {
        return new Means(
                funding.stream()
                        .flatMap(line -> line.validity().upTo(lastDay).map(line::lasting).stream())
                        .toList(),
                posts.stream()
                        .flatMap(post -> post.validity().upTo(lastDay).map(post::lasting).stream())
                        .toList());
    }

    private List<FundingLine> replacing(FundingLine line, FundingLine changed) {
        return funding.stream()
                .map(other -> other.equals(line) ? changed : other)
                .toList();
    }

    private static <T> List<T> plus(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
