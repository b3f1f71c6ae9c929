package org.incentivekb.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A version of the data set: what all entities of a load say, together. */
@Entity
@Table(name = "dataset_version")
public class DataSet {

    /** Counted from 1 in the order in which versions were loaded; null of one that the store has not taken in. */
    @Id
    public Long number;

    /** Hash of the content: 16 hexadecimal digits. Equal content has an equal one. */
    public String version;

    /** The latest day on which a record was touched. */
    public LocalDate updated;

    /** When the store took it in. */
    public Instant loadedAt;

    protected DataSet() {}

    public DataSet(String version, LocalDate updated) {
        this.version = version;
        this.updated = updated;
    }
}
