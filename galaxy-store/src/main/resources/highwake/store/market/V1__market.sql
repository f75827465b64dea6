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

-- One row is one good that a report has named; its number stands for it in market.offers.
create table commodity (
	id integer primary key,
	symbol text not null unique
) strict;

-- One row is one market: its newest report. Times are epoch milliseconds.
create table market (
	market_id integer primary key,
	station_name text not null,
	system_name text not null,
	reported_at integer not null,
	reported_gateway_at integer not null,
	-- every good the market listed, packed: docs/reference/files.md
	offers blob not null,
	offer_count integer not null,
	-- symbols, sorted, one blank between two; null while no source that knows them has reported
	prohibited text,
	prohibited_at integer,
	prohibited_gateway_at integer,
	change integer not null
) strict;

create index market_by_change on market (change);
create index market_by_reported_at on market (reported_at);
