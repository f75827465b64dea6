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

-- One row is one body. What it is like is one group of facts, in the game's own units: metres, seconds, kelvin, degrees
-- but where a column says otherwise.
create table body (
	-- system address << 9 | the game's BodyID, so that the bodies of a system are neighbours: those of system a have the
	-- ids from a << 9 to a << 9 | 511
	id integer primary key,
	-- what begins with a blank, and '', follows the name of the body's system; null: the body has no name (a barycentre)
	name text,
	-- 0 named, 1 glanced, 2 scanned, 3 whole: a richer scan wins over a newer one
	detail integer not null,
	scanned_at integer not null,
	scanned_gateway_at integer not null,
	-- 0 star, 1 planet or moon, 2 cluster of a belt, 3 ring, 4 barycentre; null: not known
	kind integer,
	-- the game's word: a star's M, DA; a planet's Icy body
	type text,
	arrival_ls real,
	-- what it circles as kind:id, the nearest first, one blank between two; Null: a barycentre
	parents text,
	semi_major_axis real,
	eccentricity real,
	inclination real,
	periapsis real,
	orbital_period real,
	ascending_node real,
	-- at scanned_at
	mean_anomaly real,
	rotation_period real,
	-- radians
	axial_tilt real,
	is_tidally_locked integer,
	radius real,
	temperature real,
	reserve_level text,
	-- rings or belts, a line each: name (what begins with a blank follows the name of the body), type, mass in megatonnes,
	-- inner and outer radius; one tab between two
	rings text,
	-- stars
	subclass integer,
	-- of the Sun's
	stellar_mass real,
	luminosity text,
	absolute_magnitude real,
	-- million years
	age integer,
	-- planets; of the Earth's
	earth_mass real,
	-- m/s²
	gravity real,
	-- pascal
	pressure real,
	is_landable integer,
	terraform_state text,
	atmosphere text,
	atmosphere_type text,
	volcanism text,
	-- name:amount, the most first, one blank between two; composition: 1 is the whole, the others percent
	composition text,
	atmosphere_composition text,
	materials text,
	-- whether somebody had been there before any scan: what once was stays
	was_discovered integer,
	was_mapped integer,
	was_footfalled integer
) strict;

-- One row is what can be found on one body (id as in body), or mined in one ring: one whole list.
create table body_signals (
	id integer primary key,
	-- 0 seen from afar, 1 mapped, 2 mapped with the genuses of its life: the richer wins over the newer
	detail integer not null,
	-- 1: the signals are goods to be mined
	is_ring integer not null,
	-- type:count, by type, one blank between two; in a ring the goods' symbols
	signals text not null,
	-- of its life, one blank between two; null: not told
	genuses text,
	told_at integer not null,
	told_gateway_at integer not null
) strict;

create index body_signals_of_rings on body_signals (id) where is_ring = 1;

-- One row is life of one variant on one body (id as in body). The words are the game's symbols without $Codex_Ent_ and
-- _Name;
create table organism (
	body_id integer not null,
	species text not null,
	-- empty: not told
	variant text not null,
	genus text not null,
	latitude real,
	longitude real,
	seen_at integer not null,
	seen_gateway_at integer not null,
	primary key (body_id, species, variant)
) strict, without rowid;

-- One row is one thing of the game's codex found in one system, on one body.
create table codex_entry (
	system_address integer not null,
	-- the game's number of what was found
	entry_id integer not null,
	-- the game's BodyID in that system; -1: on none, or not told
	body_id integer not null,
	name text,
	category text,
	sub_category text,
	-- of the galaxy, 1 to 42
	region integer,
	nearest_destination text,
	latitude real,
	longitude real,
	seen_at integer not null,
	seen_gateway_at integer not null,
	primary key (system_address, entry_id, body_id)
) strict, without rowid;
