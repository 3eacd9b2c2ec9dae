package org.knotenpunkt.web.shared;

/**
 * How much the installation takes at once and from one sender, and by what it tells strangers apart.
 *
 * @param perAccount how many a minute from one account, whatever its sessions and tokens; 0 for any number
 * @param perAddress how many a minute from strangers at one address; 0 for any number
 * @param answersPerAddress how many forms a minute are taken through links from one address; 0 for any number
 * @param answersPerWave how many forms a minute are taken through the links of one wave of an assessment; 0 for any number
 * @param answersPerWaveAndDay how many forms a day are taken through the links of one wave of an assessment; 0 for any number
 * @param connections how many there may be at once; 0 for any number
 */
public record Traffic(
        int perAccount,
        int perAddress,
        int answersPerAddress,
        int answersPerWave,
        int answersPerWaveAndDay,
        int connections,
        TrustedProxies proxies) {
    /** Any number from anybody, without a proxy. */
    public static final Traffic UNLIMITED = new Traffic(0, 0, 0, 0, 0, 0, TrustedProxies.NONE);
}
