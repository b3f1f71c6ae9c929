package org.incentivekb.api.match;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** The currency of a region's country (ISO 4217), in which a profile's sums of money are where it does not say. */
final class RegionCurrency {

    /** Within GB/T 2260 those that have another than the rest, by the beginning of their codes. */
    private static final Map<String, String> OF_CHINA = Map.of("71", "TWD", "81", "HKD", "82", "MOP");

    /** No country: the currency of its own budget. */
    private static final Map<String, String> OF_UNIONS = Map.of("EU", "EUR");

    private RegionCurrency() {}

    /** Null where the country has none, or none is known: a currency is never guessed. */
    static String of(String region) {
        if (Character.isDigit(region.charAt(0))) {
            return OF_CHINA.getOrDefault(region.substring(0, 2), "CNY");
        }
        var country = region.substring(0, 2);
        return OF_UNIONS.containsKey(country) ? OF_UNIONS.get(country) : ofCountry(country);
    }

    /** By ISO 3166-1 as the JDK knows it. */
    private static String ofCountry(String country) {
        try {
            var currency =
                    Currency.getInstance(new Locale.Builder().setRegion(country).build());
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
