package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Collection;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.SourceType;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must hold of the curated knowledge base, beyond what the reader refuses. It holds of every right record, so it is asked of the
 * seeds with one more as well: a check that fails there stands in a curator's way.
 */
@ParameterizedClass
@EnumSource
class CuratedSeedsTest {

    enum Seeds {
        AS_THEY_STAND {
            @Override
            Path in(Path folder) {
                return SeedFolders.LIVE;
            }
        },
        WITH_ONE_RIGHT_RECORD_MORE {
            /** The guide's first example under another id and title. */
            @Override
            Path in(Path folder) throws IOException {
                SeedFolders.copyLive(folder);
                var record = CuratorsGuide.examples()
                        .get(0)
                        .replaceFirst("(?m)^  zh: .+$", "  zh: 天河区另一项研发支持")
                        .replaceFirst("(?m)^  en: .+$", "  en: Another Tianhe support for R&D");
                Files.writeString(folder.resolve("incentives/" + ADDED + ".yaml"), record);
                return folder;
            }
        };

        abstract Path in(Path folder) throws IOException;
    }

    /** Where English names a thing in Chinese: with its gloss, or the number of a document. */
    private static final String NAMED = "\\p{IsHan}+ \\([^()]+\\)|\\(\\p{IsHan}+〔\\d{4}〕\\d+号\\)";

    private static final String ADDED = "tianhe-one-record-more";

    private final Seeds seeds;
    private final List<DatasetEntity> entities = new ArrayList<>();

    CuratedSeedsTest(Seeds seeds) {
        this.seeds = seeds;
    }

    @BeforeEach
    void read(@TempDir Path folder) throws IOException {
        var reader = new SeedReader(seeds.in(folder), SmallSeeds.VALIDATOR, SeedReader.today());
        reader.read(entities::add);
        assertThat(reader.faults()).isEmpty();
        assertThat(incentives().stream().anyMatch(incentive -> incentive.id.equals(ADDED)))
                .as("%s is there", ADDED)
                .isEqualTo(seeds == Seeds.WITH_ONE_RIGHT_RECORD_MORE);
    }

    @Test
    void allThatRecordsReferToIsUsed() {
        var cited = incentives().stream()
                .flatMap(incentive -> incentive.evidence.stream())
                .map(evidence -> evidence.source())
                .collect(Collectors.toSet());
        assertThat(of(Source.class)).extracting(source -> source.id).allMatch(cited::contains);
        var taking = incentives().stream()
                .flatMap(incentive -> incentive.organizations.stream())
                .map(part -> part.id())
                .collect(Collectors.toSet());
        assertThat(of(Organization.class))
                .extracting(organization -> organization.id)
                .allMatch(taking::contains);
        var parents = of(Region.class).stream().map(region -> region.parent).collect(Collectors.toSet());
        var used = incentives().stream().map(incentive -> incentive.region).collect(Collectors.toSet());
        assertThat(of(Region.class))
                .extracting(region -> region.code)
                .allMatch(code -> used.contains(code) || parents.contains(code));
    }

    @Test
    void onlyWhatTheAuthorityWritesItselfIsOfficial() {
        assertThat(of(Source.class)).allSatisfy(source -> {
            switch (source.type) {
                case OFFICIAL_REPLY -> assertThat(source.official).as(source.id).isTrue();
                case REPRINT -> assertThat(source.official).as(source.id).isFalse();
                default -> {}
            }
        });
    }

    @Test
    void aGoalOrAResultIsNeverAnAmount() {
        assertThat(incentives())
                .filteredOn(incentive -> incentive.amount != null)
                .isNotEmpty()
                .allSatisfy(incentive -> assertThat(incentive.figures)
                        .anyMatch(figure -> figure.nature == Nature.RULE
                                && figure.value.equals(incentive.amount.value())
                                && (figure.of == Measure.AWARD
                                        || figure.of == Measure.AWARD_LIMIT
                                        || figure.of == Measure.FUND_SIZE)));
    }

    @Test
    void bothCollectionsHaveRecords() {
        var collections = of(Source.class).stream().collect(Collectors.toMap(s -> s.id, s -> s.collection));
        var resting = incentives().stream()
                .flatMap(incentive -> incentive.evidence.stream())
                .map(evidence -> collections.get(evidence.source()))
                .collect(Collectors.toSet());
        assertThat(resting).containsExactlyInAnyOrder(Collection.values());
        assertThat(collections.values())
                .filteredOn(collection -> collection == Collection.FOUNDING)
                .as("the documents that the knowledge base was made from")
                .hasSize(5);
    }

    /** A sum or share without a label would be no tier of anything, and nothing could limit it. */
    @Test
    void everySumOrShareOnOfferHasItsAward() {
        assertThat(incentives()).allSatisfy(incentive -> assertThat(incentive.figures)
                .filteredOn(figure -> figure.nature == Nature.RULE && figure.of.isOffer())
                .as(incentive.id)
                .allSatisfy(figure -> assertThat(figure.award).hasSize(1)));
    }

    @Test
    void whatAConceptNeedsIsAskedInBothLanguages() {
        var used = incentives().stream()
                .flatMap(incentive -> Stream.concat(
                        incentive.criteria.stream(),
                        incentive.figures.stream().flatMap(figure -> figure.when.stream())))
                .map(criterion -> criterion.of)
                .collect(Collectors.toSet());
        assertThat(of(CodeList.class))
                .filteredOn(list -> list.name.equals(CodeList.CONCEPTS))
                .singleElement()
                .satisfies(list ->
                        assertThat(list.codes).extracting(ListedCode::code).containsAll(used));
    }

    @Test
    void draftsAreOnlyPlanned() {
        var drafts = of(Source.class).stream()
                .filter(source -> source.type == SourceType.CONSULTATION_DRAFT)
                .map(source -> source.id)
                .collect(Collectors.toSet());
        assertThat(incentives())
                .filteredOn(incentive -> incentive.evidence.stream().allMatch(e -> drafts.contains(e.source())))
                .allSatisfy(incentive ->
                        assertThat(incentive.status).as(incentive.id).isIn(Status.PLANNED, Status.ENDED));
    }

    @Test
    void relationsNeverLeadBackToTheRecord() {
        Map<String, Incentive> byId =
                incentives().stream().collect(Collectors.toMap(incentive -> incentive.id, Function.identity()));
        assertThat(incentives()).allSatisfy(incentive -> {
            var reached = new HashSet<String>();
            var open = new ArrayList<>(incentive.relations);
            while (!open.isEmpty()) {
                var target = open.remove(0).id();
                if (reached.add(target)) {
                    open.addAll(byId.get(target).relations);
                }
            }
            assertThat(reached).as("reached from " + incentive.id).doesNotContain(incentive.id);
        });
    }

    @Test
    void chineseIsSimplifiedAndEnglishHasChineseNamesOnly() {
        var simplified = Transliterator.getInstance("Traditional-Simplified");
        assertThat(texts()).allSatisfy(text -> {
            // It takes 俱 and 著 for other forms of 具 and 着, which they are not in 俱乐部 and 显著.
            var zh = text.zh().replaceAll("[俱著]", "");
            assertThat(zh).isEqualTo(simplified.transliterate(zh));
            assertThat(text.en().replaceAll(NAMED, "")).doesNotContainPattern("\\p{IsHan}");
        });
        assertThat(incentives()).allSatisfy(incentive -> {
            assertThat(incentive.title.zh()).containsPattern("\\p{IsHan}");
            assertThat(incentive.summary.zh()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void titlesAreDifferent() {
        assertThat(incentives()).extracting(incentive -> incentive.title.zh()).doesNotHaveDuplicates();
        assertThat(incentives()).extracting(incentive -> incentive.title.en()).doesNotHaveDuplicates();
    }

    private List<Text> texts() {
        var texts = new ArrayList<Text>();
        incentives()
                .forEach(incentive -> texts.addAll(Stream.of(incentive.title, incentive.summary, incentive.conditions)
                        .filter(text -> text != null)
                        .toList()));
        of(Region.class).forEach(region -> texts.add(region.name));
        of(Organization.class).forEach(organization -> texts.add(organization.name));
        of(Source.class).forEach(source -> texts.add(source.title));
        return texts;
    }

    private List<Incentive> incentives() {
        return of(Incentive.class);
    }

    private <T> List<T> of(Class<T> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
