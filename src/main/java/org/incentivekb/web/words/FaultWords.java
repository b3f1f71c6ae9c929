package org.incentivekb.web.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with parameters, in words. The API says it in English, to who knows its parameters; here stands the Chinese of each of its reasons. */
public final class FaultWords {

    private static final Map<Pattern, String> CHINESE = new LinkedHashMap<>();

    static {
        is("this path takes no parameters", "本页不接受参数");
        is("is empty; leave it out instead", "为空；不需要时请省略");
        is("is not percent-encoded UTF-8 \\(RFC 3986\\)", "不是百分号编码的UTF-8（RFC 3986）");
        is("is not UTF-8", "不是UTF-8");
        is("holds no letter and no digit", "不含文字或数字");
        is("is too long; at most (\\d+) characters and (\\d+) words", "过长；至多$1个字符、$2个词");
        is("must be a sum of money: digits, at most (\\d+), with at most two after a point", "须为金额：至多$1位数字，小数点后至多两位");
        is(
                "must be a number in plain digits, such as 10 or 10.5, or a range such as 10\\.\\.49, 10\\.\\. or \\.\\.49",
                "须为数字，如10或10.5，或范围，如10..49、10..、..49");
        is(
                "must be a whole number in plain digits, such as 10, or a range such as 10\\.\\.49, 10\\.\\. or \\.\\.49",
                "须为整数，如10，或范围，如10..49、10..、..49");
        is(
                "must be a percentage from 0 to 100 in plain digits, such as 30 or 30.5, or a range such as .*",
                "须为0到100之间的百分数，如30或30.5，或范围，如30..50、30..、..50");
        is("cannot be negative", "不能为负");
        is("ends before it begins", "止小于起");
        is("says none, and others too", "既说没有，又说有");
        is("is needed: none is known for (.+)", "须填写：$1没有已知的币种");
        is("is needed", "须填写");
        is("lies in (.+), which is neither the region, nor in it, nor around it", "位于$1，既不是所选地区，也不在其内或其外围");
        is("must be a day of the form 2021-09-16, or today", "须为日期，如2021-09-16，或today（今天）");
        is(
                "must be a version, 16 hexadecimal digits, or a day of the form 2021-09-16, or today",
                "须为版本号（16位十六进制），或日期，如2021-09-16，或today（今天）");
        is(
                "is no version since which changes are known: they are since (.+), loaded at (.+)",
                "不是有变化记录的版本：记录始于$2载入的$1");
        is("is no id of an incentive any more: it leads to (.+)", "不再是事项的标识：现为$1");
        is("must be true or false", "须为true或false");
        is("is greater than maxAmount, so nothing can match", "大于maxAmount，不会有结果");
        is("is after announcedTo, so nothing can match", "晚于announcedTo，不会有结果");
        is("relevance goes with q only", "按相关度排序须有检索词q");
        is("goes with format=csv only", "只与format=csv同用");
        is("does not go with a file, which holds the whole list", "不与文件同用，文件含全部结果");
        is("no such day in the calendar", "日历上没有这一天");
        is("not a date.*", "须为日期，如2008、2015-09或2021-09-16");
        is("No region has this code", "没有此代码的地区");
        is("No incentive has this id", "没有此标识的事项");
        is("No source has this id", "没有此标识的文献");
        is("No (.+) has this (?:id|name)", "没有此项（$1）");
        is("unknown parameter", "没有这一项");
        is("unknown (.+?); for several values repeat the parameter", "没有这个值；多个值请分别给出");
        is("unknown ([^;]+)", "没有这个值");
        is("has (\\d+) values; at most (\\d+)", "有$1个值；至多$2个");
        is("must have (\\d+) to (\\d+) different values, has (\\d+)", "须有$1至$2个不同的值，现有$3个");
        is("names (.+) twice", "两次列出$1");
        is("must be a whole number from 1 to (\\d+)", "须为1至$1的整数");
        is("may be given once, is given (\\d+) times", "只能给一次，现有$1次");
    }

    static final String UNREADABLE = "这个值无法读取";

    private FaultWords() {}

    private static void is(String english, String chinese) {
        CHINESE.put(Pattern.compile(english + "(?:; those known are listed at (\\S+))?"), chinese);
    }

    /** A reason in the language of the page. */
    public static String of(String reason, Language language) {
        return language == Language.ZH ? chinese(reason) : english(reason);
    }

    /** As people say it who know of no parameters. */
    private static String english(String reason) {
        return reason.replaceFirst("; those known are listed at \\S+", "")
                .replaceFirst("^unknown parameter$", "there is no such field")
                .replaceFirst(
                        "^unknown [^;]+; for several values repeat the parameter$",
                        "there is no such value; give several one by one")
                .replaceFirst("^unknown [^;]+$", "there is no such value");
    }

    /** The Chinese of a reason; of one that is not known here, that the value cannot be read. */
    private static String chinese(String reason) {
        for (var known : CHINESE.entrySet()) {
            var matcher = known.getKey().matcher(reason);
            if (matcher.matches()) {
                return matcher.replaceFirst(known.getValue());
            }
        }
        return UNREADABLE;
    }
}
