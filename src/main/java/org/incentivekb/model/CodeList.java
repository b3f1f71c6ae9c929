package org.incentivekb.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Text;

/**
 * A code list that grows with the documents: the concepts that criteria are about, the codes of those concepts, and for the vocabularies
 * that the code itself goes by, what is broader and what people call it otherwise.
 */
@Entity
@Schema(
        name = "SeedCodeList",
        description =
                "A code list that grows with the documents, or what is broader and said otherwise in a vocabulary of the code's own.")
public non-sealed class CodeList implements DatasetEntity {

    /** The list of concepts. */
    public static final String CONCEPTS = "concept";

    /** Permanent, as codes are written, with hyphens for underscores. */
    @Id
    @NotNull
    @Size(max = Limits.ID)
    @Pattern(regexp = DatasetEntity.ID, message = DatasetEntity.ID_MESSAGE)
    @Schema(
            description = "Permanent name; that of a vocabulary where its codes are the code's own",
            examples = "recognized-as")
    public String name;

    /** What its codes say; null for a vocabulary that the code itself describes. */
    @Valid
    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "description_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    @Schema(description = "What its codes say; absent for a vocabulary")
    public Text description;

    @NotEmpty
    @ElementCollection
    @CollectionTable(name = "code")
    @OrderColumn(name = "position")
    @Schema(description = "Its codes, in the order in which they are shown")
    public List<@Valid ListedCode> codes = new ArrayList<>();
}
