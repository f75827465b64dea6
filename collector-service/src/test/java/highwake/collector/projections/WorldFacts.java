package highwake.collector.projections;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.BodySeen.Detail;
import highwake.collector.facts.BodySeen.Kind;
import highwake.collector.facts.BodySignals;
import highwake.collector.facts.CodexEntrySeen;
import highwake.collector.facts.Fact;
import highwake.collector.facts.OrganismSeen;
import highwake.collector.facts.Politics;
import highwake.collector.facts.Powerplay;
import highwake.collector.facts.SignalsSeen;
import highwake.collector.facts.Stamp;
import highwake.galaxy.BodyKey;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Facts of systems and bodies made at random, of few things and few times, so that they meet and tie.
final class WorldFacts {

	/// The tables that keep them, whole.
	static final List<String> TABLES = List.of("signal", "faction", "conflict", "thargoid_war", "powerplay", "body",
			"body_signals", "organism", "codex_entry");

	private final Random random;

	private final int stepSeconds;

	WorldFacts(Random random, int stepSeconds) {
		this.stepSeconds = stepSeconds;
		this.random = random;
	}

	Fact any() {
		return switch (this.random.nextInt(6)) {
			case 0 -> signals();
			case 1, 2 -> body();
			case 3 -> bodySignals();
			case 4 -> new OrganismSeen(key(), stamp(), word("Bacterial_Genus", "Osseus_Genus"), "Bacterial_04",
					maybe("Bacterial_04_Tin"), maybe(this.random.nextInt(3) / 7.0), maybe(-1.5));
			default -> new CodexEntrySeen(new SystemAddress(1), stamp(), this.random.nextInt(2),
					maybe(this.random.nextInt(2)), maybe("Bacterial_04_Tin"), maybe("Biology"), maybe("Organic"),
					maybe(this.random.nextInt(2)), maybe(word("Hub", "")), maybe(1.5), maybe(-2.5));
		};
	}

	Politics politics() {
		Politics.Trend trend = new Politics.Trend(word("Boom", "War"), this.random.nextInt(3) - 1);
		Politics.Faction faction = new Politics.Faction("Mother Gaia", maybe("Democracy"), maybe("Federation"),
				this.random.nextInt(3) / 3.0, maybe("Happy"), maybe("Boom"), some(trend), some(trend), some(trend));
		Politics.Faction other = new Politics.Faction(word("Sol Workers", "sol workers"), null, null, 0.1, null, null,
				List.of(), List.of(), List.of());
		Politics.Conflict conflict = new Politics.Conflict("war", maybe("active"),
				new Politics.Side("Mother Gaia", maybe("Port"), this.random.nextInt(2)),
				new Politics.Side("Sol Workers", null, 0));
		Politics.ThargoidWar war = new Politics.ThargoidWar(maybe("Thargoid_Probing"), null, maybe("Thargoid_Harvest"),
				this.random.nextBoolean(), this.random.nextInt(3) / 7.0, this.random.nextInt(2),
				maybe(this.random.nextInt(9)));
		List<Politics.Faction> factions = new ArrayList<>(some(faction));
		factions.addAll(some(other));
		return new Politics(factions, some(conflict), maybe(war));
	}

	Powerplay powerplay() {
		return (this.random.nextInt(3) == 0) ? Powerplay.NONE
				: new Powerplay(maybe("Exploited"), maybe("Yuri Grom"), some("A. Lavigny-Duval"), maybe(0.25),
						maybe(7L), maybe(0L), some(new Powerplay.Progress(word("Yuri Grom", "Li Yong-Rui"), 0.125)));
	}

	private SignalsSeen signals() {
		SignalsSeen.Source source = new SignalsSeen.Source(word("salvage", "convoy"), maybe("Boom"), maybe("X"),
				maybe("Yuri Grom"), null, maybe(this.random.nextInt(3)));
		return new SignalsSeen(new SystemAddress(1), stamp(), List.of(new SignalsSeen.Signal(word("Beacon", "Site"),
				maybe("Generic"), 1 + this.random.nextInt(3), maybe(source))));
	}

	private BodySeen body() {
		return new BodySeen(key(), stamp(), word("Sol", "Sun"), maybe(word("Sol 1", "Sol")), maybe(form()),
				maybe(new BodySeen.Discovery(maybe(this.random.nextBoolean()), maybe(this.random.nextBoolean()),
						maybe(this.random.nextBoolean()))));
	}

	private BodySeen.Form form() {
		BodySeen.Orbit orbit = new BodySeen.Orbit(number(), maybe(number()), maybe(number()), maybe(number()),
				maybe(number()), maybe(number()), maybe(number()));
		BodySeen.Star star = new BodySeen.Star(maybe(this.random.nextInt(9)), maybe(number()), maybe("Va"),
				maybe(number()), maybe(4_600L));
		List<BodySeen.Share> shares = some(new BodySeen.Share("iron", number()));
		BodySeen.Planet planet = new BodySeen.Planet(maybe(number()), maybe(number()), maybe(number()),
				maybe(this.random.nextBoolean()), maybe("Terraformable"), maybe("thin neon atmosphere"), maybe("Neon"),
				maybe("volcanism"), shares, shares, shares);
		Detail detail = List.of(Detail.GLANCED, Detail.SCANNED, Detail.WHOLE).get(this.random.nextInt(3));
		return new BodySeen.Form(detail, maybe(Kind.PLANET), maybe(word("Icy body", "M")), maybe(number()),
				some(new BodySeen.Parent("Star", this.random.nextInt(2))), maybe(orbit),
				maybe(new BodySeen.Spin(maybe(number()), maybe(number()), maybe(true))), maybe(number()),
				maybe(number()), maybe(star), maybe(planet),
				some(new BodySeen.Ring(word("Sol 1 A Ring", "B Ring"), "Icy", number(), number(), number())),
				maybe("Pristine"));
	}

	private BodySignals bodySignals() {
		return new BodySignals(key(), stamp(), this.random.nextBoolean(), this.random.nextBoolean(),
				some(new BodySignals.Count(word("Biological", "Geological"), this.random.nextInt(3))),
				maybe(some("Bacterial_Genus")));
	}

	private BodyKey key() {
		return BodyKey.of(new SystemAddress(1), this.random.nextInt(2));
	}

	private Stamp stamp() {
		return Facts.stamp(this.random.nextInt(3) * this.stepSeconds, this.random.nextInt(3) * this.stepSeconds);
	}

	private double number() {
		return this.random.nextInt(3) / 7.0;
	}

	private String word(String one, String other) {
		return this.random.nextBoolean() ? one : other;
	}

	private <T> @Nullable T maybe(T value) {
		return (this.random.nextInt(3) > 0) ? value : null;
	}

	private <T> List<T> some(T value) {
		return this.random.nextBoolean() ? List.of(value) : List.of();
	}

}
