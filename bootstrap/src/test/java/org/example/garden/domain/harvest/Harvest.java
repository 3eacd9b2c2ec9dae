package org.example.garden.domain.harvest;

/** Breaks nothing. */
public record Harvest(int baskets) {}
