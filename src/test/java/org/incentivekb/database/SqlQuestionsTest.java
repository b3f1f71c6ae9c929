package org.incentivekb.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.Scope;
import org.junit.jupiter.api.Test;

/** The questions of src/docs/operations.md have the answers that stand there; {@code -Dsql.answers.write} writes them anew. */
@QuarkusTest
class SqlQuestionsTest {

    private static final Path GUIDE = Path.of("src/docs/operations.md");
    private static final Pattern QUESTION = Pattern.compile("```sql\n(.+?)\n```\n\n((?:\\|[^\n]*\n)*)", Pattern.DOTALL);

    @Inject
    AgroalDataSource database;

    @Inject
    LiveDataset live;

    @Test
    void eachQuestionHasTheAnswerThatIsDocumented() throws IOException, SQLException {
        var guide = Files.readString(GUIDE);
        var asked = QUESTION.matcher(guide).results().toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(10);
        for (var question : asked) {
            var answer = answer(question.group(1));
            if (System.getProperty("sql.answers.write") != null) {
                guide = guide.replace(
                        question.group(),
                        "```sql\n" + question.group(1) + "\n```\n\n" + answer
                                + (question.group(2).isEmpty() ? "\n" : ""));
            } else {
                assertThat(answer).as(question.group(1)).isEqualTo(question.group(2));
            }
        }
        if (System.getProperty("sql.answers.write") != null) {
            Files.writeString(GUIDE, guide);
        }
    }

    @Test
    void whatIsCurrentIsWhatIsValidToday() throws SQLException {
        var today = live.version().catalog();
        var day = new PartialDate(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        var valid = today.matches(new Filters(Map.of(Filter.VALID_ON, day), Scope.WITHIN));
        assertThat(rows("select id from incentive_current order by id"))
                .hasSize(valid.cardinality())
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(valid.contains(today.find(row.get(0)).orElseThrow()))
                                .isTrue());
    }

    /** What each table is, the database says itself. */
    @Test
    void everyTableIsCommentedOn() throws SQLException {
        var remarks = new ArrayList<String>();
        try (var connection = database.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                if (!name.startsWith("flyway")) {
                    remarks.add(name + ": " + tables.getString("REMARKS"));
                }
            }
        }
        assertThat(remarks).hasSizeGreaterThan(20).allSatisfy(remark -> assertThat(remark)
                .matches("\\w+: [A-Z].{10,}"));
    }

    private String answer(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            var names = new ArrayList<String>();
            for (int column = 1; column <= columns; column++) {
                names.add(rows.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT));
            }
            var table = new StringBuilder(line(names))
                    .append("|")
                    .append("---|".repeat(columns))
                    .append('\n');
            while (rows.next()) {
                table.append(line(values(rows)));
            }
            return table.toString();
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        var all = new ArrayList<List<String>>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(values(rows));
            }
        }
        return all;
    }

    private static List<String> values(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var value = row.getObject(column);
            values.add(
                    value instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : value == null ? "" : value.toString());
        }
        return values;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
