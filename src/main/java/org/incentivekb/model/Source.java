package org.incentivekb.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.incentivekb.Limits;
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

    /** The script it is written in, a BCP 47 language tag. */
    @NotNull
    @Pattern(regexp = "zh-Hans|zh-Hant|en", message = "must be zh-Hans, zh-Hant or en")
    public String language;

    /** SHA-256 of the file, 64 hexadecimal digits. */
    @NotNull
    @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits")
    public String sha256;
}
