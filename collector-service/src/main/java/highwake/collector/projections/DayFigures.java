package highwake.collector.projections;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import highwake.galaxy.Bracket;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;
import org.jspecify.annotations.Nullable;

/// The figures of every commodity over some markets: what is exported and imported by the rules of [Offer].
final class DayFigures {

	private final Map<Integer, Figure> figures = new TreeMap<>();

	/// Adds the offer that a reader is at.
	void add(PackedOffers.Reader offer) {
		Figure figure = this.figures.computeIfAbsent(offer.commodity(), (_) -> new Figure());
		if (Offer.isExport(offer.buyPriceCr(), offer.stockTonnes())) {
			figure.exports.add(offer.buyPriceCr(), offer.stockTonnes());
		}
		if (Offer.isImport(offer.stockTonnes(), offer.sellPriceCr(), offer.demandTonnes(),
				Bracket.of(offer.demandBracket()))) {
			figure.imports.add(offer.sellPriceCr(), offer.demandTonnes());
		}
	}

	/// Writes a row for every commodity that some market lists.
	void write(PreparedStatement insert, boolean withCarriers, long day) throws SQLException {
		for (Map.Entry<Integer, Figure> commodity : this.figures.entrySet()) {
			Values values = new Values(insert).put(commodity.getKey()).put(withCarriers).put(day);
			commodity.getValue().exports.put(values);
			commodity.getValue().imports.put(values);
			values.execute();
		}
	}

	private record Figure(Side exports, Side imports) {

		Figure() {
			this(new Side(), new Side());
		}

	}

	private static final class Side {

		private long markets;

		private long least = Long.MAX_VALUE;

		private long sum;

		private long greatest;

		private long tonnes;

		void add(int priceCr, int tonnes) {
			this.markets++;
			this.least = Math.min(this.least, priceCr);
			this.sum += priceCr;
			this.greatest = Math.max(this.greatest, priceCr);
			this.tonnes += tonnes;
		}

		void put(Values values) throws SQLException {
			values.put(this.markets)
				.put(price(this.least))
				.put(price((this.markets > 0) ? Math.round((double) this.sum / this.markets) : 0))
				.put(price(this.greatest))
				.put(this.tonnes);
		}

		private @Nullable Long price(long priceCr) {
			return (this.markets > 0) ? Long.valueOf(priceCr) : null;
		}

	}

}
