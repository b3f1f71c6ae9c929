-- What a careful developer adds to answer the contract from the database: an index for each order, and the texts to search.

create index incentive_by_announced on incentive (announced nulls last, id);
create index incentive_by_latest on incentive (announced desc nulls last, id);
create index incentive_by_amount on incentive (amount nulls last, id);
create index incentive_by_greatest on incentive (amount desc nulls last, id);
create index incentive_by_updated on incentive (updated, id);
create index incentive_by_newest on incentive (updated desc, id);

create table searchable (
    id     varchar(100)  primary key references incentive,
    title  varchar(3000) not null,         -- folded, each word of an alphabet marked where it begins
    fields varchar(10000) not null         -- title, summary, organizations, region and figures, folded and marked as the title
);
