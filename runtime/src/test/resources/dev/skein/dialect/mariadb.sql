-- create a table
create table examples (
  id bigint auto_increment not null,
  name varchar(255) default 'it''s' not null,
  note longtext comment 'what it''s "about"',
  status enum ('NEW', 'PAID') not null,
  priority integer default 5,
  category_id varchar(36),
  created_at datetime(6) default now() not null,
  constraint pk_examples primary key (id),
  constraint uk_examples_name unique (name, category_id),
  constraint fk_examples_category_id foreign key (category_id) references categories (id) on delete cascade,
  constraint ck_examples_priority check (priority between 0 and 9)
) comment = 'All
examples';

-- create a table with indexes
create table t (
  a integer not null,
  b integer,
  constraint pk_t primary key (a)
);
create index ix_t_b on t (b desc, a);
create unique index ux_t_b on t (b);

-- create a quoted table in a schema
create table `Order` (
  `Select` integer not null comment 'quoted',
  constraint pk_order primary key (`Select`)
) comment = 'quoted';

-- drop a table
drop table categories;

-- respell a table
alter table categories rename to Categories;

-- rename a table that another points to
alter table categories rename to groups_of_examples;

-- rename a table in a schema
alter table invoices rename to `Bills`;

-- set the comment of a table
alter table categories comment = 'it''s new';

-- remove the comment of a table
alter table t comment = '';

-- create a schema

-- create a schema that is there

-- add a column
alter table people add column `Nick Name` varchar(40) comment 'it''s short';

-- add a column without NULL, backfilled by a constant
alter table people add column priority integer default 0 not null;
alter table people modify column priority integer not null;

-- add a column without NULL, backfilled by a date
alter table people add column d date default date '2026-11-22' not null;
alter table people modify column d date not null;

-- add a column without NULL, backfilled by an expression
alter table people add column greeting varchar(40);
update people set greeting = concat('hi ', name);
alter table people modify column greeting varchar(40) not null;

-- add a column backfilled, NULL allowed
alter table people add column age integer;
update people set age = id * 10;

-- add a column with a default that stays
alter table people add column priority integer default 3 not null;

-- add a column with a default, backfilled by the same
alter table people add column priority integer default 3 not null;

-- add a column with a default, backfilled by another value
alter table people add column priority integer default 1 not null;
alter table people modify column priority integer default 3 not null;

-- add an enum column
alter table people add column status enum ('BUSY', 'NEW') default 'NEW' not null;
alter table people modify column status enum ('BUSY', 'NEW') not null;

-- add a column in own words, backfilled by a constant
alter table people add column c varchar(7) default 'x' not null;
alter table people modify column c varchar(7) not null;

-- add a column in own words with a default, backfilled by another value
alter table people add column c varchar(7) default 'q';
update people set c = 'x';
alter table people modify column c varchar(7) default 'q' not null;

-- add an identity column
alter table people add column number bigint auto_increment not null unique;

-- drop a column
alter table people drop column nick;

-- drop an enum column
alter table t drop column status;

-- rename a column in a key and an index
alter table people rename column id to `Id`;

-- respell a column
alter table people rename column nick to Nick;

-- add a column without NULL, backfilled by a UUID
alter table t add column d uuid;
update t set d = insert(insert(insert(insert(lower(hex(random_bytes(16))), 21, 0, '-'), 17, 1, concat('-', substr('89ab', 1 + floor(rand() * 4), 1))), 13, 1, '-4'), 9, 0, '-');
alter table t modify column d uuid not null;

-- add a column without NULL, backfilled by a UUID as text
alter table t add column d varchar(36);
update t set d = insert(insert(insert(insert(lower(hex(random_bytes(16))), 21, 0, '-'), 17, 1, concat('-', substr('89ab', 1 + floor(rand() * 4), 1))), 13, 1, '-4'), 9, 0, '-');
alter table t modify column d varchar(36) not null;

-- add a column without NULL, backfilled by a UUID as bytes
alter table t add column d binary(16);
update t set d = unhex(replace(insert(insert(insert(insert(lower(hex(random_bytes(16))), 21, 0, '-'), 17, 1, concat('-', substr('89ab', 1 + floor(rand() * 4), 1))), 13, 1, '-4'), 9, 0, '-'), '-', ''));
alter table t modify column d binary(16) not null;

-- forbid NULL, backfilled by a UUID
update t set c = insert(insert(insert(insert(lower(hex(random_bytes(16))), 21, 0, '-'), 17, 1, concat('-', substr('89ab', 1 + floor(rand() * 4), 1))), 13, 1, '-4'), 9, 0, '-') where c is null;
alter table t modify column c uuid not null;

-- add a column without NULL, backfilled by the day
alter table t add column d date;
update t set d = current_date;
alter table t modify column d date not null;

-- add a column without NULL, backfilled by the time
alter table t add column d time(0);
update t set d = current_time(0);
alter table t modify column d time(0) not null;

-- add a column without NULL, backfilled by the day and the time
alter table t add column d datetime(6);
update t set d = now(6);
alter table t modify column d datetime(6) not null;

-- add a column without NULL, backfilled by the moment
alter table t add column d datetime(6);
update t set d = utc_timestamp(6);
alter table t modify column d datetime(6) not null;

-- add a column without NULL, backfilled by the moment, whose zone the database minds
alter table t add column d timestamp(6);
update t set d = now(6);
alter table t modify column d timestamp(6) not null;

-- alter nothing

-- forbid NULL
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c integer not null;
set sql_mode = @skein_mode;

-- forbid NULL, backfilled
update t set c = id * 10 where c is null;
alter table t modify column c integer not null;

-- allow NULL
alter table t modify column c integer;

-- set a default
alter table t modify column c varchar(9) default 'it''s';

-- change a default
alter table t modify column c integer default 2;

-- drop a default
alter table t modify column c integer;

-- set the comment of a column
alter table t modify column c integer comment 'it''s new';

-- remove the comment of a column
alter table t modify column c integer;

-- make a column count up
alter table t modify column c bigint auto_increment not null;

-- make a column count up no longer
alter table t modify column c bigint not null;

-- add a constant to an enum
alter table t modify column c enum ('A', 'AA', 'B');

-- remove a constant from an enum
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c enum ('A');
set sql_mode = @skein_mode;

-- reorder an enum

-- rename the check of an enum

-- respell the check of an enum

-- shorten an enum's text

-- an enum is kept by names instead of positions
select (select 'c has values that are of no constant' union all select '' from t where c not in (0, 1)) into @skein;
alter table t modify column c varchar(2);
update t set c = case c when '0' then 'A' when '1' then 'B' end;
alter table t modify column c enum ('A', 'B');

-- an enum is kept by positions instead of names
select (select 'c has values that are of no constant' union all select '' from t where c not in ('A', 'B')) into @skein;
alter table t modify column c varchar(2) not null;
update t set c = case c when 'A' then '0' when 'B' then '1' end;
alter table t modify column c tinyint default 1 not null;

-- an enum in a key is kept by names instead of positions
select (select 'c has values that are of no constant' union all select '' from t where c not in (0, 1)) into @skein;
alter table t modify column c varchar(2) not null;
update t set c = case c when '0' then 'A' when '1' then 'B' end;
alter table t modify column c varchar(9) not null;

-- an enum becomes text
alter table t modify column c varchar(255);

-- an enum with a default grows
alter table t modify column c enum ('A', 'B', 'C') default 'C' not null;

-- alter everything
select (select 'c has values that are no numbers' union all select '' from t where c not regexp '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$') into @skein;
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c integer;
update t set c = 0 where c is null;
alter table t modify column c integer default 1 not null comment 'number';
set sql_mode = @skein_mode;

-- text grows
alter table t modify column c varchar(200);

-- text shrinks
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c varchar(20);
set sql_mode = @skein_mode;

-- text loses its limit
alter table t modify column c longtext;

-- text becomes a large object

-- text becomes bytes
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c longblob;
set sql_mode = @skein_mode;

-- text becomes a number
select (select 'c has values that are no numbers' union all select '' from t where c not regexp '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$') into @skein;
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c integer;
set sql_mode = @skein_mode;

-- text becomes a number with a fraction
select (select 'c has values that are no numbers' union all select '' from t where c not regexp '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$') into @skein;
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c numeric(10,2);
set sql_mode = @skein_mode;

-- text becomes a UUID
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c uuid;
set sql_mode = @skein_mode;

-- a number grows
alter table t modify column c bigint;

-- a number gets a fraction
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c numeric(10,2);
set sql_mode = @skein_mode;

-- a number becomes text
alter table t modify column c varchar(20);

-- a number becomes a truth
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c bit;
set sql_mode = @skein_mode;

-- a truth becomes a number
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c integer;
set sql_mode = @skein_mode;

-- a day becomes a moment
alter table t modify column c datetime(6);

-- bytes become a large object

-- a type in own words becomes text
set @skein_mode = @@sql_mode, sql_mode = concat_ws(',', nullif(@@sql_mode, ''), 'STRICT_ALL_TABLES');
alter table t modify column c varchar(9);
set sql_mode = @skein_mode;

-- an array grows

-- a value changes by an expression
update t set c = c + 1;

-- a type changes by an expression
alter table t add column skein_new varchar(9);
update t set skein_new = concat(c, '0');
update t set c = null;
alter table t modify column c varchar(9);
update t set c = skein_new;
alter table t drop column skein_new;

-- add a primary key
alter table t add constraint pk_t primary key (a, `B`);

-- drop a primary key
set @skein = coalesce((
select concat('alter table t ', group_concat('add index `', k.name, '` (', k.columns, '), ' order by k.name separator ''), 'drop primary key')
from (select constraint_name as name,
    group_concat('`', column_name, '`' order by ordinal_position) as columns
  from information_schema.key_column_usage
  where table_schema = database() and table_name = 't' and referenced_table_name is not null
  group by constraint_name) k
where 'PRIMARY' = (select group_concat(i.name)
  from (select index_name as name,
      group_concat('`', column_name, '`' order by seq_in_index) as columns
    from information_schema.statistics
    where table_schema = database() and table_name = 't' group by index_name) i
  where left(concat(i.columns, ','), char_length(k.columns) + 1) = concat(k.columns, ','))), 'alter table t drop primary key');
prepare skein from @skein;
execute skein;
deallocate prepare skein;

-- rename a primary key

-- add a unique constraint
alter table invoices add constraint uk_invoices unique (a, b);

-- drop a unique constraint
set @skein = coalesce((
select concat('alter table t ', group_concat('add index `', k.name, '` (', k.columns, '), ' order by k.name separator ''), 'drop index uk_t')
from (select constraint_name as name,
    group_concat('`', column_name, '`' order by ordinal_position) as columns
  from information_schema.key_column_usage
  where table_schema = database() and table_name = 't' and referenced_table_name is not null
  group by constraint_name) k
where 'uk_t' = (select group_concat(i.name)
  from (select index_name as name,
      group_concat('`', column_name, '`' order by seq_in_index) as columns
    from information_schema.statistics
    where table_schema = database() and table_name = 't' group by index_name) i
  where left(concat(i.columns, ','), char_length(k.columns) + 1) = concat(k.columns, ','))), 'alter table t drop index uk_t');
prepare skein from @skein;
execute skein;
deallocate prepare skein;

-- rename a unique constraint
alter table t rename index uk_t to `UK T`;

-- add a foreign key
alter table t add constraint fk_t_new foreign key (c) references t (id) on delete set null;

-- add a foreign key of two columns
alter table t add constraint fk_t_new foreign key (b, a) references t (a, b) on delete cascade on update restrict;

-- add a foreign key that falls back to a default
refused: [Skein:Dialect] MariaDB does not know the action SET DEFAULT of a foreign key. Use another one.;

-- add a foreign key from a schema
alter table invoices add constraint fk_invoices foreign key (a) references t (id);

-- drop a foreign key
alter table t drop foreign key fk_t;
set @skein = coalesce((
select concat('alter table t ', group_concat('add index `', k.name, '` (', k.columns, '), ' order by k.name separator ''), 'drop index fk_t')
from (select constraint_name as name,
    group_concat('`', column_name, '`' order by ordinal_position) as columns
  from information_schema.key_column_usage
  where table_schema = database() and table_name = 't' and referenced_table_name is not null
  group by constraint_name) k
where 'fk_t' = (select group_concat(i.name)
  from (select index_name as name,
      group_concat('`', column_name, '`' order by seq_in_index) as columns
    from information_schema.statistics
    where table_schema = database() and table_name = 't' group by index_name) i
  where left(concat(i.columns, ','), char_length(k.columns) + 1) = concat(k.columns, ','))), (
select max('alter table t drop index fk_t') from information_schema.statistics
where table_schema = database() and table_name = 't' and index_name = 'fk_t'), 'do 0');
prepare skein from @skein;
execute skein;
deallocate prepare skein;

-- rename a foreign key
set @skein_kept = coalesce((
select concat('alter table t add constraint fk_new foreign key (', group_concat('`', k.column_name, '`' order by k.ordinal_position separator ', '),
  ') references `', min(k.referenced_table_schema), '`.`', min(k.referenced_table_name), '` (',
  group_concat('`', k.referenced_column_name, '`' order by k.ordinal_position separator ', '),
  ') on delete ', min(r.delete_rule), ' on update ', min(r.update_rule))
from information_schema.key_column_usage k
join information_schema.referential_constraints r
  on r.constraint_schema = k.constraint_schema and r.table_name = k.table_name
  and r.constraint_name = k.constraint_name
where k.table_schema = database() and k.table_name = 't' and k.constraint_name = 'fk_t'), 'do 0');
alter table t drop foreign key fk_t;
set @skein = coalesce((
select concat('alter table t ', group_concat('add index `', k.name, '` (', k.columns, '), ' order by k.name separator ''), 'drop index fk_t')
from (select constraint_name as name,
    group_concat('`', column_name, '`' order by ordinal_position) as columns
  from information_schema.key_column_usage
  where table_schema = database() and table_name = 't' and referenced_table_name is not null
  group by constraint_name) k
where 'fk_t' = (select group_concat(i.name)
  from (select index_name as name,
      group_concat('`', column_name, '`' order by seq_in_index) as columns
    from information_schema.statistics
    where table_schema = database() and table_name = 't' group by index_name) i
  where left(concat(i.columns, ','), char_length(k.columns) + 1) = concat(k.columns, ','))), (
select max('alter table t drop index fk_t') from information_schema.statistics
where table_schema = database() and table_name = 't' and index_name = 'fk_t'), 'do 0');
prepare skein from @skein;
execute skein;
deallocate prepare skein;
prepare skein from @skein_kept;
execute skein;
deallocate prepare skein;

-- add a check
alter table t add constraint ck_t_new check (a > 0 or b in (1, 2));

-- drop a check
alter table t drop constraint ck_t;

-- rename a check
set @skein_kept = coalesce((
select concat('alter table t add constraint ck_new check (', check_clause, ')') from information_schema.check_constraints
where constraint_schema = database() and table_name = 't' and constraint_name = 'ck_t'), 'do 0');
alter table t drop constraint ck_t;
prepare skein from @skein_kept;
execute skein;
deallocate prepare skein;

-- create an index
create index ix_new on t (b desc, a);

-- create a unique index in a schema
create unique index ux_invoices on invoices (a);

-- drop an index
set @skein = coalesce((
select concat('alter table t ', group_concat('add index `', k.name, '` (', k.columns, '), ' order by k.name separator ''), 'drop index ix_t')
from (select constraint_name as name,
    group_concat('`', column_name, '`' order by ordinal_position) as columns
  from information_schema.key_column_usage
  where table_schema = database() and table_name = 't' and referenced_table_name is not null
  group by constraint_name) k
where 'ix_t' = (select group_concat(i.name)
  from (select index_name as name,
      group_concat('`', column_name, '`' order by seq_in_index) as columns
    from information_schema.statistics
    where table_schema = database() and table_name = 't' group by index_name) i
  where left(concat(i.columns, ','), char_length(k.columns) + 1) = concat(k.columns, ','))), 'alter table t drop index ix_t');
prepare skein from @skein;
execute skein;
deallocate prepare skein;

-- drop an index in a schema
set @skein = coalesce((
select concat('alter table invoices ', group_concat('add index `', k.name, '` (', k.columns, '), ' order by k.name separator ''), 'drop index ix_invoices')
from (select constraint_name as name,
    group_concat('`', column_name, '`' order by ordinal_position) as columns
  from information_schema.key_column_usage
  where table_schema = database() and table_name = 'invoices' and referenced_table_name is not null
  group by constraint_name) k
where 'ix_invoices' = (select group_concat(i.name)
  from (select index_name as name,
      group_concat('`', column_name, '`' order by seq_in_index) as columns
    from information_schema.statistics
    where table_schema = database() and table_name = 'invoices' group by index_name) i
  where left(concat(i.columns, ','), char_length(k.columns) + 1) = concat(k.columns, ','))), 'alter table invoices drop index ix_invoices');
prepare skein from @skein;
execute skein;
deallocate prepare skein;

-- rename an index
alter table t rename index ix_t to `IX T`;

-- rename an index in a schema
alter table invoices rename index ix_invoices to ix_bills;

-- create a sequence
create sequence orders_seq start with 100 increment by 7 nocache;

-- create a sequence with options
create sequence `S` start with 1 increment by 50 cache 10;

-- drop a sequence
drop sequence orders_seq;

-- alter a sequence
alter sequence orders_seq start with 1 increment by 5;

-- rename a sequence, which goes on
rename table orders_seq to `Orders`;

-- rename a sequence in a schema
rename table s to s2;

-- insert rows
insert into tags (id, `Name`) values
  (1, 'it''s \\ "odd"
line two; -- no comment'),
  (2, null);

-- insert a row of every kind of value
insert into kinds (a, b, c, d, e, f, g, h, i, j, k, l) values
  (-9223372036854775808, true, 100, 1.5E-10, 'x', 'f47ac10b-58cc-4372-a567-0e02b2c3d479', date '2026-11-22', time '10:30:00', timestamp '2026-11-22 10:30:00.000005', timestamp '2026-11-22 10:30:00', timestamp '2026-11-22 08:30:00', X'00ff');

-- insert what is not a number
refused: [Skein:Dialect] A row holds NaN, and MariaDB has no such number. Give a number, or null.;

-- delete rows
delete from tags where id = 1 and `Name` = 'a';
delete from tags where id = 2 and `Name` is null;

-- execute SQL
insert into tags (id) values (1);

-- execute several statements in one text
insert into tags (id) values (1);
insert into tags values (2, 'a;
b');

-- execute SQL of one's own
insert into tags (id) values (1);
