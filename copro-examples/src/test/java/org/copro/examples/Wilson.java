package org.copro.examples;

/**
 * The score interval (95 per cent) of a share.
 *
 * @param low not below 0
 * @param high not above 1
 * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe 1998</a>
 */
record Wilson(double low, double high) {

    private static final double Z = 1.959963984540054;

    /**
     * The interval.
     *
     * @param of 1 or more
     */
    static Wilson of(int count, int of) {
        double share = (double) count / of;
        double middle = share + Z * Z / (2 * of);
        double reach = Z * StrictMath.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        double width = 1 + Z * Z / of;
        return new Wilson(Math.max(0, (middle - reach) / width), Math.min(1, (middle + reach) / width));
    }
}
