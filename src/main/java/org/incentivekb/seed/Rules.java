package org.incentivekb.seed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.incentivekb.Limits;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Participation;
import org.incentivekb.model.Region;
import org.incentivekb.model.Relation;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.NotWith;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.file.Findings;

/** What must hold between records, and between the fields of one: references, order of dates, figures resting on evidence. */
final class Rules {

    /** What a seeds folder lists, by the names of the files. */
    static final List<String> LISTS = List.of("codelists", "regions", "organizations", "sources", "incentives");

    private final Map<String, Text> organizations = new LinkedHashMap<>();
    private final Map<String, Text> sourceTitles = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final DateRules dates;
    private final DoubleRules doubles = new DoubleRules();
    private final RelationRules relations = new RelationRules();
    private final CodeRules codes = new CodeRules(unread);
    private final RegionRules regions = new RegionRules(unread);
    private final CriterionRules criteria = new CriterionRules(codes, regions.places(), unread);

    Rules(LocalDate today) {
        dates = new DateRules(today);
    }

    /** Notes that something of a list could not be read: nobody knows then which ids there are, so none is said to be unknown. */
    void noteUnread(String list) {
        unread.add(list);
    }

    void codeList(CodeList list, FileFaults file) {
        codes.check(list, file);
    }

    void checkCodeLists() {
        codes.checkLists();
    }

    void region(Region region, FileFaults file) {
        regions.check(region, file);
    }

    void checkRegions() {
        regions.settle();
    }

    void organization(Organization organization, FileFaults file) {
        var id = String.valueOf(organization.id);
        unique(organization.id, "id", organizations.put(id, organization.name) != null, file);
        if (!isId(organization.id)) {
            noteUnread("organizations");
        }
    }

    void source(Source source, FileFaults file) {
        unique(source.id, "id", sourceTitles.put(String.valueOf(source.id), source.title) != null, file);
        dates.check(source, file);
        GapRules.check(source, file);
        if (source.language != null && !isLanguage(source.language)) {
            file.add("language", "'" + source.language + "' is no BCP 47 language tag");
        }
        if (!isId(source.id)) {
            noteUnread("sources");
        }
    }

    void incentive(Incentive incentive, FileFaults file) {
        known("regions", "region", incentive.region, regions.names(), file);
        known("regions", "zone", incentive.zone, regions.zones(incentive.region), file);
        eachKnown(
                "organizations",
                "organizations[%d].id",
                incentive.organizations.stream().map(part -> part.id()).toList(),
                organizations,
                file);
        eachKnown(
                "sources",
                "evidence[%d].source",
                incentive.evidence.stream().map(evidence -> evidence.source()).toList(),
                sourceTitles,
                file);
        noDuplicates("industries", incentive.industries, file);
        noDuplicates("supports", incentive.supports, file);
        noDuplicates("beneficiaries", incentive.beneficiaries, file);
        noDuplicates("organizations", incentive.organizations, file);
        noDuplicates("relations", incentive.relations, file);
        noDuplicates(
                "evidence", incentive.evidence.stream().map(e -> e.source()).toList(), file);
        for (int i = 0; i < incentive.evidence.size(); i++) {
            noDuplicates(
                    "evidence[" + (i + 1) + "].paragraphs",
                    incentive.evidence.get(i).paragraphs(),
                    file);
        }
        noDuplicates("gaps", incentive.gaps.stream().map(Gap::field).toList(), file);
        if (incentive.summary != null
                && incentive.summary.zh() != null
                && incentive.summary.zh().length() > Limits.CHINESE_SUMMARY) {
            file.add(
                    "summary.zh",
                    "has " + incentive.summary.zh().length() + " characters; at most " + Limits.CHINESE_SUMMARY);
        }
        dates.check(incentive, file);
        FigureRules.check(incentive, codes, file);
        criteria.check(incentive, file);
        passages(incentive, file);
        GapRules.check(incentive, file);
        relations.check(incentive, file);
        doubles.check(incentive, file);
    }

    /** Relations may point forward, so they are settled when all records have been read. */
    void checkRelations(Findings findings) {
        if (!unread.contains("incentives")) {
            relations.settle(findings);
        }
    }

    /** That what is no figure or criterion stands where it says, too. */
    private void passages(Incentive incentive, FileFaults file) {
        var period = incentive.period;
        if (period != null) {
            QuoteRules.passage(incentive, period.source(), period.paragraph(), "period", file);
            QuoteRules.length(period.text(), "period.text", file);
            if ((period.source() == null) != (period.paragraph() == null)
                    || period.text() != null && period.source() == null) {
                file.add("period", "needs source and paragraph together, and both where it has a text");
            }
        }
        for (int i = 0; i < incentive.calls.size(); i++) {
            var call = incentive.calls.get(i);
            QuoteRules.passage(incentive, call.source(), call.paragraph(), "calls[" + (i + 1) + "]", file);
        }
        for (int i = 0; i < incentive.notWith.size(); i++) {
            var other = incentive.notWith.get(i);
            var field = "notWith[" + (i + 1) + "]";
            QuoteRules.passage(incentive, other.source(), other.paragraph(), field, file);
            QuoteRules.length(other.text(), field + ".text", file);
            if (other.with() != null && Code.of(NotWith.class, other.with()).isEmpty()) {
                relations.refer(incentive, field + ".with", other.with(), file);
            }
        }
    }

    /** The parts of a tag must be well-formed (RFC 5646). */
    private static boolean isLanguage(String tag) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isId(String id) {
        return id != null && id.matches(DatasetEntity.ID);
    }

    private void known(String list, String field, String value, Map<String, Text> vocabulary, FileFaults file) {
        if (value != null && !vocabulary.containsKey(value) && !unread.contains(list)) {
            file.unknown(field, value, vocabulary);
        }
    }

    private void eachKnown(
            String list, String field, List<String> values, Map<String, Text> vocabulary, FileFaults file) {
        IntStream.range(0, values.size())
                .forEach(i -> known(list, field.formatted(i + 1), values.get(i), vocabulary, file));
    }

    static void noDuplicates(String field, Collection<?> values, FileFaults file) {
        if (values.size() < 2) {
            return;
        }
        var seen = new HashSet<>();
        int number = 0;
        for (var value : values) {
            number++;
            if (!seen.add(value)) {
                file.add(field + "[" + number + "]", shown(value) + " stands twice");
            }
        }
    }

    /** As a file writes it. */
    private static String shown(Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Participation part) {
            return part.id() + " as " + shown(part.role());
        }
        return value instanceof Relation relation
                ? shown(relation.type()) + " " + relation.id()
                : String.valueOf(value);
    }

    static void unique(String id, String field, boolean taken, FileFaults file) {
        if (id != null && taken) {
            file.add(field, "'" + id + "' is taken by another record");
        }
    }
}
