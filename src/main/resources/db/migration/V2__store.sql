-- The database becomes the place where the knowledge base lives: which version it holds, what each load changed, and what lies in it said
-- in the database itself.

drop table dataset;

create table dataset_version (
    number    bigint                      primary key,
    version   varchar(16)                 not null,
    updated   date                        not null,
    loaded_at timestamp(6) with time zone not null
);
comment on table dataset_version is 'A version of the data set: what a load brought that changed anything';
comment on column dataset_version.number is 'Counted from 1';
comment on column dataset_version.version is 'Hash of the content, 16 hexadecimal digits; equal content has an equal one';
comment on column dataset_version.updated is 'The latest day on which a curator touched a record of it';

create table dataset (
    id     integer primary key check (id = 1),
    number bigint  references dataset_version
);
comment on table dataset is 'One row: which version the tables hold. A load locks it';
comment on column dataset.number is 'Null until a first load is whole; what the other tables hold is then no version';
insert into dataset (id) values (1);

create table fingerprint (
    type varchar(20)  not null,
    id   varchar(100) not null,
    hash bigint       not null,
    primary key (type, id)
);
comment on table fingerprint is 'What the data set is made of, each with a hash of all it says, so that a load knows what differs without reading it';
comment on column fingerprint.type is 'incentive, source, organization, region or codelist';

create table record_change (
    id        bigint       primary key,
    number    bigint       not null references dataset_version,
    type      varchar(20)  not null,
    incentive varchar(100) not null,
    successor varchar(100),
    content   varchar
);
comment on table record_change is 'What became of an incentive in a version, from the second version on: the first is where history begins';
comment on column record_change.id is 'Counted from 1, in the order in which it was found';
comment on column record_change.type is 'added, changed or withdrawn';
comment on column record_change.incentive is 'Its id, as it was named from then on; no reference: a withdrawn one is gone';
comment on column record_change.successor is 'Of a withdrawn one: the record that had succeeded or repealed it';
comment on column record_change.content is 'Of a withdrawn one: what it said last and what that refers to, as JSON';
create index record_change_incentive on record_change (incentive);

create table field_change (
    change_id bigint       not null references record_change,
    position  integer      not null,
    path      varchar(500) not null,
    old_value varchar,
    new_value varchar,
    primary key (change_id, position)
);
comment on table field_change is 'A field of a changed incentive, as it was and as it is, in JSON';
comment on column field_change.path is 'Such as figures[2].value, counted from 1';
comment on column field_change.old_value is 'Null where it was not there';
comment on column field_change.new_value is 'Null where it is not there any more';

alter table incentive add column former_ids varchar(100) array;

-- What many rows refer to, such as sources, are foreign keys too: they are made when an empty store has been filled, since H2 keeps an
-- index for each. Not a parent region and not the target of a relation, which may be written after what names them; not every database
-- can look at a foreign key only when a transaction ends. The loader checks both.

comment on table code_list is 'What grows with the documents: concepts, their codes, and what vocabularies are called otherwise';
comment on table code is 'A code of a code list, in the order in which they are shown';
comment on column code.broader is 'A code of the same list, of which it is a part';
comment on column code.aliases is 'Other words that people use for it';
comment on column code.type is 'Of a concept: place, code, number, flag or words';
comment on column code.changeable is 'Of a concept: whether a company can change it';
comment on table region is 'A region: GB/T 2260 in China, ISO 3166-1 and 3166-2 elsewhere';
comment on column region.parent is 'The region that it lies in';
comment on table zone is 'A development zone inside a region';
comment on table organization is 'An authority, company, association or school';
comment on table source is 'A document that records rest on';
comment on column source.official is 'Whether the issuing authority speaks itself';
comment on column source.language is 'A language tag of BCP 47';
comment on column source.extent is 'How much of the document was there to be read';
comment on column source.sha256 is 'Of the file, in hexadecimal digits';
comment on table source_gap is 'What a source does not say of itself';
comment on table incentive is 'Something that a place offers, or has promised, to an industry';
comment on column incentive.status_as_of is 'The day its source was published; partial dates are ISO 8601 text with the precision of the source';
comment on column incentive.industries is 'Codes; none where it is open to every industry';
comment on column incentive.amount is 'Derived from the figures: what one recipient can get, or of a fund the pool; null where no source states it';
comment on column incentive.ceiling is 'Derived from the figures: what all awards together are capped by';
comment on column incentive.updated is 'The day a curator last touched it';
comment on column incentive.former_ids is 'Ids that it had before';
comment on table incentive_organization is 'Who plays which part in an incentive';
comment on table figure is 'Every number that a source gives, typed, with the characters that write it';
comment on column figure.measure is 'What is counted';
comment on column figure.nature is 'rule: a term of the incentive; target, result, capacity, context: not one';
comment on column figure.quantity is 'In the unit';
comment on column figure.per is 'What it is counted for, all together';
comment on column figure.quote is 'As the source writes it';
comment on column figure.paragraph is 'Of the body of the source, counted from 1';
comment on table criterion is 'Who qualifies, for the record or for one figure of it; all must hold, of those of one label in alternatives any';
comment on column criterion.figure is 'The position of the figure whose tier it is; null where it is the record''s';
comment on column criterion.concept is 'A code of the code list concept';
comment on table exclusion is 'What an incentive cannot be combined with';
comment on table application_call is 'When one can apply';
comment on table relation is 'The incentive <type> the target';
comment on column relation.target is 'The id of another incentive';
comment on table gap is 'What a source does not say that a reader would look for';
comment on table evidence is 'Where in a document the facts of an incentive stand';

create view incentive_current as
with recursive replaced (id, since) as (
    select r.target, coalesce(n.period_from, n.announced, n.status_as_of)
    from relation r
    join incentive n on n.id = r.incentive_id
    where r.type in ('repeals', 'succeeds') and n.status <> 'planned'
    union all
    select p.incentive_id, w.since
    from replaced w
    join relation p on p.target = w.id and p.type = 'part_of'
)
select i.*, r.name_zh as region_name_zh, r.name_en as region_name_en
from incentive i
join region r on r.code = i.region
cross join (select cast(cast(current_timestamp at time zone 'Asia/Shanghai' as date) as varchar(10)) as today) as t
where i.status <> 'planned'
  and (i.status <> 'ended' or i.period_to is not null)
  and substring(coalesce(i.period_from, i.announced, '0000') || '-01-01' from 1 for 10) <= t.today
  and (i.period_to is null or i.period_to >= substring(t.today from 1 for char_length(i.period_to)))
  and not exists (select 1 from replaced w where w.id = i.id and substring(w.since || '-01-01' from 1 for 10) <= t.today);
comment on view incentive_current is 'The incentives that hold today, as validOn=today finds them, with the names of their regions';
