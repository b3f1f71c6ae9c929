package org.incentivekb.web.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.render.NumberWords;

/** How templates say what stands in the JSON of the API: {@code {say:amount(item.amount)}}, in the language of the page. */
@TemplateExtension(namespace = "say")
public final class Say {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

    private Say() {}

    /** A text that is there in both languages. */
    static String text(JsonNode text, @TemplateAttribute("locale") Object locale) {
        return language(locale).of(text);
    }

    static String text(Text text, @TemplateAttribute("locale") Object locale) {
        return language(locale).of(text);
    }

    /** The same in the other language, for who searches for its name. */
    static String other(JsonNode text, @TemplateAttribute("locale") Object locale) {
        return language(locale).other().of(text);
    }

    /** Whether what somebody typed is Chinese on a page that is not, so that its language must be told. */
    static boolean isForeign(String typed, @TemplateAttribute("locale") Object locale) {
        return language(locale) != Language.ZH && typed.codePoints().anyMatch(Character::isIdeographic);
    }

    /** A code of a closed vocabulary; one that there is not stands for itself. */
    static String label(String vocabulary, Object code, @TemplateAttribute("locale") Object locale) {
        return label(vocabulary, String.valueOf(code), language(locale));
    }

    public static String label(String vocabulary, String code, Language language) {
        var label = Vocabulary.of(vocabulary).orElseThrow().labels().get(code);
        return label == null ? code : language.of(label);
    }

    /** The same within a sentence, where English has no capitals. */
    static String within(String vocabulary, List<?> codes, @TemplateAttribute("locale") Object locale) {
        var language = language(locale);
        return join(
                codes.stream()
                        .map(code -> label(vocabulary, String.valueOf(code), language))
                        .map(label -> language == Language.ZH
                                ? label
                                : Character.toLowerCase(label.charAt(0)) + label.substring(1))
                        .toList(),
                language);
    }

    /** Several, with the commas of the language. */
    static String labels(String vocabulary, List<?> codes, @TemplateAttribute("locale") Object locale) {
        var language = language(locale);
        return join(
                codes.stream()
                        .map(code -> label(vocabulary, String.valueOf(code), language))
                        .toList(),
                language);
    }

    public static String join(List<String> words, Language language) {
        return String.join(language == Language.ZH ? "、" : ", ", words);
    }

    /** A number or a range of them, as a parameter takes it: 5000000..8000000. */
    public static String range(String range) {
        return Arrays.stream(range.split("\\.\\.", -1))
                .map(end -> end.matches("-?\\d+(\\.\\d+)?") ? NumberWords.grouped(new BigDecimal(end)) : end)
                .collect(Collectors.joining("–"));
    }

    /** What something would come to: 最高800万元, CNY 1 million to CNY 2 million. */
    static String worth(JsonNode worth, @TemplateAttribute("locale") Object locale) {
        return worth(
                worth.path("from").decimalValue(),
                worth.has("to") ? worth.path("to").decimalValue() : null,
                worth.path("currency").asText(),
                language(locale));
    }

    /** @param to null where nothing bounds it */
    public static String worth(BigDecimal from, BigDecimal to, String currency, Language language) {
        if (to == null) {
            return comparison("at_least", language) + quantity(from, currency, language);
        }
        if (from.compareTo(to) == 0) {
            return quantity(to, currency, language);
        }
        return from.signum() == 0
                ? bound("at_most", true, language) + quantity(to, currency, language)
                : quantity(from, currency, language)
                        + (language == Language.ZH ? "至" : " to ")
                        + quantity(to, currency, language);
    }

    /** A code of a closed vocabulary with its label, to choose from. */
    @TemplateData
    public record Labelled(String code, String label) {}

    static List<Labelled> codes(String vocabulary, @TemplateAttribute("locale") Object locale) {
        return Vocabulary.of(vocabulary).orElseThrow().labels().entrySet().stream()
                .map(entry -> new Labelled(entry.getKey(), language(locale).of(entry.getValue())))
                .toList();
    }

    /** A share of one, as a percentage. */
    static String percent(Object share) {
        return NumberWords.grouped(new BigDecimal(share.toString()).movePointRight(2)) + '%';
    }

    /** How many hundredths of a whole there are, for a bar. */
    static int hundredths(Object part, Object whole) {
        double of = Double.parseDouble(whole.toString());
        return of == 0 ? 0 : (int) Math.round(100 * Double.parseDouble(part.toString()) / of);
    }

    public static String number(Object number) {
        return NumberWords.grouped(new BigDecimal(number.toString()));
    }

    /** A day, month, year or time. */
    static String day(Object date, @TemplateAttribute("locale") Object locale) {
        return Days.of(date.toString(), language(locale));
    }

    public static String day(String date, Language language) {
        return Days.of(date, language);
    }

    /** An amount with its bound, without what it is counted for: 最高800万元. */
    static String amount(JsonNode amount, @TemplateAttribute("locale") Object locale) {
        return amount(amount, language(locale));
    }

    public static String amount(JsonNode amount, Language language) {
        return bound(amount.path("bound").asText(), true, language)
                + quantity(
                        amount.path("value").decimalValue(),
                        amount.path("currency").asText(),
                        language);
    }

    /** The number of a figure with its bound and unit. */
    static String figure(JsonNode figure, @TemplateAttribute("locale") Object locale) {
        return figure(figure, language(locale));
    }

    public static String figure(JsonNode figure, Language language) {
        boolean isOffer = isOffer(figure);
        return bound(figure.path("bound").asText(), isOffer, language)
                + quantity(
                        figure.path("value").decimalValue(), figure.path("unit").asText(), language);
    }

    /** A share of something: 最高为研发投入的3%, up to 3% of R&D expenditure. */
    public static String share(JsonNode figure, List<String> of, Language language) {
        var number = quantity(
                figure.path("value").decimalValue(), figure.path("unit").asText(), language);
        var bound = bound(figure.path("bound").asText(), isOffer(figure), language);
        return language == Language.ZH
                ? bound + (bound.isEmpty() ? "" : "为") + String.join("与", of) + "的" + number
                : bound + number + " of " + String.join(" and ", of);
    }

    private static boolean isOffer(JsonNode figure) {
        return figure.path("of").asText().startsWith("award");
    }

    /** A number with its unit; an English sum is not broken into lines. */
    public static String quantity(BigDecimal number, String unit, Language language) {
        var words = language.of(NumberWords.quantity(number, unit));
        return Unit.currencies().containsKey(unit) ? words.replace(' ', '\u00a0') : words;
    }

    /** What a number is counted for; empty where nothing says. */
    static String per(JsonNode counted, @TemplateAttribute("locale") Object locale) {
        return per(counted, language(locale));
    }

    public static String per(JsonNode counted, Language language) {
        return per(
                StreamSupport.stream(counted.path("per").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                language);
    }

    public static String per(List<String> codes, Language language) {
        return language.of(NumberWords.per(codes));
    }

    /** How a number must compare. */
    public static String comparison(String bound, Language language) {
        var messages = language.messages(RecordMessages.class);
        return switch (bound) {
            case "at_least" -> messages.atLeast();
            case "more_than" -> messages.moreThan();
            case "at_most" -> messages.atMost();
            default -> messages.lessThan();
        };
    }

    /** A region with the one it lies in, unless that is a country: 厦门市湖里区, Huli District, Xiamen. */
    static String place(JsonNode region, @TemplateAttribute("locale") Object locale) {
        return place(region, language(locale));
    }

    public static String place(JsonNode region, Language language) {
        var name = language.of(region.path("name"));
        var path = region.path("path");
        // The last of the way up is the country, or what lies above several.
        if (path.size() < 2) {
            return name;
        }
        return within(name, language.of(path.path(0).path("name")), language);
    }

    public static String within(String name, String above, Language language) {
        return language == Language.ZH ? above + name : name + ", " + above;
    }

    /** A reason with its days as the language writes them. */
    static String reason(JsonNode text, @TemplateAttribute("locale") Object locale) {
        return reason(text, language(locale));
    }

    public static String reason(JsonNode text, Language language) {
        return DAY.matcher(language.of(text)).replaceAll(day -> Days.of(day.group(), language));
    }

    /** What is said before a number; of money on offer, as people say it. */
    static String bound(String bound, boolean isOffer, Language language) {
        if (language == Language.EN) {
            return switch (bound) {
                case "at_most" -> isOffer ? "up to " : "at most ";
                case "at_least" -> "at least ";
                case "about" -> "about ";
                default -> "";
            };
        }
        return switch (bound) {
            case "at_most" -> isOffer ? "最高" : Bound.AT_MOST.label().zh();
            case "at_least" -> Bound.AT_LEAST.label().zh();
            case "about" -> Bound.ABOUT.label().zh();
            default -> "";
        };
    }

    private static Language language(Object locale) {
        return Language.of(locale.toString());
    }
}
