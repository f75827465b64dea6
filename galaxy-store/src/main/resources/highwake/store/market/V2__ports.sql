-- One row is one module, ship or material that a report has named; its number stands for it in this file's blobs.
create table module (
	id integer primary key,
	symbol text not null unique
) strict;

create table ship (
	id integer primary key,
	symbol text not null unique
) strict;

create table material (
	id integer primary key,
	symbol text not null unique
) strict;

-- One row is the modules that one station sells: its newest list. What the list does not have is not sold.
create table outfitting (
	market_id integer primary key,
	-- packed: docs/reference/files.md
	modules blob not null,
	module_count integer not null,
	reported_at integer not null,
	reported_gateway_at integer not null,
	-- what modules cost, by the newest source that knows prices; they may be of a list that is older than modules
	prices blob,
	priced_at integer,
	priced_gateway_at integer,
	change integer not null
) strict;

create index outfitting_by_change on outfitting (change);

-- One row is the ships that one station sells: its newest list.
create table shipyard (
	market_id integer primary key,
	-- packed: docs/reference/files.md
	ships blob not null,
	ship_count integer not null,
	reported_at integer not null,
	reported_gateway_at integer not null,
	-- whether the commander who looked may buy the Cobra MkIV, which needs a permit; few senders tell
	allows_cobra_mk_iv integer,
	allowed_at integer,
	allowed_gateway_at integer,
	change integer not null
) strict;

create index shipyard_by_change on shipyard (change);

-- One row is what the bartender of one carrier trades: its newest list.
create table bartender (
	market_id integer primary key,
	callsign text not null,
	-- packed: docs/reference/files.md
	materials blob not null,
	material_count integer not null,
	reported_at integer not null,
	reported_gateway_at integer not null,
	change integer not null
) strict;

create index bartender_by_change on bartender (change);
