-- What a careful developer adds to answer the contract from the database: an index for each filter and each order, the codes of
-- which a record bears several as rows, and the texts to search.

create index incentive_kind on incentive (kind);
create index incentive_status on incentive (status);
create index incentive_region on incentive (region);
create index incentive_announced on incentive (announced);
create index incentive_amount on incentive (amount_currency, amount);
create index incentive_form on incentive (form);
create index relation_target on relation (target);
create index incentive_updated on incentive (updated);
create index incentive_organization_id on incentive_organization (organization, incentive_id);
create index evidence_source on evidence (source, incentive_id);

create index incentive_by_announced on incentive (announced nulls last, id);
create index incentive_by_latest on incentive (announced desc nulls last, id);
create index incentive_by_amount on incentive (amount nulls last, id);
create index incentive_by_greatest on incentive (amount desc nulls last, id);
create index incentive_by_updated on incentive (updated, id);
create index incentive_by_newest on incentive (updated desc, id);

create table coded (
    incentive varchar(100) not null references incentive,
    filter    varchar(100)  not null,       -- the parameter that takes the code, or its concept
    code      varchar(100) not null,
    primary key (incentive, filter, code)
);
create index coded_code on coded (filter, code, incentive);

create table searchable (
    id     varchar(100)  primary key references incentive,
    title  varchar(3000) not null,         -- folded, each word of an alphabet marked where it begins
    fields varchar(60000) not null         -- all that a search looks at, field by field, folded and marked as the title
);
