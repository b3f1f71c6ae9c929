package org.incentivekb.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What every page says, in English. Each sort of page has a bundle of its own besides: Quarkus 3.36 can build none of more than 300 texts
 * (its issue 55584); the Chinese of each stands in {@code src/main/resources/messages/msg_zh.properties}.
 */
@MessageBundle(locale = "en")
public interface Messages {

    // Of every page

    @Message("Industry Incentive Knowledge Base")
    String siteName();

    @Message(
            "What cities and districts offer to industries: policies, funds, subsidies, premises and services, with terms, sums and dates, each number traced to the words that state it.")
    String siteDescription();

    @Message("Skip to content")
    String skipToContent();

    @Message("Main")
    String mainNavigation();

    @Message("Find")
    String navFind();

    @Message("Match")
    String navMatch();

    @Message("Compare")
    String navCompare();

    @Message("Regions")
    String navRegions();

    @Message("Timeline")
    String navTimeline();

    @Message("Sources")
    String navSources();

    @Message("About")
    String navAbout();

    @Message("The service does not answer; what you see is what it said before.")
    String pageFailed();

    @Message("Try again")
    String tryAgain();

    @Message(
            "Compiled from documents, and no legal advice: before you apply, go by the original and by what the authority says.")
    String footer();

    @Message("What is in here, and how honest it is")
    String aboutHonesty();

    @Message("What changed")
    String whatChanged();

    @Message("API documentation")
    String apiDocumentation();

    @Message("API index")
    String apiIndex();

    @Message("Data version")
    String dataVersion();

    @Message(": ")
    String colon();

    @Message(", ")
    String comma();

    @Message("or")
    String or();

    @Message(", and ")
    String and();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("none of ")
    String noneOf();

    @Message("{number} more")
    String more(int number);

    @Message("Did you mean")
    String didYouMean();

    @Message("Remove")
    String remove();

    @Message("Search")
    String search();

    @Message("Apply")
    String apply();

    @Message("Copy link")
    String copyLink();

    @Message("Link copied")
    String linkCopied();

    @Message("This as")
    String thisAs();

    @Message("{total} {#if total == 1}incentive{#else}incentives{/if}")
    String results(int total);

    @Message("Pages")
    String pages();

    @Message("Previous")
    String previousPage();

    @Message("Next")
    String nextPage();

    @Message("Back to the first page")
    String firstPage();

    @Message("Page {page} of {last}")
    String pageOf(Object page, Object last);

    @Message("Not stated")
    String notStatedShort();

    @Message("Open to every industry")
    String openToEveryIndustry();

    @Message("as of {day}")
    String asOf(String day);

    @Message("original")
    String original();

    @Message("Go on without it")
    String withoutIt();

    @Message("reprint")
    String reprint();

    @Message("news report")
    String newsReport();

    @Message("Read it in the {kind}")
    String readIn(String kind);

    @Message("Paragraph of the source")
    String paragraphOfSource();

    @Message("updated {day}")
    String updatedOn(String day);

    @Message("Incentive")
    String incentive();

    @Message("Employees")
    String employees();

    @Message("Choose a region")
    String chooseRegion();

    @Message("Any industry")
    String chooseIndustry();

    // Where something is wrong

    @Message("Something here cannot be understood")
    String problem400();

    @Message("Mend what is named below, or begin anew.")
    String problem400Lead();

    @Message("Nothing is here")
    String problem404();

    @Message("The address may be mistyped, or the record was never in here.")
    String problem404Lead();

    @Message("This record was withdrawn")
    String problem410();

    @Message("It was in here once, and was taken out.")
    String problem410Lead();

    @Message("Withdrawn on {day}.")
    String withdrawnAt(String day);

    @Message("Its place took")
    String successor();

    @Message("Nothing can be shown just now")
    String problem503();

    @Message("The data are not ready; try again in a moment.")
    String problem503Lead();

    @Message("This request cannot be answered")
    String problemOther();

    @Message("Begin again at the first page.")
    String problemOtherLead();

    @Message("What may be given")
    String allowedValues();

    @Message("Faults in the data")
    String seedFaults();

    @Message("First page")
    String toFirstPage();

    @Message("All incentives")
    String toAllIncentives();

    // Names of parameters

    @Message("Words")
    String param_q();

    @Message("Id")
    String param_id();

    @Message("Kind")
    String param_kind();

    @Message("Form")
    String param_form();

    @Message("Status")
    String param_status();

    @Message("Region")
    String param_region();

    @Message("Scope of the region")
    String param_scope();

    @Message("Zone")
    String param_zone();

    @Message("Industry")
    String param_industry();

    @Message("Scope of the industry")
    String param_industryScope();

    @Message("Helps with")
    String param_support();

    @Message("For")
    String param_beneficiary();

    @Message("For whom")
    String param_beneficiaryScope();

    @Message("Criterion")
    String param_criterion();

    @Message("Not stated")
    String param_hasGap();

    @Message("Organization")
    String param_organization();

    @Message("Source")
    String param_source();

    @Message("Collection")
    String param_collection();

    @Message("Currency")
    String param_currency();

    @Message("Amount from")
    String param_minAmount();

    @Message("Amount to")
    String param_maxAmount();

    @Message("States an amount")
    String param_hasAmount();

    @Message("Announced from")
    String param_announcedFrom();

    @Message("Announced to")
    String param_announcedTo();

    @Message("Holds on")
    String param_validOn();

    @Message("Open on")
    String param_openOn();

    @Message("Updated since")
    String param_updatedSince();

    @Message("Since")
    String param_since();

    @Message("Year announced")
    String param_year();

    @Message("Amount")
    String param_amountBand();

    @Message("What is needed most")
    String param_need();

    @Message("Day")
    String param_on();

    @Message("Verdict")
    String param_verdict();

    @Message("Page")
    String param_page();

    @Message("Rows on a page")
    String param_size();

    @Message("Order")
    String param_sort();

    @Message("Format")
    String param_format();

    @Message("Columns")
    String param_columns();
}
