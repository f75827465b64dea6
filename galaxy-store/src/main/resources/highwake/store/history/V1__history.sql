-- One row: how far this file has followed the feed log, and how often it has been written.
create table progress (
	only integer primary key check (only = 1),
	epoch text not null,
	change integer not null,
	projection_version integer not null,
	log_id text,
	applied_seq integer not null,
	newest_gateway_at integer not null,
	frames_applied integer not null,
	frames_ignored integer not null,
	frames_rejected integer not null
) strict;

insert into progress values (1, lower(hex(randomblob(16))), 0, 1, null, 0, 0, 0, 0, 0);

-- One row is one good that a report has named; its number stands for it in this file.
create table commodity (
	id integer primary key,
	symbol text not null unique
) strict;

-- One row is one market: its newest report whole, and those just before it as differences. Times are epoch milliseconds.
create table market (
	market_id integer primary key,
	reported_at integer not null,
	reported_gateway_at integer not null,
	-- the oldest report in earlier; reported_at where there is none
	oldest_at integer not null,
	-- packed: docs/reference/files.md, as is the next
	offers blob not null,
	earlier blob not null
) strict;

-- One row is some reports of one market in a row, which came before those in market.earlier and in pages with a greater id.
create table page (
	id integer primary key,
	market_id integer not null,
	newest_at integer not null,
	-- packed: how old each is
	ages blob not null
) strict;

create index page_by_market on page (market_id);

-- One row is the columns of some goods in a page: id is 16 times the page's, plus commodity.id modulo 16.
create table strip (
	id integer primary key,
	columns blob not null
) strict;

-- One row is a market that is a fleet carrier.
create table carrier (
	market_id integer primary key
) strict;

-- One row is a day by EDDN's gateway: number of the day since 1970-01-01, UTC.
create table day (
	day integer primary key,
	-- reports that were their market's newest
	reports integer not null,
	-- at the day's end, null until then; carriers are among the markets
	markets integer,
	carriers integer
) strict;

-- One row is one commodity at one day's end, over the markets that list it. Prices are credits per tonne, amounts tonnes.
create table figure (
	commodity integer not null,
	-- 0: all markets but fleet carriers; 1: all markets
	with_carriers integer not null,
	day integer not null,
	-- markets where it can be bought, and there the next four
	exports integer not null,
	min_buy integer,
	mean_buy integer,
	max_buy integer,
	stock integer not null,
	-- markets that want it, and there the next four
	imports integer not null,
	min_sell integer,
	mean_sell integer,
	max_sell integer,
	demand integer not null,
	primary key (commodity, with_carriers, day)
) strict, without rowid;

-- One row is one schema that frames have named, whether anything reads it or not.
create table schema (
	id integer primary key,
	name text not null unique,
	frames integer not null,
	newest_gateway_at integer not null
) strict;

-- One row is how many frames of one schema came in one minute by EDDN's gateway: minutes since 1970-01-01, for a day.
create table activity (
	minute integer not null,
	schema integer not null,
	frames integer not null,
	primary key (minute, schema)
) strict, without rowid;

-- One row is one program, in one version, that has sent frames.
create table software (
	id integer primary key,
	name text not null,
	version text not null,
	frames integer not null,
	newest_gateway_at integer not null,
	unique (name, version)
) strict;

-- One row: the market that was looked through last for what is too old.
create table sweep (
	only integer primary key check (only = 1),
	market_id integer not null
) strict;

insert into sweep values (1, 0);
