package org.knotenpunkt.application.organisation.register;

import java.util.List;
import java.util.function.Consumer;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;

/**
 * Out-port: keeps the lines of a file aside, compares them with what is known, and takes them over; keeps the report.
 *
 * <p>A fact that is new holds as far back as anybody knows; one that is another holds from the day of the edition on, and
 * what held before ends on the day before. A fact of which a later change is known, and everything about an organisation
 * that has ended, is left as it is. What is known and not in the file is left as it is. Names are no keys: a new school that is called
 * as one of its town that is known without a number is flagged and taken.
 */
public interface RegisterStore {
    /** Whether anything of the register is known. */
    boolean knows(Register register);

    /** Keeps the lines of the file aside, after those kept before, and what there is to tell about them. */
    void stage(ImportId id, List<RegisterLine> lines);

    /**
     * Compares what is kept aside with what is known and writes down what would change, in place of what was written down
     * before. A line whose reference leads nowhere is refused.
     *
     * @param lines how many lines the file has
     * @param skipped how many of them are of no use
     */
    Comparison compare(ImportId id, Register register, Edition edition, long lines, long skipped);

    /** Takes over what was compared, in the same transaction; nobody can change any of it in between. */
    void apply(ImportId id, Register register, Edition edition);

    /** Lets nobody else change what registers say until the transaction ends. */
    void lock();

    /** Forgets what is kept aside. The report stays. */
    void discard(ImportId id);

    /**
     * The entries of the report that fit: first what the file itself brought up, then what is added and changed, each in the order of
     * the lines, then what is missing, in the order of the keys. Each names what it is about: a school as it is called here, if the
     * register only refers to it; else as the line says, or as it is called here.
     */
    ReportPage report(ImportId id, ReportFilter filter, PageRequest page);

    /** Hands all entries of the report that fit to the reader, one after the other. */
    void readReport(ImportId id, ReportFilter filter, Consumer<ImportEntry> reader);
}
