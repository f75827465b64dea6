package highwake.store.history;

/// How an offer is told by the one after it: only what differs, each number as a difference of about as many bits as
/// such numbers move.
///
/// A price moves by about a hundredth of itself, an amount by about an eighth: the order of the code follows from the
/// newer number. Where a market sells a good, its two prices move together, so the older selling price is foretold from
/// the older buying price.
final class OfferCode {

	private static final int BRACKET_BITS = 6;

	private static final int PRICE_BITS_THAT_STAY = 7;

	private static final int AMOUNT_BITS_THAT_STAY = 3;

	private static final int ORDER_WHERE_FORETOLD = 1;

	private static final int ORDER_WHERE_NOT_LISTED = 9;

	private OfferCode() {
	}

	/// Writes an offer that differs from the one after it.
	static void write(BitWriter out, OfferCell newer, OfferCell older) {
		if (newer.listed) {
			out.bit(!older.listed);
			if (!older.listed) {
				return;
			}
		}
		out.bit(older.brackets != newer.brackets);
		if (older.brackets != newer.brackets) {
			out.bits(older.brackets, BRACKET_BITS);
		}
		write(out, newer.buyPriceCr, older.buyPriceCr, priceOrder(newer, newer.buyPriceCr));
		write(out, newer.stockTonnes, older.stockTonnes, amountOrder(newer, newer.stockTonnes));
		write(out, foretold(newer, older.buyPriceCr), older.sellPriceCr, sellOrder(newer, older.buyPriceCr));
		write(out, newer.demandTonnes, older.demandTonnes, amountOrder(newer, newer.demandTonnes));
		write(out, newer.meanPriceCr, older.meanPriceCr, priceOrder(newer, newer.meanPriceCr));
	}

	/// Reads the offer before a cell into that cell.
	static void read(BitReader in, OfferCell cell) {
		if (cell.listed && in.bit()) {
			cell.clear();
			return;
		}
		if (in.bit()) {
			cell.brackets = (int) in.bits(BRACKET_BITS);
		}
		int buyPriceCr = read(in, cell.buyPriceCr, priceOrder(cell, cell.buyPriceCr));
		cell.stockTonnes = read(in, cell.stockTonnes, amountOrder(cell, cell.stockTonnes));
		cell.sellPriceCr = read(in, foretold(cell, buyPriceCr), sellOrder(cell, buyPriceCr));
		cell.buyPriceCr = buyPriceCr;
		cell.demandTonnes = read(in, cell.demandTonnes, amountOrder(cell, cell.demandTonnes));
		cell.meanPriceCr = read(in, cell.meanPriceCr, priceOrder(cell, cell.meanPriceCr));
		cell.listed = true;
	}

	private static void write(BitWriter out, long expected, int older, int order) {
		out.bit(older != expected);
		if (older != expected) {
			out.difference(older - expected, order);
		}
	}

	private static int read(BitReader in, long expected, int order) {
		return (int) (in.bit() ? expected + in.difference(order) : expected);
	}

	private static boolean isForetold(OfferCell newer, int olderBuyPriceCr) {
		return newer.buyPriceCr > 0 && olderBuyPriceCr > 0;
	}

	private static long foretold(OfferCell newer, int olderBuyPriceCr) {
		return isForetold(newer, olderBuyPriceCr)
				? ((long) newer.sellPriceCr * olderBuyPriceCr + newer.buyPriceCr / 2) / newer.buyPriceCr
				: newer.sellPriceCr;
	}

	private static int sellOrder(OfferCell newer, int olderBuyPriceCr) {
		return isForetold(newer, olderBuyPriceCr) ? ORDER_WHERE_FORETOLD : priceOrder(newer, newer.sellPriceCr);
	}

	private static int priceOrder(OfferCell newer, int priceCr) {
		return newer.listed ? Math.max(0, width(priceCr) - PRICE_BITS_THAT_STAY) : ORDER_WHERE_NOT_LISTED;
	}

	private static int amountOrder(OfferCell newer, int tonnes) {
		return newer.listed ? Math.max(0, width(tonnes) - AMOUNT_BITS_THAT_STAY) : ORDER_WHERE_NOT_LISTED;
	}

	private static int width(int number) {
		return Integer.SIZE - Integer.numberOfLeadingZeros(number);
	}

}
