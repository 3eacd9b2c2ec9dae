package org.knotenpunkt.domain.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How many towns of a network are known by name as its members, from a day on.
 *
 * @param day the day on which the number changed
 */
public record GrowthPoint(LocalDate day, int members) {

    /** How the number of known memberships changed, oldest first; one point for each day of change. */
    public static List<GrowthPoint> of(Collection<Membership> memberships) {
        var changes = new TreeMap<LocalDate, Integer>();
        for (var membership : memberships) {
            changes.merge(membership.firstDay(), 1, Integer::sum);
            var lastDay = membership.validity().until();
            if (lastDay != null) {
                changes.merge(lastDay.plusDays(1), -1, Integer::sum);
            }
        }
        var points = new ArrayList<GrowthPoint>();
        changes.forEach((day, change) -> {
            if (change != 0) {
                points.add(new GrowthPoint(day, change + (points.isEmpty() ? 0 : points.getLast().members)));
            }
        });
        return List.copyOf(points);
    }
}
