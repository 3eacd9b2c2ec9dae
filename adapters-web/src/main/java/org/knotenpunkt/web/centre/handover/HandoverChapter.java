package org.knotenpunkt.web.centre.handover;

/** The headings under which features tell what is handed over with a centre, in the order in which they are read. */
public enum HandoverChapter {
    /** What takes place there. */
    RUNNING,
    /** What the centre, its school and its providers have agreed with others. */
    AGREED,
    /** What is to be seen to within a year; what has no day comes last. */
    DUE,
    /** What has changed within a year. */
    CHANGED
}
