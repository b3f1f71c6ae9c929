package org.incentivekb.api.parameter;

import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Filter;

/** A query parameter: a row of a table, or one that the data bring. */
public interface Parameter {

    /** One that is a row of a table. */
    interface Tabled extends Parameter {

        Row row();

        @Override
        default String code() {
            return row().code;
        }

        @Override
        default ValueType type() {
            return row().type;
        }

        @Override
        default String meaning() {
            return row().meaning;
        }

        @Override
        default String example() {
            return row().example;
        }
    }

    /** What a table says of a parameter. */
    record Row(String code, ValueType type, String meaning, String example) {}

    /** The name in the query string. */
    String code();

    /** What values it takes. */
    ValueType type();

    /** What it does. */
    String meaning();

    /** A value as it stands in a query. */
    String example();

    /** Whether it narrows, by itself or with another: answers tell such a one back. */
    boolean isFilter();

    /** What it filters by; null for one that does not filter by itself. */
    default Filter filter() {
        return null;
    }

    /** How many values it takes at least: nothing is answered without them. */
    default int least() {
        return 0;
    }

    /** How many different values it takes at most. */
    default int most() {
        return isRepeatable() ? Limits.VALUES : 1;
    }

    /** Whether it may be given more than once, any of its values sufficing. */
    default boolean isRepeatable() {
        return type().isRepeatable();
    }

    /** What it does, and how often it may be given. */
    default String description() {
        return isRepeatable() && least() == 0 ? meaning() + " May be repeated: any of the values suffices." : meaning();
    }

    /** The same on a path, where it may do something of its own. */
    default String description(String path) {
        return description();
    }

    /** The example as it stands in JSON: of a repeatable one, a list. */
    default Object exampleValue() {
        var value = type().json().apply(example());
        return isRepeatable() ? List.of(value) : value;
    }

    /** The OpenAPI schema of one value. */
    default Schema schema() {
        return type().schema().get();
    }

    /** Where the values that it takes are listed; null where they are not. */
    default String listedAt() {
        return type().listedAt();
    }

    /** Its value, or null where it is not given or faulty, which the reader notes. */
    default Object read(ParameterReader reader) {
        return type().reader().apply(reader, this);
    }
}
