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

-- One row is one star system. Each group of facts carries the time it was true (…_at) and the gateway's time of the
-- frame that told it (…_gateway_at), both epoch milliseconds, null while nothing is known of the group.
create table system (
	address integer primary key,
	name text not null collate nocase,
	-- light-years, Sol at the origin, on the grid of 1/32 light-year
	x real not null,
	y real not null,
	z real not null,
	-- 0: a sender's augmentation; 1: on a plotted route; 2: the system that the commander was in
	placed_trust integer not null,
	placed_at integer not null,
	placed_gateway_at integer not null,
	is_off_boxel integer not null,
	population integer,
	allegiance text,
	government text,
	primary_economy text,
	secondary_economy text,
	security text,
	faction text,
	faction_state text,
	described_at integer,
	described_gateway_at integer,
	body_count integer,
	non_body_count integer,
	counted_at integer,
	counted_gateway_at integer,
	-- the newest time at which anything above was true
	updated_at integer not null,
	change integer not null
) strict;

create index system_by_name on system (name);
create index system_by_change on system (change);

-- One row is one station or fleet carrier.
create table station (
	market_id integer primary key,
	name text not null collate nocase,
	-- null while only a market's report, which names the system but not its address, tells where the station is
	system_address integer,
	system_name text not null collate nocase,
	-- 0: a market's report; 1: a commander approached it; 2: a commander was docked there, or jumped with it
	placed_trust integer not null,
	placed_at integer not null,
	placed_gateway_at integer not null,
	type text,
	typed_at integer,
	typed_gateway_at integer,
	arrival_ls real,
	arrival_at integer,
	arrival_gateway_at integer,
	small_pads integer,
	medium_pads integer,
	large_pads integer,
	pads_at integer,
	pads_gateway_at integer,
	-- the journal's words, lower case, sorted, one blank between two
	services text,
	services_at integer,
	services_gateway_at integer,
	-- name:proportion, the greatest first, one blank between two
	economies text,
	economies_at integer,
	economies_gateway_at integer,
	allegiance text,
	government text,
	faction text,
	faction_state text,
	controlled_at integer,
	controlled_gateway_at integer,
	docking_access text,
	access_at integer,
	access_gateway_at integer,
	-- where on which body, true while the station is in site_system_address
	site_system_address integer,
	body_id integer,
	body_name text,
	latitude real,
	longitude real,
	site_at integer,
	site_gateway_at integer,
	updated_at integer not null,
	change integer not null
) strict;

create index station_by_name on station (name);
create index station_by_system on station (system_address);
create index station_by_system_name on station (system_name);
create index station_by_change on station (change);

-- One row is one named place on a body that has no market: a settlement without a port, a beacon, ruins.
create table place (
	system_address integer not null,
	body_id integer not null,
	name text not null,
	body_name text not null,
	latitude real not null,
	longitude real not null,
	seen_at integer not null,
	seen_gateway_at integer not null,
	primary key (system_address, body_id, name)
) strict, without rowid;
