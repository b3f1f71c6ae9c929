package org.incentivekb.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of sources, regions, the timeline and of what is in here in English; the Chinese of each stands in {@code
 * src/main/resources/messages/reference_zh.properties}.
 */
@MessageBundle(value = "reference", locale = "en")
public interface ReferenceMessages {

    // Sources

    @Message("The documents")
    String sourcesTitle();

    @Message(
            "Every record rests on these, paragraph by paragraph. The documents belong to their publishers and are not copied here.")
    String sourcesLead();

    @Message("Find a document")
    String sourceSearchLabel();

    @Message("{total} {#if total == 1}document{#else}documents{/if}")
    String sourcesFound(int total);

    @Message("The authority itself")
    String official();

    @Message("Not the authority itself")
    String notOfficial();

    @Message("only its beginning was read")
    String onlyBeginning();

    @Message("Publisher")
    String publisher();

    @Message("Published")
    String publishedOn();

    @Message("Document number")
    String documentNumber();

    @Message("Who speaks")
    String speaker();

    @Message("How much was read")
    String extent();

    @Message("Address")
    String address();

    @Message("None is known")
    String noAddress();

    @Message("read there on {day}")
    String retrievedOn(String day);

    @Message("What rests on it")
    String restsOnIt();

    @Message("It does not give:")
    String sourceGaps();

    @Message("Paragraphs that are cited")
    String citedParagraphs();

    @Message("Only the words of the figures are here. Paragraphs are those of the document's body, counted from 1.")
    String wordsNotHere();

    @Message("{number} more rest on it, whose paragraphs are not shown.")
    String moreCiting(String number);

    // Regions

    @Message("Regions")
    String regionsTitle();

    @Message(
            "How many records each has, with all below it. Open one to see what a company there can use: its own, and what comes from above.")
    String regionsLead();

    @Message("What a company in {name} can use")
    String regionTitle(String name);

    @Message("What holds on {day}, its own and from above:")
    String regionLead(String day);

    @Message("Match my company here")
    String matchHere();

    @Message("Compare with others")
    String compareHere();

    @Message("Zones")
    String zones();

    @Message("Of {name} itself")
    String ownIncentives(String name);

    @Message("From {name}")
    String fromAbove(String name);

    @Message("Regions within it")
    String regionsBelow();

    @Message("Nothing holds today.")
    String nothingToday();

    @Message("All {total} that hold today")
    String allToday(int total);

    @Message("{total} with what is planned or over")
    String allStates(int total);

    // The timeline

    @Message("What closes next")
    String timelineTitle();

    @Message("Today is {day}. Calls, periods and announcements, what ends first at the top.")
    String timelineLead(String day);

    @Message("Of the latest announced only; {number} more are not looked at.")
    String timelineMore(String number);

    @Message("Open, or about to open")
    String openCalls();

    @Message("The sources state no call that is open today or later.")
    String noOpenCalls();

    @Message("What ends next")
    String endingNext();

    @Message("None states an end after today.")
    String noneEnding();

    @Message("From")
    String beginsLegend();

    @Message("To")
    String endsLegend();

    @Message("Calls that closed lately")
    String closedCalls();

    @Message("What is called for yearly often comes again about the same date.")
    String closedCallsNote();

    @Message("Lately announced")
    String latelyAnnounced();

    @Message("Announced by year")
    String announcedByYear();

    // What is in here, and how honest it is

    @Message("What is in here, and how honest it is")
    String aboutTitle();

    @Message(
            "Not a list of all that a place offers: only what stands in documents that were read. What a record does not say may stand in what was not read.")
    String notAll();

    @Message("By kind")
    String byKind();

    @Message("By region, each alone")
    String byRegion();

    @Message("“Not stated” is neither none nor zero.")
    String gapsMeaning();

    @Message("Records that leave a field open")
    String gapsByField();

    @Message("Field")
    String fieldLegend();

    @Message("How it is made")
    String method();

    @Message(
            "{all} documents: {official} are the authority's own, the others reprints or reports; of {beginnings} only the beginning was read.")
    String methodSources(String all, String official, String beginnings);

    @Message(
            "Each number keeps the few characters that write it and its paragraph, and a program checks that the value is what they say.")
    String methodFigures();

    @Message("A status is that of the day on which the source was published. “Not yet” is never “over”.")
    String methodStatus();

    @Message(
            "Amounts are in the currency of their source and never converted. “Up to” is a ceiling and not what one gets.")
    String methodAmounts();

    @Message("Conditions are typed one by one with the words that state them; what cannot be typed stands in words.")
    String methodCriteria();

    @Message("Licence")
    String licence();

    @Message(
            "Facts and figures: CC0 1.0. Titles, summaries and translations of this project: CC BY 4.0. The documents belong to their publishers. Code: Apache-2.0.")
    String licenceText();

    @Message("Data and API")
    String dataAccess();

    @Message("Each page has its like in the API, at the same parameters and without a key.")
    String dataAccessText();

    @Message("Downloads:")
    String downloads();
}
