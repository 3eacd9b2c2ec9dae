package org.knotenpunkt.domain.organisation.register;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;

/**
 * What the report of an import adds up to. Each line of the file is skipped, refused, or a record that is added, changed or
 * unchanged.
 *
 * @param lines the lines of the file, without its heading
 * @param skipped lines that are right and of no use here
 * @param refused lines that were not taken
 * @param orphaned those of them that refer to something which is not known here
 * @param records the records that can be taken, by kind
 * @param added those of them that were not known
 * @param changed those of them of which at least one field is another
 * @param unchanged those of them that are known just so
 * @param missing what is known and not in the file
 * @param repaired cells that were mended
 * @param flagged cells and fields to look at
 */
public record ImportFigures(
        long lines,
        long skipped,
        long refused,
        long orphaned,
        Map<RecordKind, Long> records,
        long added,
        long changed,
        long unchanged,
        long missing,
        long repaired,
        long flagged) {
    public ImportFigures {
        var sorted = new EnumMap<RecordKind, Long>(RecordKind.class);
        sorted.putAll(records);
        records = Collections.unmodifiableMap(sorted);
    }

    /** How many entries of the kind the report has; of the changes, how many records they are of. */
    public long count(EntryKind kind) {
        return switch (kind) {
            case ADDED -> added;
            case CHANGED -> changed;
            case MISSING -> missing;
            case REPAIRED -> repaired;
            case REFUSED -> refused;
            case FLAGGED -> flagged;
        };
    }

    /** Whether taking it over would change nothing. */
    public boolean changesNothing() {
        return added == 0 && changed == 0;
    }

    /** How many records can be taken. */
    public long taken() {
        return records.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether more lines are refused than taken: then something else is wrong than the lines. */
    public boolean areMostlyRefusals() {
        return refused > taken();
    }

    /** Whether what these lines refer to is why most are refused. */
    public boolean areMostlyOrphans() {
        return areMostlyRefusals() && 2 * orphaned > refused;
    }

    /** Whether each line is accounted for. */
    public boolean addUp() {
        var taken = taken();
        return taken == added + changed + unchanged && lines == skipped + refused + taken && orphaned <= refused;
    }
}
