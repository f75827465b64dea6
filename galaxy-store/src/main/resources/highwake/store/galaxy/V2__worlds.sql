-- One row is one kind of signal in one system, as the newest batch that had it told of it. A batch may be a part of what
-- is there, so a signal that is missing from a newer one stays, with its time. Stations and carriers are not among them.
create table signal (
	system_address integer not null,
	-- 1: an unidentified signal source, gone after some minutes: those an hour older than the newest signal of their
	-- system are removed, and the 16 newest are kept; of the others the 64 newest
	is_transient integer not null,
	-- the game's symbol without its index, or the name that a commander sees
	name text not null,
	-- what the faction that a source is of lives through, and its name; empty where it has none
	state text not null,
	faction text not null,
	-- the scanner's word, for example Combat; null from old games
	type text,
	-- the game's symbol, sources only, for example $USS_Type_ValuableSalvage;
	source_type text,
	power text,
	opposing_power text,
	threat integer,
	-- how many the batch had
	count integer not null,
	seen_at integer not null,
	seen_gateway_at integer not null,
	primary key (system_address, is_transient, name, state, faction)
) strict, without rowid;

-- When the factions, conflicts and the war of a system were told, and its powers: null where it was with the rest of
-- the description (described_at), 0 where it never was and the rest was.
alter table system add column factions_at integer;
alter table system add column factions_gateway_at integer;
alter table system add column powers_at integer;
alter table system add column powers_gateway_at integer;
update system set factions_at = 0, factions_gateway_at = 0, powers_at = 0, powers_gateway_at = 0
where described_at is not null;
-- What does not change is ordered by the day that it was told (days since 1970-01-01), then by the greater content: a
-- repeat within a day writes nothing.
-- the main star's class, for example M, DA, K_OrangeGiant
alter table system add column star_class text;
alter table system add column star_class_day integer;
-- how many bodies a full survey counted: all found by a discovery scanner, or listed by a navigation beacon
alter table system add column surveyed_bodies integer;
alter table system add column surveyed_day integer;

-- One row is one minor faction in one system. All rows of a system were told at once (system.factions_at).
create table faction (
	system_address integer not null,
	name text not null collate nocase,
	government text,
	allegiance text,
	-- its share, 0 to 1
	influence real not null,
	-- Elated, Happy, Discontented, Unhappy, Despondent
	happiness text,
	-- the greatest of its active states
	state text,
	-- name:trend, by name, one blank between two; empty for none
	active_states text not null,
	pending_states text not null,
	recovering_states text not null,
	primary key (system_address, name)
) strict, without rowid;

create index faction_by_name on faction (name);

-- One row is one war, civil war or election in one system, told with its factions.
create table conflict (
	system_address integer not null,
	faction text not null,
	opponent text not null,
	-- war, civilwar, election
	type text not null,
	-- active, pending; null once it is over
	status text,
	stake text,
	opponent_stake text,
	won_days integer not null,
	opponent_won_days integer not null,
	primary key (system_address, faction, opponent)
) strict, without rowid;

-- One row is one system with a part in the war against the Thargoids, told with its factions.
create table thargoid_war (
	system_address integer primary key,
	state text,
	next_state_success text,
	next_state_failure text,
	is_success_reached integer not null,
	progress real not null,
	remaining_ports integer not null,
	remaining_days integer
) strict;

-- One row is one system in which a power has a part (system.powers_at).
create table powerplay (
	system_address integer primary key,
	state text,
	controlling_power text,
	-- all that have a part, by name, a line each
	powers text not null,
	control_progress real,
	reinforcement integer,
	undermining integer,
	-- power:progress, by power, a line each; empty for none
	conflict_progress text not null
) strict;
