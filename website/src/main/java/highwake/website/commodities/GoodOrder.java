package highwake.website.commodities;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// The orders of the list of commodities; goods without the figure come last.
public enum GoodOrder {

	/// By category, then by name.
	CATEGORY,
	/// By name.
	NAME,
	/// The best paid first.
	SELL,
	/// The cheapest first.
	BUY,
	/// The best paid on average first.
	AVERAGE,
	/// The greatest gain first.
	PROFIT,
	/// The most on sale first.
	SUPPLY,
	/// The most wanted first.
	DEMAND;

	private static final Comparator<Good> BY_NAME = Comparator.comparing(Good::name, String.CASE_INSENSITIVE_ORDER);

	/// Answers the value in the URL.
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	Comparator<Good> comparator() {
		return switch (this) {
			case CATEGORY -> Comparator.comparing(Good::group).thenComparing(BY_NAME);
			case NAME -> BY_NAME;
			case SELL -> greatest(Good::maxSellPrice);
			case BUY -> by(Good::minBuyPrice, Comparator.naturalOrder());
			case AVERAGE -> greatest(Good::avgSellPrice);
			case PROFIT -> greatest(Good::maxProfit);
			case SUPPLY -> greatest(Good::totalStock);
			case DEMAND -> greatest(Good::totalDemand);
		};
	}

	private static <T extends Comparable<T>> Comparator<Good> greatest(Function<Good, @Nullable T> figure) {
		return by(figure, Comparator.reverseOrder());
	}

	private static <T extends Comparable<T>> Comparator<Good> by(Function<Good, @Nullable T> figure,
			Comparator<T> order) {
		return Comparator.comparing(figure, Comparator.nullsLast(order));
	}

}
