-- create a table
create table examples (
  id integer not null,
  name varchar(255) default 'it''s' not null,
  note clob,
  status varchar(255) not null constraint ck_examples_status check (status in ('NEW', 'PAID')),
  priority integer default 5,
  category_id varchar(36),
  created_at timestamp default current_timestamp not null,
  constraint pk_examples primary key (id),
  constraint uk_examples_name unique (name, category_id),
  constraint fk_examples_category_id foreign key (category_id) references categories (id) on delete cascade,
  constraint ck_examples_priority check (priority between 0 and 9)
);

-- create a table with indexes
create table t (
  a integer not null,
  b integer,
  constraint pk_t primary key (a)
);
create index ix_t_b on t (b desc, a);
create unique index ux_t_b on t (b);

-- create a quoted table in a schema
create table "Order" (
  "Select" integer not null,
  constraint pk_order primary key ("Select")
);

-- drop a table
drop table categories;

-- respell a table

-- rename a table that another points to
alter table categories rename to groups_of_examples;

-- rename a table in a schema
alter table invoices rename to "Bills";

-- set the comment of a table

-- remove the comment of a table

-- create a schema

-- create a schema that is there

-- add a column
alter table people add column "Nick Name" varchar(40);

-- add a column without NULL, backfilled by a constant
pragma legacy_alter_table = on;
create table "skein_new_people" (
  id integer not null,
  name varchar(40),
  nick varchar(40),
  priority integer not null,
  constraint pk_people primary key (id)
);
insert into "skein_new_people" (id, name, nick, priority)
  select id, name, nick, 0
  from people;
drop table people;
alter table "skein_new_people" rename to people;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by a date
pragma legacy_alter_table = on;
create table "skein_new_people" (
  id integer not null,
  name varchar(40),
  nick varchar(40),
  d date not null,
  constraint pk_people primary key (id)
);
insert into "skein_new_people" (id, name, nick, d)
  select id, name, nick, '2026-11-22 00:00:00.000'
  from people;
drop table people;
alter table "skein_new_people" rename to people;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by an expression
pragma legacy_alter_table = on;
create table "skein_new_people" (
  id integer not null,
  name varchar(40),
  nick varchar(40),
  greeting varchar(40) not null,
  constraint pk_people primary key (id)
);
insert into "skein_new_people" (id, name, nick, greeting)
  select id, name, nick, concat('hi ', name)
  from people;
drop table people;
alter table "skein_new_people" rename to people;
pragma legacy_alter_table = off;

-- add a column backfilled, NULL allowed
alter table people add column age integer;
update people set age = id * 10;

-- add a column with a default that stays
alter table people add column priority integer default 3 not null;

-- add a column with a default, backfilled by the same
alter table people add column priority integer default 3 not null;

-- add a column with a default, backfilled by another value
alter table people add column priority integer default 3 not null;
update people set priority = 1;

-- add an enum column
pragma legacy_alter_table = on;
create table "skein_new_people" (
  id integer not null,
  name varchar(40),
  nick varchar(40),
  status varchar(255) not null constraint ck_people_status check (status in ('NEW', 'BUSY')),
  constraint pk_people primary key (id)
);
insert into "skein_new_people" (id, name, nick, status)
  select id, name, nick, 'NEW'
  from people;
drop table people;
alter table "skein_new_people" rename to people;
pragma legacy_alter_table = off;

-- add a column in own words, backfilled by a constant
pragma legacy_alter_table = on;
create table "skein_new_people" (
  id integer not null,
  name varchar(40),
  nick varchar(40),
  c varchar(7) NOT NULL not null,
  constraint pk_people primary key (id)
);
insert into "skein_new_people" (id, name, nick, c)
  select id, name, nick, 'x'
  from people;
drop table people;
alter table "skein_new_people" rename to people;
pragma legacy_alter_table = off;

-- add a column in own words with a default, backfilled by another value
alter table people add column c varchar(7) default 'q' not null;
update people set c = 'x';

-- add an identity column
refused: [Skein:Dialect] The column 'people.number' cannot count up: SQLite counts up only the one column of a primary key. Make it the primary key, or give its values in the program.;

-- drop a column
alter table people drop column nick;

-- drop an enum column
alter table t drop column status;

-- rename a column in a key and an index

-- respell a column

-- add a column without NULL, backfilled by a UUID
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  d blob not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c, d)
  select id, c, unhex(replace(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), '-', ''))
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by a UUID as text
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  d varchar(36) not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c, d)
  select id, c, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by a UUID as bytes
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  d blob not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c, d)
  select id, c, unhex(replace(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), '-', ''))
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- forbid NULL, backfilled by a UUID
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c blob not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, coalesce(c, unhex(replace(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), '-', '')))
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by the day
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  d date not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c, d)
  select id, c, strftime('%Y-%m-%d 00:00:00.000', 'now', 'localtime')
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by the time
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  d time(0) not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c, d)
  select id, c, strftime('1970-01-01 %H:%M:%f', 'now', 'localtime')
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by the day and the time
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  d timestamp not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c, d)
  select id, c, strftime('%Y-%m-%d %H:%M:%f', 'now', 'localtime')
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by the moment
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  d timestamp not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c, d)
  select id, c, cast(round((julianday('now') - 2440587.5) * 86400000) as integer)
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a column without NULL, backfilled by the moment, whose zone the database minds
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  d timestamp not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c, d)
  select id, c, cast(round((julianday('now') - 2440587.5) * 86400000) as integer)
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- alter nothing

-- forbid NULL
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- forbid NULL, backfilled
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, coalesce(c, id * 10)
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- allow NULL
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- set a default
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(9) default 'it''s',
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- change a default
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer default 2,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- drop a default
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- set the comment of a column

-- remove the comment of a column

-- make a column count up
pragma legacy_alter_table = on;
create table "skein_new_t" (
  c integer not null,
  id integer,
  constraint pk_t primary key (c)
);
insert into "skein_new_t" (c, id)
  select c, id
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- make a column count up no longer
pragma legacy_alter_table = on;
create table "skein_new_t" (
  c bigint not null,
  id integer,
  constraint pk_t primary key (c)
);
insert into "skein_new_t" (c, id)
  select c, id
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a constant to an enum
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(255) constraint ck_t_c check (c in ('AA', 'A', 'B')),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- remove a constant from an enum
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(255) constraint ck_t_c check (c in ('A')),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- reorder an enum
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(255) constraint ck_t_c check (c in ('B', 'A')),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- rename the check of an enum
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(255) constraint ck_t_status check (c in ('A', 'B')),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- respell the check of an enum

-- shorten an enum's text
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(20) constraint ck_t_c check (c in ('A', 'B')),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- an enum is kept by names instead of positions
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(255) constraint ck_t_c check (c in ('A', 'B')),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, case c when 0 then 'A' when 1 then 'B' else json('no constant is at position ' || c) end
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- an enum is kept by positions instead of names
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c tinyint default 1 not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, case c when 'A' then 0 when 'B' then 1 else json('no constant is called ' || c) end
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- an enum in a key is kept by names instead of positions
pragma legacy_alter_table = on;
create table "skein_new_t" (
  c varchar(9) not null,
  id integer,
  constraint pk_t primary key (c)
);
insert into "skein_new_t" (c, id)
  select case c when 0 then 'A' when 1 then 'B' else json('no constant is at position ' || c) end, id
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- an enum becomes text
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(255),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- an enum with a default grows
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(255) default 'C' not null constraint ck_t_c check (c in ('A', 'B', 'C')),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- alter everything
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer default 1 not null,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, coalesce(case when c = cast(c as integer) then cast(c as integer) else json('no integer: ' || c) end, 0)
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- text grows
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(200),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- text shrinks
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(20),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- text loses its limit
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c clob,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- text becomes a large object

-- text becomes bytes
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c blob,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, cast(c as blob)
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- text becomes a number
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, case when c = cast(c as integer) then cast(c as integer) else json('no integer: ' || c) end
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- text becomes a number with a fraction
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c numeric(10,2),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, case when c = cast(c as numeric) then cast(c as numeric) else json('no numeric: ' || c) end
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- text becomes a UUID
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c blob,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, unhex(replace(c, '-', ''))
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- a number grows
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c bigint,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- a number gets a fraction
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c numeric(10,2),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- a number becomes text
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(20),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- a number becomes a truth
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c boolean,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- a truth becomes a number
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- a day becomes a moment
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c timestamp,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- bytes become a large object

-- a type in own words becomes text
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(9),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- an array grows

-- a value changes by an expression
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c integer,
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, c + 1
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- a type changes by an expression
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  c varchar(9),
  constraint pk_t primary key (id)
);
insert into "skein_new_t" (id, c)
  select id, concat(c, '0')
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- add a primary key
pragma legacy_alter_table = on;
create table "skein_new_t" (
  a integer not null,
  "B" integer not null,
  constraint pk_t primary key (a, "B")
);
insert into "skein_new_t" (a, "B")
  select a, "B"
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- drop a primary key
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null
);
insert into "skein_new_t" (id)
  select id
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;

-- rename a primary key
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_new primary key (id),
  constraint uk_t unique (a, b),
  constraint fk_t foreign key (b) references t (id),
  constraint ck_t check (a <> b)
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- add a unique constraint
pragma legacy_alter_table = on;
create table "skein_new_invoices" (
  a integer,
  b integer,
  constraint uk_invoices unique (a, b)
);
insert into "skein_new_invoices" (a, b)
  select a, b
  from invoices;
drop table invoices;
alter table "skein_new_invoices" rename to invoices;
pragma legacy_alter_table = off;

-- drop a unique constraint
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint fk_t foreign key (b) references t (id),
  constraint ck_t check (a <> b)
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- rename a unique constraint
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint "UK T" unique (a, b),
  constraint fk_t foreign key (b) references t (id),
  constraint ck_t check (a <> b)
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- add a foreign key
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint uk_t unique (a, b),
  constraint fk_t foreign key (b) references t (id),
  constraint ck_t check (a <> b),
  constraint fk_t_new foreign key (c) references t (id) on delete set null
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- add a foreign key of two columns
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint uk_t unique (a, b),
  constraint fk_t foreign key (b) references t (id),
  constraint ck_t check (a <> b),
  constraint fk_t_new foreign key (b, a) references t (a, b) on delete cascade on update restrict
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- add a foreign key that falls back to a default
pragma legacy_alter_table = on;
create table "skein_new_u" (
  c integer default 1,
  constraint fk_u foreign key (c) references t (id) on delete set default
);
insert into "skein_new_u" (c)
  select c
  from u;
drop table u;
alter table "skein_new_u" rename to u;
pragma legacy_alter_table = off;

-- add a foreign key from a schema
pragma legacy_alter_table = on;
create table "skein_new_invoices" (
  a integer,
  b integer,
  constraint fk_invoices foreign key (a) references t (id)
);
insert into "skein_new_invoices" (a, b)
  select a, b
  from invoices;
drop table invoices;
alter table "skein_new_invoices" rename to invoices;
pragma legacy_alter_table = off;

-- drop a foreign key
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint uk_t unique (a, b),
  constraint ck_t check (a <> b)
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- rename a foreign key
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint uk_t unique (a, b),
  constraint fk_new foreign key (b) references t (id),
  constraint ck_t check (a <> b)
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- add a check
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint uk_t unique (a, b),
  constraint fk_t foreign key (b) references t (id),
  constraint ck_t check (a <> b),
  constraint ck_t_new check (a > 0 or b in (1, 2))
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- drop a check
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint uk_t unique (a, b),
  constraint fk_t foreign key (b) references t (id)
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- rename a check
pragma legacy_alter_table = on;
create table "skein_new_t" (
  id integer not null,
  a integer,
  b integer,
  c integer,
  constraint pk_t primary key (id),
  constraint uk_t unique (a, b),
  constraint fk_t foreign key (b) references t (id),
  constraint ck_new check (a <> b)
);
insert into "skein_new_t" (id, a, b, c)
  select id, a, b, c
  from t;
drop table t;
alter table "skein_new_t" rename to t;
pragma legacy_alter_table = off;
create index ix_t on t (c, id);

-- create an index
create index ix_new on t (b desc, a);

-- create a unique index in a schema
create unique index ux_invoices on invoices (a);

-- drop an index
drop index ix_t;

-- drop an index in a schema
drop index ix_invoices;

-- rename an index
drop index ix_t;
create index "IX T" on t (c, id);

-- rename an index in a schema
drop index ix_invoices;
create index ix_bills on invoices (a);

-- create a sequence
create table orders_seq (next_val bigint);
insert into orders_seq values (100);

-- create a sequence with options
create table "S" (next_val bigint);
insert into "S" values (1);

-- drop a sequence
drop table orders_seq;

-- alter a sequence

-- rename a sequence, which goes on
alter table orders_seq rename to "Orders";

-- rename a sequence in a schema
alter table s rename to s2;

-- insert rows
insert into tags (id, "Name") values
  (1, 'it''s \ "odd"
line two; -- no comment'),
  (2, null);

-- insert a row of every kind of value
insert into kinds (a, b, c, d, e, f, g, h, i, j, k, l) values
  (-9223372036854775808, true, 100, 1.5E-10, 'x', X'f47ac10b58cc4372a5670e02b2c3d479', '2026-11-22 00:00:00.000', '1970-01-01 10:30:00.000', '2026-11-22 10:30:00.000', 1795343400000, 1795336200000, X'00ff');

-- insert what is not a number
refused: [Skein:Dialect] A row holds NaN, which SQLite stores as NULL. Give null, or another number.;

-- delete rows
delete from tags where id = 1 and "Name" = 'a';
delete from tags where id = 2 and "Name" is null;

-- execute SQL
insert into tags (id) values (1);

-- execute several statements in one text
insert into tags (id) values (1);
insert into tags values (2, 'a;
b');

-- execute SQL of one's own
insert into tags (id) values (1);
