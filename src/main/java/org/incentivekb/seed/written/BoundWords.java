package org.incentivekb.seed.written;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.model.vocabulary.Bound;

/**
 * The words that say how a written number bounds the truth: read from left to right, the longest first, each whole, so that
 * 不超过 is never 超过, nor 签约 a 约.
 */
final class BoundWords {

    /** The list of a word that stands by no number, and so may speak of any. */
    static final int NO_LIST = 0;

    /** A word of bound: where it stands, the list of numbers it stands by, and the bounds it agrees with. */
    record Said(int start, int end, int list, Set<Bound> bounds) {}

    /**
     * Each line: where the words stand, the bounds they agree with, the words. 近 is just under, so it agrees with at_most
     * too. Words with no bound only keep their parts from being read.
     */
    private static final String VOCABULARY = """
            before at_most: 不超过,不得超过,未超过,不高于,不得高于,不多于,不得多于,不大于,不得大于,最高,最多,至多
            before at_most: up to,at most,not exceeding,not exceed,no more than,not more than,capped at,à hauteur de,jusqu'à
            before at_most: jusqu’à,ne dépassant pas,n'excédant pas,n’excédant pas
            beside at_most: 上限,封顶,maximum,max,au plus,au maximum,plafonné
            right_before at_most: 不超,不足,不到,不满,未满,未达,低于,少于,小于,under,below,less than,fewer than,moins de,<,≤
            after at_most: 以内,之内,以下,or less
            right_after at_most: 年内,个月内,月内,日内,天内,周内
            before at_least: 不低于,不得低于,不少于,不得少于,不小于,不得小于,至少,最低,最少
            before at_least: at least,no less than,not less than,no fewer than,not fewer than
            beside at_least: 下限,minimum,au moins,au minimum
            right_before at_least: 超过,超出,超,逾,突破,高于,多于,大于,more than,over,above,exceeding,in excess of,plus de,>,≥
            after at_least: 以上,之上,or more,and above
            right_after at_least: 余,多
            right_before_unit at_least: 上
            right_after at_least about: 几
            right_before_unit at_least about: 数,几
            right_after about: 来
            right_before about: 约,大约,大概,about,around,approximately,approx.,roughly,environ
            right_before about at_most: 近,将近,接近,nearly,almost,près de
            after about: 左右
            nowhere: 规模以上,以上述,以上条,以上政策,以上措施,以下条,以下政策,以下措施,以下简称,以下称,线上,网上,附近,最近,来源
            nowhere: 签约,合约,条约,预约,节约,集约,契约,违约,公约,多媒体,多元,多模态,多样,最低工资,最高水平,最高级
            """;

    /** What may stand between a number and a word right before it. */
    private static final String PARTICLES = " 了达为合占有出至到$¥€£";

    private static final Set<String> CURRENCIES = Set.of("", "rmb", "cny", "usd", "us", "eur");
    private static final int FARTHEST_AFTER = 8;

    private static final Map<Character, List<Word>> BY_FIRST_CHARACTER = VOCABULARY
            .lines()
            .flatMap(BoundWords::words)
            .sorted(Comparator.comparing((Word word) -> word.written.length()).reversed())
            .collect(Collectors.groupingBy(word -> word.written.charAt(0)));

    private enum Place {
        BEFORE,
        BESIDE,
        AFTER,
        RIGHT_BEFORE,
        RIGHT_BEFORE_UNIT,
        RIGHT_AFTER,
        NOWHERE
    }

    private record Word(String written, Place place, Set<Bound> bounds) {

        boolean standsAt(String text, int i) {
            var end = i + written.length();
            return text.startsWith(written, i)
                    && !(isLatin(written.charAt(0)) && isLatin(Numeral.at(text, i - 1)))
                    && !(isLatin(written.charAt(written.length() - 1)) && isLatin(Numeral.at(text, end)));
        }

        /** Right after a number is inside it, too, as in 20余万. */
        boolean speaksOf(WrittenNumbers.Reading number, String text, int i) {
            var end = i + written.length();
            return switch (place) {
                case BEFORE -> number.start() >= end;
                case BESIDE -> true;
                case AFTER -> number.end() <= i && i - number.end() <= FARTHEST_AFTER;
                case RIGHT_BEFORE ->
                    number.start() >= end && isBlank(text, end, number.start()) && !isOtherSense(text, number.end());
                case RIGHT_BEFORE_UNIT -> number.start() == end && Numeral.UNITS.indexOf(text.charAt(end)) >= 0;
                case RIGHT_AFTER -> i > number.start() && Numeral.skipSpaces(text, number.end()) >= i;
                case NOWHERE -> false;
            };
        }

        /** 近5年 are the last five years, and 突破10项 is a feat done ten times. */
        private boolean isOtherSense(String text, int end) {
            var counted = Numeral.at(text, Numeral.skipSpaces(text, end));
            return written.equals("近") && counted == '年' || written.equals("突破") && counted == '项';
        }
    }

    private BoundWords() {}

    /** The words of bound in a folded text, which writes these numbers. */
    static List<Said> in(String text, List<WrittenNumbers.Reading> numbers) {
        var said = new ArrayList<Said>();
        for (int i = 0; i < text.length(); ) {
            var word = at(text, i);
            if (word == null) {
                i++;
                continue;
            }
            var list = list(word, text, i, numbers);
            var end = i + word.written.length();
            if (list >= NO_LIST) {
                said.add(new Said(i, end, list, word.bounds));
            }
            i = end;
        }
        return said;
    }

    private static Word at(String text, int i) {
        for (var word : BY_FIRST_CHARACTER.getOrDefault(text.charAt(i), List.of())) {
            if (word.standsAt(text, i)) {
                return word;
            }
        }
        return null;
    }

    /** The list of the nearest number that the word speaks of; negative when it is no word of bound here. */
    private static int list(Word word, String text, int i, List<WrittenNumbers.Reading> numbers) {
        var list = word.place == Place.BEFORE || word.place == Place.BESIDE ? NO_LIST : -1;
        var nearest = Integer.MAX_VALUE;
        for (var number : numbers) {
            var distance = Math.max(number.start() - i - word.written.length(), i - number.end());
            if (distance < nearest && word.speaksOf(number, text, i)) {
                nearest = distance;
                list = number.list();
            }
        }
        return list;
    }

    private static boolean isBlank(String text, int from, int to) {
        if (from == to) {
            return true;
        }
        var rest = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (PARTICLES.indexOf(text.charAt(i)) < 0) {
                rest.append(text.charAt(i));
            }
        }
        return CURRENCIES.contains(rest.toString());
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }

    private static Stream<Word> words(String line) {
        var parts = line.split(": ");
        var terms = parts[0].split(" ");
        var place = Place.valueOf(terms[0].toUpperCase(Locale.ROOT));
        var bounds = EnumSet.noneOf(Bound.class);
        for (var term : terms) {
            if (!term.equals(terms[0])) {
                bounds.add(Bound.valueOf(term.toUpperCase(Locale.ROOT)));
            }
        }
        return Stream.of(parts[1].split(",")).map(word -> new Word(word, place, bounds));
    }
}
