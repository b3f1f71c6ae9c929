-- The knowledge base as tables, to keep it and for whoever asks in SQL. The service answers from memory, so there is no index but the keys;
-- and since a foreign key brings an index, only those are declared that a primary key serves. The loader checks the others, named
-- in comments: with them a large load costs twice as much.
-- Codes are those of the vocabularies; *_zh is Simplified Chinese, *_en English.
-- Partial dates are ISO 8601 text with the precision of the source: 2008, 2015-09 or 2021-09-16.

create table code_list (                   -- what grows with the documents: concepts, their codes, what vocabularies are called otherwise
    name           varchar(100)  primary key,
    description_zh varchar(500),
    description_en varchar(2000)
);

create table code (
    code_list_name varchar(100)  not null references code_list,
    position       integer       not null,
    code           varchar(100)  not null,
    label_zh       varchar(500),           -- null for a code of a vocabulary that the service knows by itself
    label_en       varchar(2000),
    broader        varchar(100),           -- code of the same list
    aliases        varchar(2000) array,
    type           varchar(20),            -- of concepts: what answers them, in which unit, from which lists, asked how
    unit           varchar(30),
    lists          varchar(100) array,
    question_zh    varchar(500),
    question_en    varchar(2000),
    changeable     boolean,
    primary key (code_list_name, position)
);

create table region (
    code    varchar(6)    primary key,     -- GB/T 2260, or ISO 3166-1 and -2
    name_zh varchar(500)  not null,
    name_en varchar(2000) not null,
    parent  varchar(6)                     -- region.code, which may be written later
);

create table zone (                        -- a development zone inside a region
    region_code varchar(6)    not null references region,
    position    integer       not null,
    zone        varchar(100)  not null,
    name_zh     varchar(500)  not null,
    name_en     varchar(2000) not null,
    primary key (region_code, position)
);

create table organization (
    id      varchar(100)  primary key,
    name_zh varchar(500)  not null,
    name_en varchar(2000) not null
);

create table source (
    id              varchar(100)  primary key,
    collection      varchar(20)   not null,
    document        varchar(200)  not null,
    title_zh        varchar(500)  not null,
    title_en        varchar(2000) not null,
    publisher_zh    varchar(500),
    publisher_en    varchar(2000),
    published_on    varchar(10),
    document_number varchar(100),
    type            varchar(20)   not null,
    official        boolean       not null,
    language        varchar(100)  not null, -- BCP 47
    url             varchar(1000),
    retrieved_on    date,
    extent          varchar(20)   not null,
    sha256          varchar(64)   not null
);

create table source_gap (
    source_id varchar(100) not null references source,
    position  integer      not null,
    field     varchar(30)  not null,
    reason    varchar(20)  not null,
    primary key (source_id, position)
);

create table incentive (
    id             varchar(100)  primary key,
    kind           varchar(20)   not null,
    form           varchar(20),
    status         varchar(20)   not null,
    status_as_of   varchar(10)   not null,
    title_zh       varchar(500)  not null,
    title_en       varchar(2000) not null,
    summary_zh     varchar(500)  not null,
    summary_en     varchar(2000) not null,
    region         varchar(6)    not null,  -- region.code
    zone           varchar(100),
    industries     varchar(30) array not null, -- array_contains(industries, 'game') finds the incentives for one
    supports       varchar(30) array not null,
    beneficiaries  varchar(30) array not null,
    announced      varchar(10),
    period_from    varchar(10),
    period_to      varchar(10),
    period_quote   varchar(80),
    period_source  varchar(100),
    period_paragraph integer,
    amount         numeric(24, 4),         -- on offer, derived from the figures
    amount_currency varchar(3),            -- ISO 4217
    amount_bound   varchar(20),
    amount_per     varchar(20) array,
    amount_measure varchar(20),
    ceiling        numeric(24, 4),         -- of all awards together
    ceiling_currency varchar(3),
    ceiling_bound  varchar(20),
    ceiling_per    varchar(20) array,
    ceiling_measure varchar(20),
    updated        date          not null,
    conditions_zh  varchar(500),
    conditions_en  varchar(2000)
);

create table incentive_organization (
    incentive_id varchar(100) not null references incentive,
    position     integer      not null,
    organization varchar(100) not null,    -- organization.id
    role         varchar(20)  not null,
    primary key (incentive_id, position)
);

create table figure (                      -- every number a source gives
    incentive_id varchar(100)   not null references incentive,
    position     integer        not null,
    measure      varchar(30)    not null,  -- what is counted
    award        varchar(100) array,       -- labels of the awards that it belongs to
    base         varchar(100) array,       -- concepts that it is a share of
    nature       varchar(20)    not null,
    quantity     numeric(24, 4) not null,  -- in the unit
    unit         varchar(20)    not null,
    bound        varchar(20)    not null,
    per          varchar(20) array,        -- all together: each company and year
    as_of        varchar(10),
    quote        varchar(80)    not null,  -- as the source writes it
    source       varchar(100)   not null,  -- source.id
    paragraph    integer        not null,
    primary key (incentive_id, position)
);

create table criterion (                   -- who qualifies: for the record, or for one figure of it
    incentive_id varchar(100)   not null references incentive,
    position     integer        not null,
    figure       integer,                  -- figure.position; null for the record
    concept      varchar(100)   not null,  -- a code of the code list "concept"
    codes        varchar(100) array,       -- one of these
    not_codes    varchar(100) array,       -- none of these
    at_least     numeric(24, 4),
    more_than    numeric(24, 4),
    at_most      numeric(24, 4),
    less_than    numeric(24, 4),
    flag         boolean,
    words_zh     varchar(500),
    words_en     varchar(2000),
    unit         varchar(20),
    per          varchar(20),
    alternatives varchar(100),             -- those of one label: any suffices
    quote        varchar(80),
    source       varchar(100),             -- source.id; null under a figure: the figure's
    paragraph    integer,
    primary key (incentive_id, position)
);

create table exclusion (                   -- what it cannot be combined with
    incentive_id varchar(100) not null references incentive,
    position     integer      not null,
    other        varchar(100) not null,    -- a code of "not-with", or incentive.id
    quote        varchar(80),
    source       varchar(100) not null,
    paragraph    integer      not null,
    primary key (incentive_id, position)
);

create table application_call (            -- when one can apply: dates, or dates and times with offset
    incentive_id varchar(100)  not null references incentive,
    position     integer       not null,
    opens        varchar(30),
    closes       varchar(30),
    url          varchar(1000),
    source       varchar(100)  not null,
    paragraph    integer       not null,
    primary key (incentive_id, position)
);

create table relation (                    -- the incentive <type> the target, which may be a record that is written later
    incentive_id varchar(100) not null references incentive,
    position     integer      not null,
    type         varchar(20)  not null,
    target       varchar(100) not null,
    primary key (incentive_id, position)
);

create table gap (                         -- what the source does not say
    incentive_id varchar(100) not null references incentive,
    position     integer      not null,
    field        varchar(30)  not null,
    reason       varchar(20)  not null,
    primary key (incentive_id, position)
);

create table evidence (
    incentive_id varchar(100)  not null references incentive,
    position     integer       not null,
    source       varchar(100)  not null,   -- source.id
    paragraphs   integer array not null,
    primary key (incentive_id, position)
);

create table dataset (                     -- one row: what is loaded
    version    varchar(16) primary key,    -- hash of the content
    updated    date        not null        -- the latest change of a record
);
