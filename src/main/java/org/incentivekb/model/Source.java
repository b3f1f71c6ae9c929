package org.incentivekb.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Collection;
import org.incentivekb.model.vocabulary.Extent;
import org.incentivekb.model.vocabulary.SourceType;
import org.incentivekb.model.vocabulary.Text;

/** A document that records rest on. The document itself is not kept. */
@Entity
public non-sealed class Source implements DatasetEntity {

    /** Permanent, kebab-case. */
    @Id
    @NotNull
    @Size(max = Limits.ID)
    @Pattern(regexp = DatasetEntity.ID, message = DatasetEntity.ID_MESSAGE)
    public String id;

    @NotNull
    @Enumerated(EnumType.STRING)
    public Collection collection;

    /** The document's file name. */
    @NotBlank
    @Size(max = Limits.FILE_NAME)
    public String document;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    public Text title;

    /** Null where the document does not say. */
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "publisher_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "publisher_en"))
    public Text publisher;

    public PartialDate publishedOn;

    /** The issuing authority's own number for it, or null. */
    @Size(max = Limits.ID)
    public String documentNumber;

    @NotNull
    @Enumerated(EnumType.STRING)
    public SourceType type;

    /** True only when the issuing authority speaks itself. */
    public boolean official;

    /** The language it is written in, with the script where that matters: a BCP 47 language tag. */
    @NotNull
    @Pattern(
            regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
            message = "must be a BCP 47 language tag such as zh-Hans, en or fr")
    public String language;

    /** Where it was read; null where there is no such place. */
    @Size(max = Limits.URL)
    @Pattern(regexp = "https?://\\S+", message = "must be an http or https URL")
    public String url;

    public LocalDate retrievedOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    public Extent extent;

    /** SHA-256 of the file, 64 hexadecimal digits. */
    @NotNull
    @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits")
    public String sha256;

    @ElementCollection
    @CollectionTable(name = "source_gap")
    @OrderColumn(name = "position")
    public List<@Valid Gap> gaps = new ArrayList<>();

    /** Its address with a text fragment, at which browsers show the words; null where it has none. */
    public String link(String text) {
        return url == null ? null : text == null ? url : url.replaceFirst("#.*", "") + "#:~:text=" + fragment(text);
    }

    /** A dash, comma or ampersand has a meaning in a text directive. */
    private static String fragment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
