package org.incentivekb;

/**
 * What the service takes, gives and keeps at most: every limit that a client or a curator can meet. Those of the HTTP parser beneath are
 * {@code quarkus.http.limits.*} in {@code application.properties}.
 */
public final class Limits {

    // History

    /** Changes of records that are served, the latest ones; the store keeps all. */
    public static final int CHANGES = 100_000;

    // Requests

    /** Bytes of a URL; HTTP itself names no number, many proxies pass 8 KiB. */
    public static final int URL_BYTES = 8192;

    /** Bytes of a request's body, which nothing reads. */
    public static final int BODY_BYTES = 1024;

    /** How long it may take from the first byte of a request until its answer begins. */
    public static final int REQUEST_SECONDS = 20;

    /** Characters of an {@code X-Request-Id} that is taken over. */
    public static final int REQUEST_ID = 64;

    /** Values of one parameter. */
    public static final int VALUES = 50;

    /** Names and values in a query. */
    public static final int PARAMETERS = 1024;

    /** Far beyond the last page of any data set. */
    public static final int PAGE = 10_000_000;

    public static final int PAGE_SIZE = 200;
    public static final int PAGE_SIZE_UNLESS_GIVEN = 20;

    /** Digits of a sum of yuan before the point. */
    public static final int MONEY_DIGITS = 18;

    /** Regions that are compared. */
    public static final int COMPARED_LEAST = 2;

    public static final int COMPARED_MOST = 5;

    public static final int SEARCH_CHARACTERS = 200;
    public static final int SEARCH_WORDS = 10;

    // Answers

    /** Faults that a problem lists; of more it says how many there are. */
    public static final int FAULTS = 20;

    /** Faults of a request for which the nearest allowed value is looked for. */
    public static final int SUGGESTIONS = 10;

    /** Bytes of a {@code Link} header: with default buffers nginx answers 502 where all headers have more than 4 KB. */
    public static final int LINK_HEADER_BYTES = 2000;

    /** Values that a problem lists as allowed; of longer lists it says where they are. */
    public static final int ALLOWED_VALUES = 60;

    /** Characters of a value for which the nearest allowed one is looked for. */
    public static final int SUGGESTION_CHARACTERS = 60;

    /** Characters of a value that a problem quotes. */
    public static final int QUOTED_CHARACTERS = 200;

    /** Records among whose ids the nearest to an unknown one is looked for. */
    public static final int IDS_SUGGESTED = 10_000;

    /** Codes that are tried in the place of words that found nothing. */
    public static final int CODES_SUGGESTED = 5;

    /** Values that are listed of a facet; the others are counted. */
    public static final int FACET_VALUES = 50;

    /** Records that are read for the cited paragraphs of one source. */
    public static final int CITING_INCENTIVES = 500;

    /** About how many bytes of a file leave together. */
    public static final int FILE_PIECE_BYTES = 32 * 1024;

    /** Files that are being sent at once. */
    public static final int FILES = 32;

    /** How long a request may wait before it is begun; what has waited longer is refused, so that queues do not grow. */
    public static final int WAIT_SECONDS = 1;

    /** Requests that wait for a page or a match to be made. */
    public static final int WAITING = 512;

    /** When to ask again where there is too much to do. */
    public static final int RETRY_AFTER_SECONDS = 5;

    // Memory

    /** Bytes of answers that are kept; of a small heap a sixth. */
    public static final long ANSWER_CACHE_BYTES =
            Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 6);

    // Seeds

    /** Faults that are listed; the others are counted. */
    public static final int SEED_FAULTS = 1000;

    /** Bytes of a YAML file: what is larger comes as NDJSON. */
    public static final int SEED_FILE_BYTES = 10 << 20;

    /** Lists and mappings in each other. */
    public static final int SEED_DEPTH = 20;

    /** Characters of a line of NDJSON. */
    public static final int SEED_LINE = 1 << 20;

    /** Records among which doubles are looked for: beyond it they are data sets that nobody wrote by hand. */
    public static final int DOUBLES_SOUGHT = 100_000;

    /** Characters of one text in Chinese and in English, of an id or document number, and of a file name. */
    public static final int CHINESE_TEXT = 500;

    public static final int ENGLISH_TEXT = 2000;
    public static final int ID = 100;
    public static final int FILE_NAME = 200;

    /** Characters of a Chinese summary. */
    public static final int CHINESE_SUMMARY = 120;

    /** Characters of a quotation that has Chinese, and of one of an alphabet. */
    public static final int QUOTE = 40;

    public static final int ALPHABETIC_QUOTE = 80;

    public static final int URL = 1000;

    /** Digits of a number before the point and after it. */
    public static final int NUMBER_DIGITS = 20;

    public static final int NUMBER_DECIMALS = 4;

    /** Of an answer to a profile: candidates shown that one criterion alone keeps away, and other regions. */
    public static final int NEAR_MISSES = 3;

    public static final int REGIONS_ELSEWHERE = 30;

    /** Of a page that puts regions side by side: records that are judged before no further region is begun. */
    public static final int JUDGED_ELSEWHERE = 20_000;

    private Limits() {}
}
