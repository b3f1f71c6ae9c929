package org.incentivekb.web.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.Optional;
import org.incentivekb.model.vocabulary.Text;

/** A language of the pages. Its code is the first segment of their paths. */
@TemplateData
public enum Language {
    ZH("zh-Hans"),
    EN("en");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The one in which a path is, which begins with its code. */
    public static Optional<Language> ofPath(String path) {
        for (var language : values()) {
            if (path.equals('/' + language.code) || path.startsWith('/' + language.code + '/')) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The one with that code. */
    public static Language of(String code) {
        return code.startsWith("zh") ? ZH : EN;
    }

    /**
     * The one that a visitor likes best (RFC 9110, section 12.5.4); English for whoever reads neither.
     *
     * @param accepted the {@code Accept-Language} header, or null
     */
    public static Language accepted(String accepted) {
        if (accepted == null) {
            return EN;
        }
        var best = EN;
        double most = 0;
        for (var range : accepted.toLowerCase(Locale.ROOT).split(",")) {
            var parts = range.strip().split("\\s*;\\s*q\\s*=\\s*");
            double weight = parts.length < 2 ? 1 : weight(parts[1]);
            boolean isOurs = parts[0].matches("(zh|en)(-.*)?");
            if (isOurs && weight > most) {
                most = weight;
                best = of(parts[0]);
            }
        }
        return best;
    }

    private static double weight(String text) {
        return text.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(text) : 0;
    }

    public String code() {
        return code;
    }

    /** As {@code lang} attributes have it (BCP 47). */
    public String tag() {
        return tag;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** Its own name, in itself. */
    public String nameInItself() {
        return this == ZH ? "中文" : "English";
    }

    /** The words in this language. */
    public String of(Text text) {
        return this == ZH ? text.zh() : text.en();
    }

    /** The same of a text in JSON; empty where there is none. */
    public String of(JsonNode text) {
        return text.path(code).asText("");
    }

    /** The texts of a bundle, such as {@link Messages}. */
    public <M> M messages(Class<M> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(code));
    }
}
