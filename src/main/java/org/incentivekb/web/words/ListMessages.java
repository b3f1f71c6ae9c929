package org.incentivekb.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of the first page and of lists in English; the Chinese of each stands in {@code
 * src/main/resources/messages/list_zh.properties}.
 */
@MessageBundle(value = "list", locale = "en")
public interface ListMessages {

    // The first page

    @Message("What do places offer to an industry?")
    String homeTitle();

    @Message(
            "Policies, funds, subsidies, premises and services that Chinese cities and districts, and some places abroad, offer to games, digital culture, the metaverse, big data and computing. Each number has its bound and the words that state it; what a source leaves open is said to be open.")
    String homeLead();

    @Message("Find policies, subsidies, funds, premises")
    String searchLabel();

    @Message("such as: esports, rent, computing power")
    String searchHint();

    @Message("Questions to begin with")
    String questions();

    @Message(
            "The counts are of records that name the industry; the list also has those for broader ones and those open to all.")
    String industryCounts();

    @Message("the last call closed on {day}")
    String callClosed(String day);

    @Message("Where does a game company of 20 people get money today, how much at most, and where is it written?")
    String questionMoney();

    @Message("What would a game company of 20 people get in {place}?")
    String questionMatch(String place);

    @Message("Which calls are open, and what ends next?")
    String questionOpen();

    @Message("Who subsidises computing power?")
    String questionComputing();

    @Message("What do {one} and {other} offer a game company, side by side?")
    String questionCompare(String one, String other);

    @Message("What holds today, by industry:")
    String findLead();

    @Message(
            "These links list what holds today, with what is for a broader industry or open to all; both filters can be taken off in the list.")
    String defaultsNote();

    @Message("Describe your company: each condition is checked, and what it would come to is worked out.")
    String matchLead();

    @Message("Put two to five regions side by side.")
    String compareLead();

    @Message("First region")
    String firstRegion();

    @Message("Second region")
    String secondRegion();

    @Message("What is in here")
    String whatIsIn();

    @Message("What is missing")
    String whatIsMissing();

    @Message("Incentives")
    String countIncentives();

    @Message("Figures")
    String countFigures();

    @Message("Criteria")
    String countCriteria();

    @Message("Sources")
    String countSources();

    @Message("Places with records")
    String countRegions();

    @Message(
            "{share} of the incentives state an amount; {number} leave open something that a reader would look for, and say so.")
    String honesty(String share, String number);

    // The list

    @Message("Incentives")
    String incentives();

    @Message("Narrow down")
    String narrow();

    @Message("Filters")
    String toFilters();

    @Message("Chosen filters")
    String chosenFilters();

    @Message("Remove all")
    String removeAll();

    @Message("Order")
    String sortBy();

    @Message("Latest announced")
    String sortAnnounced();

    @Message("Most relevant")
    String sortRelevance();

    @Message("Largest amount")
    String sortAmount();

    @Message("Amounts in different currencies are not compared: they come one currency after the other.")
    String byCurrency();

    @Message("Latest status")
    String sortStatus();

    @Message("Lately updated")
    String sortUpdated();

    @Message("Also open to every industry: {total}.")
    String alsoOpenToAll(int total);

    @Message("Show them")
    String showThem();

    @Message("Include them")
    String includeThem();

    @Message("No incentive meets all of these filters.")
    String nothingFound();

    @Message("With one filter less:")
    String emptiedBy();

    @Message("No single filter is to blame.")
    String emptiedByAll();

    @Message("without “{name}: {value}”")
    String without(String name, String value);

    @Message("There is nothing on this page.")
    String pageIsEmpty();

    @Message("Amount not stated")
    String amount_not_stated();

    @Message("Amount not decided yet")
    String amount_not_yet_decided();

    @Message("No sum is handed out")
    String amount_not_applicable();

    @Message("the whole fund")
    String wholeFund();

    @Message("for {whom}")
    String forWhom(String whom);

    @Message("When")
    String whenLegend();

    @Message("Holds today")
    String validToday();

    @Message("Open for application today")
    String openToday();

    @Message("With what is for a broader industry or open to all")
    String industryApplies();

    @Message("broader or open to all too")
    String broaderToo();

    @Message("named alone")
    String namedOnly();

    @Message("Scope")
    String scopeLabel();

    @Message("The region and all below")
    String scope_within();

    @Message("What a company there can use")
    String scope_applies();

    @Message("The region alone")
    String scope_exact();

    // What changed

    @Message("What changed")
    String changesTitle();

    @Message(
            "What was added, changed or withdrawn, the latest first; known since {since}. The filters look at a record as it is now, or was last.")
    String changesLead(String since);

    @Message("{total} {#if total == 1}change{#else}changes{/if}")
    String changesFound(int total);

    @Message("Nothing that matches has changed.")
    String noChanges();

    @Message("Its place took")
    String successor();
}
