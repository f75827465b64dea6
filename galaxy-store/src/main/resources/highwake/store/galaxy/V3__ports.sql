-- A station's name is a group of its own: a station that grants docking says what it is called, and not where it is.
-- While nobody has told where a station is, system_name is '', placed_trust, placed_at and placed_gateway_at are 0.
-- named_trust: as placed_trust; 3: a callsign, which stays for good.
alter table station add column named_trust integer not null default 0;
alter table station add column named_at integer not null default 0;
alter table station add column named_gateway_at integer not null default 0;
update station set
	named_trust = case
		when name glob '[A-Z0-9][A-Z0-9][A-Z0-9]-[A-Z0-9][A-Z0-9][A-Z0-9]' then 3
		else placed_trust end,
	named_at = placed_at,
	named_gateway_at = placed_gateway_at;

-- What sort of thing it is, by type and name: a constant of StationKind; null where neither tells.
alter table station add column kind text;

-- latitude and longitude are a group of their own: only an approach tells them, and other sources leave them.
alter table station add column surface_system_address integer;
alter table station add column surfaced_at integer;
alter table station add column surfaced_gateway_at integer;
update station set
	surface_system_address = site_system_address,
	surfaced_at = site_at,
	surfaced_gateway_at = site_gateway_at
	where latitude is not null;

-- The body that a docked commander's journal names, without its number.
alter table station add column moored_system_address integer;
alter table station add column moored_body_name text;
alter table station add column moored_at integer;
alter table station add column moored_gateway_at integer;

-- UnderAttack, Damaged, UnderRepairs, …; null with a time: all is well.
alter table station add column state text;
alter table station add column stated_at integer;
alter table station add column stated_gateway_at integer;

-- The newest answer to a ship that asked to dock: the pad it was given, or why it was denied.
alter table station add column docking_pad integer;
alter table station add column docking_denial text;
alter table station add column docking_at integer;
alter table station add column docking_gateway_at integer;

-- When a carrier was last known to be in another system than now: a body told before then is not where it is.
alter table station add column away_at integer;

-- One row is one fleet carrier by its callsign: what the system map, its bartender and its visitors tell of it. Its
-- place, newest of all sources, is copied to the station of that name as soon as one is known.
create table carrier (
	callsign text primary key,
	-- what its owner calls it
	name text,
	named_at integer,
	named_gateway_at integer,
	-- the newest source that knows the system's address
	system_address integer,
	system_name text,
	placed_at integer,
	placed_gateway_at integer,
	-- the newest source that knows no more than the system's name
	told_system_name text,
	told_at integer,
	told_gateway_at integer,
	-- where it was on which day, the newest few, packed: docs/reference/files.md
	visits blob,
	-- the newest time at which anything above was true
	updated_at integer not null,
	change integer not null
) strict, without rowid;

create index carrier_by_change on carrier (change);

-- One row is one name that a station has or had in a system. market_id is null while it is known by name only. Days are
-- whole days since 1970, UTC.
create table station_name (
	system_address integer not null,
	name text not null,
	market_id integer,
	known_day integer,
	-- how the system map shows it, for example StationCoriolis, and when it last did
	signal_type text,
	seen_day integer,
	primary key (system_address, name)
) strict, without rowid;
