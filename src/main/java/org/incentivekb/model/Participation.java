package org.incentivekb.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.incentivekb.model.vocabulary.Role;

/** An organization and the part that it plays in an incentive. */
@Embeddable
public record Participation(
        @NotBlank @Column(name = "organization") String id,
        @NotNull @Enumerated(EnumType.STRING) Role role) {}
