package org.incentivekb.api.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.Query;
import org.incentivekb.catalog.Sort;
import org.incentivekb.model.vocabulary.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of the answer to any profile, over any right records. */
class MatchPropertiesTest {

    /** Left out, the region answers in their place. */
    private static final Set<String> ANSWERED_BY_THE_REGION = Set.of("registeredIn", "operatesIn");

    /** What is newly obtained is had. */
    private static final Set<String> IMPLIED_BY_NEWLY_OBTAINED = Set.of("recognized_as", "licence", "achievement");

    @ParameterizedTest
    @EnumSource
    void theCandidatesAreTheRecordsThatApplyAndEachHasAVerdict(Records records) {
        records.each((profiles, profile) -> {
            var answer = records.whole(profile);
            var applying = records.catalog.all(new Query(
                    new Filters(Map.of(Filter.REGION, Set.copyOf(profile.get("region"))), Scope.APPLIES),
                    Sort.TITLE,
                    false,
                    1,
                    1));
            var ids = new HashSet<Integer>();
            for (var id : Answers.ids(answer.get("items"))) {
                ids.add(records.catalog.find(id).orElseThrow());
            }
            assertThat(ids).hasSize(answer.get("items").size());
            assertThat(ids).isEqualTo(Arrays.stream(applying).boxed().collect(Collectors.toSet()));
            assertThat(answer.get("candidates").asInt()).isEqualTo(applying.length);
            assertThat(answer.get("total").asInt()).isEqualTo(applying.length);
            for (var verdict : Answers.VERDICTS) {
                assertThat(answer.get("items"))
                        .filteredOn(item -> item.get("verdict").asText().equals(verdict))
                        .hasSize(answer.at("/verdicts/" + verdict).asInt());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theVerdictFollowsFromTheFindings(Records records) {
        records.each((profiles, profile) -> records.whole(profile).get("items").forEach(item -> {
            var clauses = Clause.of(item);
            var unknown = clauses.stream().filter(Clause::isUnknown).toList();
            assertThat(item.get("verdict").asText())
                    .as(item.at("/incentive/id").asText())
                    .isEqualTo(
                            clauses.stream().anyMatch(Clause::isFailed)
                                    ? "not_eligible"
                                    : unknown.isEmpty()
                                            ? "eligible"
                                            : unknown.stream().allMatch(Clause::isUnstatedCondition)
                                                    ? "likely"
                                                    : "possible");
            assertThat(item.get("open").isEmpty()).isEqualTo(unknown.isEmpty());
        }));
    }

    @ParameterizedTest
    @EnumSource
    void aFactChangesOnlyWhatItIsAbout(Records records) {
        records.each((profiles, profile) -> {
            var fact = profiles.fact(profile);
            if (fact == null) {
                return;
            }
            var more = new LinkedHashMap<>(profile);
            more.put(fact.getKey(), fact.getValue());
            var before = byId(records.whole(profile));
            byId(records.whole(more)).forEach((id, item) -> {
                var known = before.get(id);
                var others = others(item, fact.getKey());
                assertThat(others).as(id + " and " + fact).isEqualTo(others(known, fact.getKey()));
                if (item.get("criteria").equals(known.get("criteria"))) {
                    assertThat(item.get("verdict")).isEqualTo(known.get("verdict"));
                }
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutMakesNothingEligible(Records records) {
        records.each((profiles, profile) -> {
            var whole = byId(records.whole(profile));
            for (var name : profile.keySet()) {
                if (Set.of("region", "on").contains(name)
                        || ANSWERED_BY_THE_REGION.contains(name)
                        || isImplied(name, profile)) {
                    continue;
                }
                var less = new LinkedHashMap<>(profile);
                less.remove(name);
                byId(records.whole(less)).forEach((id, item) -> {
                    if (isEligible(item)) {
                        assertThat(isEligible(whole.get(id)))
                                .as(id + " without " + name)
                                .isTrue();
                    }
                });
            }
        });
    }

    /** Left out, what is newly obtained is no longer had besides what is said to be. */
    private static boolean isImplied(String name, Map<String, List<String>> profile) {
        return name.equals("newlyObtained")
                && IMPLIED_BY_NEWLY_OBTAINED.stream()
                        .anyMatch(implied -> profile.containsKey(RandomProfiles.parameter(implied)));
    }

    @ParameterizedTest
    @EnumSource
    void theOrderIsTotalAndTheSameOverPages(Records records) {
        records.each((profiles, profile) -> {
            profile.put("need", List.of("r_and_d", "premises"));
            var items = records.whole(profile).get("items");
            var order = new MatchOrder(records.catalog, records.incentives, profile);
            for (int i = 1; i < items.size(); i++) {
                order.check(items.get(i - 1), items.get(i));
            }
            var paged = new ArrayList<String>();
            for (int page = 1; paged.size() < items.size(); page++) {
                var ids = Answers.ids(Answers.whole(records.catalog, Records.query(profile) + "&size=3&page=" + page)
                        .get("items"));
                assertThat(ids).isNotEmpty();
                paged.addAll(ids);
            }
            assertThat(paged).isEqualTo(Answers.ids(items));
        });
    }

    @ParameterizedTest
    @EnumSource
    void itAsksForNothingThatIsGiven(Records records) {
        records.each((profiles, profile) -> {
            var answer = records.whole(profile);
            var asked = answer.get("ask");
            int open = answer.at("/verdicts/possible").asInt()
                    + answer.at("/verdicts/likely").asInt();
            assertThat(asked).allSatisfy(ask -> {
                assertThat(profile).doesNotContainKey(ask.get("parameter").asText());
                assertThat(ask.get("undecided").asInt()).isBetween(1, open);
                assertThat(ask.get("decides").asInt())
                        .isBetween(0, ask.get("undecided").asInt());
                assertThat(ask.at("/question/zh").asText()).isNotBlank();
                assertThat(ask.at("/question/en").asText()).isNotBlank();
            });
            assertThat(asked).map(ask -> ask.get("of").asText()).doesNotHaveDuplicates();
            for (int i = 1; i < asked.size(); i++) {
                var previous = asked.get(i - 1);
                assertThat(previous.get("decides").asInt())
                        .isGreaterThanOrEqualTo(asked.get(i).get("decides").asInt());
                if (previous.get("decides").equals(asked.get(i).get("decides"))) {
                    assertThat(previous.get("undecided").asInt())
                            .isGreaterThanOrEqualTo(
                                    asked.get(i).get("undecided").asInt());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasItsReasonInBothLanguages(Records records) {
        records.each((profiles, profile) -> records.whole(profile).get("items").forEach(item -> {
            assertThat(item.get("criteria")).isNotEmpty();
            item.get("criteria").forEach(criterion -> {
                assertThat(criterion.at("/reason/zh").asText()).isNotBlank();
                assertThat(criterion.at("/reason/en").asText()).isNotBlank();
                assertThat(criterion.at("/required/zh").asText()).isNotBlank();
                assertThat(criterion.at("/required/en").asText()).isNotBlank();
                assertThat(criterion.get("outcome").asText()).isIn("passed", "failed", "unknown");
                if (criterion.get("outcome").asText().equals("unknown")) {
                    assertThat(criterion.get("because").asText())
                            .isIn("not_given", "not_stated", "not_decided", "by_hand");
                } else {
                    assertThat(criterion.has("because")).isFalse();
                }
            });
        }));
    }

    @ParameterizedTest
    @EnumSource
    void elsewhereCountsWhatItsLinkLeadsTo(Records records) {
        records.each((profiles, profile) -> {
            var answer = records.whole(profile);
            var here = new HashSet<>(Answers.ids(answer.get("items")));
            answer.get("elsewhere").forEach(line -> {
                var link = line.get("link").asText();
                var there = new HashSet<>(
                        Answers.ids(Answers.answer(records.catalog, link.substring(link.indexOf('?') + 1) + "&size=200")
                                .get("items")));
                there.removeAll(here);
                assertThat(there).as(link).hasSize(line.get("total").asInt());
            });
        });
    }

    private static boolean isEligible(JsonNode item) {
        return item.get("verdict").asText().equals("eligible");
    }

    /** The findings that a fact says nothing of. */
    private static List<String> others(JsonNode item, String parameter) {
        return Answers.stream(item.get("criteria"))
                .filter(criterion -> {
                    var of = criterion.get("of").asText();
                    return !of.equals("award")
                            && !RandomProfiles.parameter(of).equals(parameter)
                            && !(parameter.equals("newlyObtained") && IMPLIED_BY_NEWLY_OBTAINED.contains(of));
                })
                .map(Answers::finding)
                .toList();
    }

    private static Map<String, JsonNode> byId(JsonNode answer) {
        var byId = new HashMap<String, JsonNode>();
        answer.get("items").forEach(item -> byId.put(item.at("/incentive/id").asText(), item));
        return byId;
    }
}
