-- Who follows stations and carriers shows their system's name and place with them: when a system comes, moves or is renamed,
-- what is there has changed too. A station whose system is known by name only may be at another one of that name since, or
-- at none.
create index carrier_by_system on carrier (system_address);

create trigger system_came after insert on system begin
	update station set change = new.change where system_address = new.address;
	update station set change = new.change where system_address is null and system_name = new.name;
	update carrier set change = new.change where system_address = new.address;
end;

create trigger system_moved after update of name, x, y, z on system
when new.name is not old.name collate binary or (new.x, new.y, new.z) is not (old.x, old.y, old.z) begin
	update station set change = new.change where system_address = new.address;
	update station set change = new.change where system_address is null and system_name in (old.name, new.name);
	update carrier set change = new.change where system_address = new.address;
end;
