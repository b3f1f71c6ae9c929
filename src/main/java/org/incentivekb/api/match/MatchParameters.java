package org.incentivekb.api.match;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.incentivekb.api.parameter.ConceptParameter;
import org.incentivekb.api.parameter.GivenFilters;
import org.incentivekb.api.parameter.Parameter;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.ProfileParameter;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.match.Profile;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Verdict;

/**
 * The parameters of a match, read and checked.
 *
 * @param given what the request gave, by parameter, in the order of those taken
 * @param profile what they say of the company
 * @param verdicts those whose items are wanted
 * @param page from 1
 * @param size items on a page
 */
public record MatchParameters(
        Map<Parameter, List<String>> given, Profile profile, Set<Verdict> verdicts, int page, int size) {

    private static final Set<Verdict> UNLESS_GIVEN = EnumSet.complementOf(EnumSet.of(Verdict.NOT_ELIGIBLE));

    /**
     * @param names the parameters with their values
     * @param today the day that counts where none is given, as ISO 8601 writes it
     * @throws ProblemException with every fault, where there is any
     */
    public static MatchParameters of(Map<String, List<String>> names, Catalog catalog, String today) {
        var reader = reader(names, catalog, today);
        var parameters = read(reader, catalog, today);
        reader.refuseWithoutCsv();
        reader.refuseFaults();
        return parameters;
    }

    /** Reads those that a match takes with these data. */
    public static ParameterReader reader(Map<String, List<String>> names, Catalog catalog, String today) {
        return new ParameterReader(names, taken(catalog), catalog, () -> today);
    }

    /** Those that are taken: what every profile can say, what answers the concepts, and what any list takes. */
    public static Set<Parameter> taken(Catalog catalog) {
        var taken = new LinkedHashSet<Parameter>(List.of(ProfileParameter.values()));
        taken.addAll(ConceptParameter.all(catalog));
        taken.addAll(QueryParameter.MATCH);
        return taken;
    }

    /** What can be read; whoever calls refuses the reader's faults before using it. */
    public static MatchParameters read(ParameterReader reader, Catalog catalog, String today) {
        var region = (String) ProfileParameter.REGION.read(reader);
        var zone = (String) ProfileParameter.ZONE.read(reader);
        var beneficiaries = codes(ProfileParameter.BENEFICIARY, reader);
        var on = (PartialDate) ProfileParameter.ON.read(reader);
        var profile = new Profile(
                region,
                zone,
                codes(ProfileParameter.INDUSTRY, reader),
                beneficiaries,
                codes(ProfileParameter.NEED, reader),
                on == null ? today : on.value(),
                currency(region, reader),
                answers(beneficiaries, reader, catalog));
        if (region != null && zone != null) {
            refuseZoneElsewhere(region, zone, reader, catalog);
        }
        var verdicts = codes(ProfileParameter.VERDICT, reader).stream()
                .map(code -> Code.of(Verdict.class, code).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
        int page = (int) QueryParameter.PAGE.read(reader);
        int size = (int) QueryParameter.SIZE.read(reader);
        QueryParameter.FORMAT.read(reader);
        return new MatchParameters(
                reader.given(Parameter.class), profile, verdicts.isEmpty() ? UNLESS_GIVEN : verdicts, page, size);
    }

    /** The profile as it was understood, by parameter: what was given, and what counts where nothing was. */
    public Map<String, Object> understood() {
        var understood = new LinkedHashMap<Parameter, List<String>>();
        Arrays.stream(ProfileParameter.values()).forEach(parameter -> understood.put(parameter, given.get(parameter)));
        understood.putAll(given);
        understood.put(ProfileParameter.ON, List.of(profile.on()));
        understood.put(ProfileParameter.CURRENCY, List.of(profile.currency()));
        understood.values().removeIf(values -> values == null);
        return GivenFilters.of(understood);
    }

    /** What is said of each concept; sorts of recipients are said by a parameter that is there whatever the concepts are. */
    private static Map<String, Profile.Answer> answers(
            Set<String> beneficiaries, ParameterReader reader, Catalog catalog) {
        var answers = new LinkedHashMap<String, Profile.Answer>();
        var ofRecipient = ProfileParameter.BENEFICIARY.code();
        if (!beneficiaries.isEmpty() && catalog.codeLists().concept(ofRecipient) != null) {
            answers.put(ofRecipient, new Profile.Codes(beneficiaries));
        }
        reader.given(ConceptParameter.class)
                .keySet()
                .forEach(parameter -> answers.put(parameter.concept().code(), parameter.answer(reader)));
        return answers;
    }

    private static String currency(String region, ParameterReader reader) {
        var given = (String) ProfileParameter.CURRENCY.read(reader);
        if (given != null || region == null) {
            return given;
        }
        var known = RegionCurrency.of(region);
        if (known == null) {
            reader.fault(ProfileParameter.CURRENCY, Reason.noCurrency(region));
        }
        return known;
    }

    private static void refuseZoneElsewhere(String region, String zone, ParameterReader reader, Catalog catalog) {
        var regions = catalog.regions();
        var around = regions.all().stream()
                .filter(one -> regions.zone(one.code, zone) != null)
                .findFirst()
                .orElseThrow();
        var asked = regions.get(region);
        if (around != asked
                && !regions.above(asked).contains(around)
                && !regions.above(around).contains(asked)) {
            reader.fault(ProfileParameter.ZONE, Reason.zoneElsewhere(named(around)));
        }
    }

    private static String named(Region region) {
        return region.code + " " + region.name.zh() + " " + region.name.en();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> codes(ProfileParameter parameter, ParameterReader reader) {
        return (Set<String>) parameter.read(reader);
    }
}
