package org.incentivekb.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command {@code check} prints, and how it ends. */
class CheckTest {

    @TempDir
    Path folder;

    @TempDir
    Path other;

    /** What a run printed, and its exit code. */
    private record Run(int status, List<String> lines) {}

    private static Run check(Object... arguments) {
        var printed = new ByteArrayOutputStream();
        int status = Check.run(
                Stream.concat(Stream.of("check"), Arrays.stream(arguments).map(Object::toString))
                        .toList(),
                new PrintStream(printed, true, UTF_8));
        return new Run(status, printed.toString(UTF_8).lines().toList());
    }

    @Test
    void aFaultIsPrintedWithFileLineFieldAndWhatMayStandThere() {
        var run = check(new SmallSeeds()
                .with("incentives/fund.yaml", "kind: fund", "kind: funds")
                .write(folder));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines().get(0))
                .startsWith(
                        "incentives/fund.yaml:1: kind: 'funds' is unknown; did you mean fund?; allowed: policy, fund,");
        assertThat(run.lines()).last().isEqualTo("1 fault(s), 0 warning(s)");
    }

    @Test
    void quietlyItPrintsFaultsAlone() {
        var spoilt = new SmallSeeds().with("incentives/fund.yaml", "kind: fund", "kind: funds");
        assertThat(check("--quiet", spoilt.write(folder)).lines()).hasSize(1);
        assertThat(check(new SmallSeeds().write(other), "--quiet")).isEqualTo(new Run(0, List.of()));
    }

    @Test
    void whatWouldChangeIsPrintedFieldByField() {
        new SmallSeeds().write(other);
        var run = check(
                new SmallSeeds()
                        .with("incentives/fund.yaml", "status: in_force", "status: ended")
                        .with(
                                "incentives/fund.yaml",
                                "value: 200000000, unit: CNY, bound: exact, text: 2億元",
                                "value: 300000000, unit: CNY, bound: exact, text: 3億元")
                        .with("incentives/fund.yaml", "announced: 2022-09\n", "announced: 2022-09-16\n")
                        .with("incentives/fund.yaml", "{type: located_in, id: park}", "{type: located_in, id: parc}")
                        .without("incentives/park.yaml")
                        .withFile("incentives/parc.yaml", new SmallSeeds().text("incentives/park.yaml"))
                        .write(folder),
                "--against",
                other);
        assertThat(run.lines())
                .containsExactly(
                        "changed incentive fund",
                        "  status: \"in_force\" → \"ended\"",
                        "  announced: \"2022-09\" → \"2022-09-16\"",
                        "  amount.value: 200000000 → 300000000",
                        "  figures[1].value: 200000000 → 300000000",
                        "  figures[1].text: \"2億元\" → \"3億元\"",
                        "  relations[1].id: \"park\" → \"parc\"",
                        "added incentive parc",
                        "withdrawn incentive park",
                        "3 thing(s) would change",
                        "0 fault(s), 0 warning(s)");
        assertThat(run.status()).isZero();
    }

    @Test
    void anExportIsComparedWithTheIncentives() throws IOException {
        var export = other.resolve("incentives.ndjson");
        Files.writeString(export, """
                {"id":"gone","kind":"fund","industries":[],"supports":[],"beneficiaries":[],"region":{"code":"500118"}}
                """);
        assertThat(check(new SmallSeeds().write(folder), "--against", export).lines())
                .contains(
                        "added incentive fund",
                        "added incentive park",
                        "withdrawn incentive gone",
                        "3 thing(s) would change");
    }

    @Test
    void aFileThatIsNoExportIsSaidToBeNone() throws IOException {
        for (var text : List.of("kind: fund", "{}", "[1]", "{\"id\":1", "\uFEFF")) {
            var file = other.resolve("export.ndjson");
            Files.writeString(file, text);
            var run = check(new SmallSeeds().write(folder), "--against", file);
            if (text.equals("\uFEFF")) {
                assertThat(run.status()).isZero();
            } else {
                assertThat(run.status()).as(text).isEqualTo(2);
                assertThat(run.lines()).last().asString().contains("export.ndjson is no export: line 1");
            }
        }
    }

    @Test
    void nothingChangesWhereNothingDoes() {
        assertThat(check(new SmallSeeds().write(folder), "--against", new SmallSeeds().write(other))
                        .lines())
                .containsExactly("nothing would change", "0 fault(s), 0 warning(s)");
    }

    @Test
    void aNumberIsWrittenOutWhereAThingIsShownWhole() {
        new SmallSeeds().write(other);
        var text = new SmallSeeds().text("incentives/fund.yaml");
        var second =
                text.lines().filter(line -> line.contains("上百家")).findFirst().orElseThrow();
        var run = check(
                new SmallSeeds().with("incentives/fund.yaml", second + "\n", "").write(folder), "--against", other);
        assertThat(run.lines().get(1))
                .startsWith("  figures[2]: {")
                .contains("\"value\":100,")
                .endsWith("→ nothing");
    }

    @Test
    void soAreTheTextsOfAllOtherTerms() throws IOException {
        new SmallSeeds()
                .withGrant()
                .without("incentives/fund.yaml")
                .without("incentives/park.yaml")
                .write(folder);
        Files.writeString(
                other.resolve("004.txt"), "9\t在永川区注册、员工10人以上的五百强，经区政府认可；5000万元起研发投入的1%，3%，最高800万元。\n10\t申报\n");
        assertThat(check(folder, "--documents", other, "--quiet").lines())
                .extracting(line -> line.replaceFirst("^\\S+ (\\S+): .*", "$1"))
                .containsExactly(
                        "figures[1].when[1].less_than", "figures[2].when[1].text", "notWith[1].text", "period.text");
    }

    @Test
    void theTextOfAFigureIsLookedForInItsParagraph() throws IOException {
        new SmallSeeds().write(folder);
        Files.writeString(other.resolve("004.txt"), "3\t园区\n47\t基金規模2\u3000億元。\n48\t吸引数十家企业\n");
        assertThat(check(folder, "--documents", other, "--against", folder).lines())
                .containsExactly(
                        "incentives/fund.yaml:17: figures[2].text: '上百家' does not stand in paragraph 48 of daily-2022",
                        "1 fault(s), 0 warning(s)");
        Files.writeString(other.resolve("004.txt"), "47\t2億元\n48\t上百家\n");
        assertThat(check(folder, "--documents", other, "--quiet").lines())
                .containsExactly("incentives/park.yaml:19: evidence[1]: daily-2022 has no paragraph 3");
        Files.delete(other.resolve("004.txt"));
        assertThat(check(folder, "--documents", other, "--quiet").lines())
                .containsExactly("sources: daily-2022.document: 004.txt is not in " + other
                        + ", so nothing of it was looked up");
    }

    @Test
    void aCommandThatIsNotUnderstoodIsExplained() {
        for (var arguments : List.of(
                List.of(),
                List.of("a", "b"),
                List.of("--against"),
                List.of("a", "--against", "nowhere-at-all"),
                List.of("a", "--documents", "pom.xml"),
                List.of("a", "--verbose"))) {
            var run = check(arguments.toArray());
            assertThat(run.status()).as("%s", arguments).isEqualTo(2);
            assertThat(String.join("\n", run.lines())).contains("check <folder>", "--documents", "Exit code");
        }
    }

    @Test
    void aFolderThatIsNoneIsSaidToBeNone() {
        assertThat(check(folder.resolve("nowhere"), "--quiet").lines().get(0)).endsWith("nowhere is not there");
        assertThat(check("pom.xml").lines().get(0)).isEqualTo("pom.xml is no folder");
        assertThat(check("pom.xml").status()).isEqualTo(2);
    }

    @Test
    void anyOtherCommandIsExplained() {
        for (var command : List.of("chek", "serve", "-v")) {
            var printed = new ByteArrayOutputStream();
            assertThat(Check.run(List.of(command, "seeds"), new PrintStream(printed, true, UTF_8)))
                    .isEqualTo(2);
            assertThat(printed.toString(UTF_8))
                    .startsWith("there is one command, check, and not '" + command + " seeds'");
        }
        assertThat(check("--help").status()).isZero();
        assertThat(check(new SmallSeeds().write(folder), "--against=" + new SmallSeeds().write(other))
                        .status())
                .isZero();
    }
}
