package org.knotenpunkt.domain.shared;

/** What had been recorded and was never true, and how that was taken back. */
public record Withdrawn<T>(T fact, Withdrawal withdrawal) {}
