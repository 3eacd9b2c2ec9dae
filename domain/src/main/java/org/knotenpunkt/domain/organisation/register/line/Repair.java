package org.knotenpunkt.domain.organisation.register.line;

/** How a cell that a spreadsheet had damaged was mended; in each case only one reading was possible. */
public enum Repair {
    /** A number lost its leading zero: {@code 5111000} was {@code 05111000}. */
    LEADING_ZERO,
    /** A whole number got decimals: {@code 5.0} was {@code 5}. */
    DECIMAL_ZERO,
    /** A mark that keeps a spreadsheet from reading a number stayed in the cell: {@code ="05111000"}. */
    TEXT_MARK,
    /** A day was written in another form: {@code 1973-08-01 00:00:00} is 1 August 1973. */
    DAY_FORM,
    /** An address of the web lacked {@code http://}. */
    WEB_SCHEME
}
