package org.knotenpunkt.domain.report;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Walks from corner to corner of all that goes together (the simplex method), as long as a sum grows. It begins where all numbers are zero. Of two ways
 * that are as good it takes the first, so that it never walks in a circle.
 */
final class Corners {
    private static final double NOTHING = 1e-7;

    private final int numbers;
    /** Of each bound how much the numbers that are not zero now take of it; the last is how much of it is left. */
    private final double[][] rows;
    /** Which number, or which bound after all numbers, is not zero. */
    private final int[] inside;

    private final int[] zero;

    /** The factors of the numbers in each bound, and what their sum must not exceed: zero or more. */
    Corners(int numbers, double[][] bounds) {
        this.numbers = numbers;
        this.rows = Arrays.stream(bounds).map(double[]::clone).toArray(double[][]::new);
        this.inside = IntStream.range(numbers, numbers + rows.length).toArray();
        this.zero = IntStream.range(0, numbers).toArray();
    }

    /** Whether it came to a corner that is wanted, on the way to where the sum is greatest. */
    boolean find(double[] factors, Predicate<double[]> wanted) {
        var gains = gains(factors);
        while (true) {
            if (wanted.test(corner())) {
                return true;
            }
            var column = column(gains);
            var row = column < 0 ? -1 : row(column);
            if (row < 0) {
                return false;
            }
            pivot(row, column, gains);
        }
    }

    private double[] gains(double[] factors) {
        var gains = new double[numbers + 1];
        for (int i = 0; i < numbers; i++) {
            gains[i] = zero[i] < numbers ? factors[zero[i]] : 0;
        }
        for (int row = 0; row < rows.length; row++) {
            if (inside[row] < numbers && factors[inside[row]] != 0) {
                take(gains, rows[row], factors[inside[row]]);
            }
        }
        return gains;
    }

    private double[] corner() {
        var corner = new double[numbers];
        for (int row = 0; row < rows.length; row++) {
            if (inside[row] < numbers) {
                corner[inside[row]] = rows[row][numbers];
            }
        }
        return corner;
    }

    private int column(double[] gains) {
        return IntStream.range(0, numbers)
                .filter(column -> gains[column] > NOTHING)
                .reduce((one, other) -> zero[one] < zero[other] ? one : other)
                .orElse(-1);
    }

    private int row(int column) {
        return IntStream.range(0, rows.length)
                .filter(row -> rows[row][column] > NOTHING)
                .reduce((one, other) -> isNearer(one, other, column) ? one : other)
                .orElse(-1);
    }

    private boolean isNearer(int one, int other, int column) {
        var near = rows[one][numbers] / rows[one][column];
        var far = rows[other][numbers] / rows[other][column];
        return Math.abs(near - far) < NOTHING ? inside[one] < inside[other] : near < far;
    }

    private void pivot(int at, int column, double[] gains) {
        var row = rows[at];
        var factor = row[column];
        row[column] = 1;
        for (int i = 0; i <= numbers; i++) {
            row[i] /= factor;
        }
        for (int other = 0; other < rows.length; other++) {
            if (other != at) {
                clear(rows[other], row, column);
            }
        }
        clear(gains, row, column);
        var now = inside[at];
        inside[at] = zero[column];
        zero[column] = now;
    }

    private static void clear(double[] from, double[] row, int column) {
        var factor = from[column];
        if (factor != 0) {
            from[column] = 0;
            take(from, row, factor);
        }
    }

    private static void take(double[] from, double[] row, double factor) {
        for (int i = 0; i < row.length; i++) {
            from[i] -= factor * row[i];
        }
    }
}
