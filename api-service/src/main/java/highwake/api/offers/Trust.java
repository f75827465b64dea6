package highwake.api.offers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.DockingAccess;
import highwake.api.board.Good;
import highwake.api.board.Station;
import highwake.galaxy.Bracket;
import highwake.store.PackedOffers;

/// How far the offers of one commodity can be trusted: the formula of `docs/concepts/confidence.md`. For one snapshot,
/// one moment and one thread.
final class Trust {

	private static final double STATION_HALF_LIFE_MILLIS = Duration.ofDays(3).toMillis();

	private static final double CARRIER_HALF_LIFE_MILLIS = Duration.ofHours(12).toMillis();

	/// What an old price is still worth: the game brings markets back to their balance.
	private static final double OLD = 0.3;

	/// What a single report lacks.
	private static final double ALONE = 0.2;

	/// With fewer markets, a spread says nothing.
	private static final int LEAST_MARKETS = 5;

	/// Markets whose prices hardly differ would make a small step look wild.
	private static final double LEAST_SPREAD = 0.25;

	/// How far prices may be from the game's own average, for want of a spread.
	private static final double MEAN_SPREAD = 0.5;

	/// So many spreads from the median a price is nothing unusual.
	private static final double USUAL = 3;

	/// Beyond that, so many more spreads halve the trust.
	private static final double FALL = 3;

	/// A community goal pays ten times the average (one of 2025-08-07 did for aluminium
	/// and titanium).
	private static final double GOAL_TIMES = 12;

	private static final double NOTHING_TO_COMPARE = 0.7;

	private static final double ACCESS_UNKNOWN = 0.9;

	private static final double ACCESS_RESTRICTED = 0.5;

	private static final double ACCESS_NONE = 0.3;

	private static final double ROUNDING = 1000;

	private final Board board;

	private final BoardStations stations;

	private final Side side;

	private final Good good;

	private final Spread spread;

	private final long now;

	/// @param spread of the good's prices on that side
	/// @param now epoch milliseconds, from which ages are counted
	Trust(Board board, Side side, Good good, Spread spread, long now) {
		this.board = board;
		this.stations = board.stations();
		this.side = side;
		this.good = good;
		this.spread = spread;
		this.now = now;
	}

	/// Answers the confidence alone.
	/// @param ordinal the station's
	/// @param priceCr what it asks or pays
	double of(int ordinal, int priceCr) {
		return rounded(age(ordinal) * reports(ordinal) * price(ordinal, priceCr) * access(ordinal));
	}

	/// Answers the confidence with its reasons.
	Confidence explained(int ordinal, int priceCr) {
		List<Reason> reasons = new ArrayList<>();
		add(reasons, "age", age(ordinal), "Seen " + Ages.ago(ageMillis(ordinal)) + ".");
		add(reasons, "few-reports", reports(ordinal), "The market is seldom reported.");
		addPrice(reasons, price(ordinal, priceCr), ordinal, priceCr);
		addAccess(reasons, access(ordinal), ordinal);
		return new Confidence(of(ordinal, priceCr), reasons);
	}

	private static void add(List<Reason> reasons, String code, double factor, String text) {
		double shown = rounded(factor);
		if (shown < 1) {
			reasons.add(new Reason(code, shown, text));
		}
	}

	private void addPrice(List<Reason> reasons, double factor, int ordinal, int priceCr) {
		if (this.spread.markets() >= LEAST_MARKETS) {
			String text = "%s times the median of %d markets.".formatted(times(priceCr), this.spread.markets());
			add(reasons, (priceCr > this.spread.median()) ? "price-high" : "price-low", factor, text);
		}
		else if (meanCr(ordinal) == 0) {
			add(reasons, "price-alone", factor, "Too few markets trade it to compare the price.");
		}
		else {
			add(reasons, "price-off-mean", factor, "Far from the galactic average.");
		}
	}

	private String times(int priceCr) {
		double times = (double) priceCr / this.spread.median();
		return String.format(Locale.ROOT, (times < 0.1) ? "%.4f" : "%.1f", times);
	}

	private void addAccess(List<Reason> reasons, double factor, int ordinal) {
		DockingAccess access = dockingAccess(ordinal);
		if (access == null) {
			add(reasons, "access-unknown", factor, "Nobody has told whom the carrier lets dock.");
		}
		else if (access == DockingAccess.NONE) {
			add(reasons, "access-none", factor, "The carrier lets nobody dock.");
		}
		else {
			add(reasons, "access-restricted", factor, "The carrier lets only " + access.word() + " dock.");
		}
	}

	private double age(int ordinal) {
		double halfLife = this.stations.isFleetCarrier(ordinal) ? CARRIER_HALF_LIFE_MILLIS : STATION_HALF_LIFE_MILLIS;
		return OLD + (1 - OLD) * Math.pow(2, -ageMillis(ordinal) / halfLife);
	}

	private long ageMillis(int ordinal) {
		return Math.max(0, this.now - this.stations.reportedAt(ordinal));
	}

	private double reports(int ordinal) {
		return 1 - ALONE * Math.pow(2, 1 - this.stations.recentReports(ordinal));
	}

	private double price(int ordinal, int priceCr) {
		if (this.spread.markets() < LEAST_MARKETS) {
			int mean = meanCr(ordinal);
			return (mean == 0) ? NOTHING_TO_COMPARE : fall(priceCr, mean, MEAN_SPREAD, USUAL);
		}
		double width = Math.max(LEAST_SPREAD, this.spread.relative());
		double usual = fall(priceCr, this.spread.median(), width, USUAL);
		return (usual < 1 && maybeGoal(ordinal, priceCr))
				? fall(priceCr, this.spread.median(), width, Math.max(USUAL, Math.log(GOAL_TIMES) / width)) : usual;
	}

	/// Answers the galactic average that the game shows beside the offer, 0 where the
	/// report has none.
	private int meanCr(int ordinal) {
		return this.board.offer(ordinal, this.good).meanPriceCr();
	}

	/// A community goal wants more than it will ever get; a commander's carrier is none.
	private boolean maybeGoal(int ordinal, int priceCr) {
		if (this.side != Side.IMPORTS || priceCr < this.spread.median() || this.stations.isFleetCarrier(ordinal)) {
			return false;
		}
		PackedOffers.Reader offer = this.board.offer(ordinal, this.good);
		return this.side.bracket(offer) == Bracket.HIGH;
	}

	private static double fall(int priceCr, int usualCr, double width, double usual) {
		double distance = Math.abs(Math.log((double) Math.max(1, priceCr) / usualCr)) / width;
		double beyond = Math.max(0, distance - usual) / FALL;
		return 1 / (1 + beyond * beyond);
	}

	private double access(int ordinal) {
		if (!this.stations.isFleetCarrier(ordinal)) {
			return 1;
		}
		DockingAccess access = dockingAccess(ordinal);
		if (access == null) {
			return ACCESS_UNKNOWN;
		}
		return switch (access) {
			case ALL -> 1;
			case FRIENDS, SQUADRON, SQUADRON_FRIENDS -> ACCESS_RESTRICTED;
			case NONE -> ACCESS_NONE;
		};
	}

	private @Nullable DockingAccess dockingAccess(int ordinal) {
		Station station = this.stations.station(ordinal);
		return (station == null) ? null : station.dockingAccess();
	}

	private static double rounded(double share) {
		return Math.rint(share * ROUNDING) / ROUNDING;
	}

}
