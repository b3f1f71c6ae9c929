package org.incentivekb.model.vocabulary;

/** The fields of a source that may be gaps: their codes are the fields' names. */
public enum SourceGapField implements Code {
    PUBLISHER("publisher", "发布者", "Who published it"),
    PUBLISHED_ON("publishedOn", "发布日期", "When it was published"),
    DOCUMENT_NUMBER("documentNumber", "文号", "The issuing authority's number for it"),
    URL("url", "网址", "Where it was read"),
    RETRIEVED_ON("retrievedOn", "读取日期", "When it was read");

    private final String code;
    private final Text label;

    SourceGapField(String code, String zh, String en) {
        this.code = code;
        label = new Text(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
