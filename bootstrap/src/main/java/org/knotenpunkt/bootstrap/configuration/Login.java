package org.knotenpunkt.bootstrap.configuration;

/** How to get into a database, as one of its roles. */
public record Login(String url, String user, Secret password) {}
