package org.incentivekb.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What is loaded: the one row that names the version. */
@Entity
@Table(name = "dataset")
public non-sealed class DataSet implements DatasetEntity {

    /** Hash of the content: 16 hexadecimal digits. */
    @Id
    public String version;

    /** The latest day on which a record was touched. */
    public LocalDate updated;

    protected DataSet() {}

    public DataSet(String version, LocalDate updated) {
        this.version = version;
        this.updated = updated;
    }
}
