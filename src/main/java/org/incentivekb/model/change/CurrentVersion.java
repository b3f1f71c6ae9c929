package org.incentivekb.model.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.incentivekb.model.DataSet;

/** The one row that says which version the store holds, and that whoever changes it locks. */
@Entity
@Table(name = "dataset")
public class CurrentVersion {

    /** Its only id. */
    public static final Integer ID = 1;

    @Id
    public Integer id;

    /** Null until a first load is whole. */
    @ManyToOne
    @JoinColumn(name = "number")
    public DataSet dataSet;
}
