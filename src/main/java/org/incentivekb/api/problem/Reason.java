package org.incentivekb.api.problem;

import org.incentivekb.Limits;

/** What problems say is wrong with a parameter. Of a date it is what {@link org.incentivekb.model.PartialDate} says. */
public final class Reason {

    public static final String NO_PARAMETERS = "this path takes no parameters";
    public static final String EMPTY = "is empty; leave it out instead";
    public static final String UNDECODABLE = "is not percent-encoded UTF-8 (RFC 3986)";

    public static final String NOT_UTF8 = "is not UTF-8";
    public static final String NOTHING_TO_SEARCH = "holds no letter and no digit";
    public static final String SEARCH_TOO_LONG =
            "is too long; at most " + Limits.SEARCH_CHARACTERS + " characters and " + Limits.SEARCH_WORDS + " words";

    public static final String NO_MONEY =
            "must be a sum of money: digits, at most " + Limits.MONEY_DIGITS + ", with at most two after a point";
    public static final String NO_DAY = "must be a day of the form 2021-09-16, or today";
    public static final String NO_SINCE =
            "must be a version, 16 hexadecimal digits, or a day of the form 2021-09-16, or today";
    public static final String NO_FLAG = "must be true or false";
    public static final String NO_RANGE =
            "must be a number in plain digits, such as 10 or 10.5, or a range such as 10..49, 10.. or ..49";
    public static final String NO_COUNT =
            "must be a whole number in plain digits, such as 10, or a range such as 10..49, 10.. or ..49";
    public static final String NO_SHARE =
            "must be a percentage from 0 to 100 in plain digits, such as 30 or 30.5, or a range such as 30..50, 30.. or ..50";
    public static final String NEGATIVE = "cannot be negative";
    public static final String ENDS_BEFORE_IT_BEGINS = "ends before it begins";
    public static final String NONE_WITH_OTHERS = "says none, and others too";
    public static final String GREATER_THAN_MAXIMUM = "is greater than maxAmount, so nothing can match";
    public static final String AFTER_END = "is after announcedTo, so nothing can match";

    public static final String RELEVANCE_WITHOUT_SEARCH = "relevance goes with q only";
    public static final String CSV_ONLY = "goes with format=csv only";
    public static final String NOT_WITH_FILE = "does not go with a file, which holds the whole list";

    public static final String NO_SUCH_REGION = "No region has this code";

    private Reason() {}

    /** @param what such as {@code parameter} or {@code region} */
    public static String unknown(String what) {
        return "unknown " + what;
    }

    /** Of a value that looks like a list, which is given by repeating the parameter. */
    public static String unknownList(String what) {
        return unknown(what) + "; for several values repeat the parameter";
    }

    /** @param listedAt where what may be given is listed; null where nowhere */
    public static String missing(String listedAt) {
        return "is needed" + (listedAt == null ? "" : listed(listedAt));
    }

    static String listed(String listedAt) {
        return "; those known are listed at " + listedAt;
    }

    public static String tooMany(int values) {
        return "has " + values + " values; at most " + Limits.VALUES;
    }

    public static String values(int least, int most, int given) {
        return "must have " + least + " to " + most + " different values, has " + given;
    }

    public static String columnTwice(String column) {
        return "names " + column + " twice";
    }

    public static String noNumber(int greatest) {
        return "must be a whole number from 1 to " + greatest;
    }

    public static String repeated(int times) {
        return "may be given once, is given " + times + " times";
    }

    /** @param where the region that it lies in, by code and name */
    public static String zoneElsewhere(String where) {
        return "lies in " + where + ", which is neither the region, nor in it, nor around it";
    }

    /** @param region the code of the region */
    public static String noCurrency(String region) {
        return "is needed: none is known for " + region;
    }

    /** @param version the hash of that from which on changes are known, and {@code instant} when it was loaded */
    public static String noVersion(String version, String instant) {
        return "is no version since which changes are known: they are since " + version + ", loaded at " + instant;
    }

    /** @param id the one that took the place of the one given */
    public static String moved(String id) {
        return "is no id of an incentive any more: it leads to " + id;
    }

    /** @param what such as {@code incentive} */
    public static String noSuchId(String what) {
        return "No " + what + " has this id";
    }

    public static String noSuchName(String what) {
        return "No " + what + " has this name";
    }
}
