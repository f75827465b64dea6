package highwake.store.history;

import java.util.Arrays;

import highwake.store.PackedOffers;
import org.jspecify.annotations.Nullable;

/// A market's goods in one report, by the file's commodity numbers; a good that is not listed has a cell too. Not safe for
/// threads.
final class OfferCells {

	private @Nullable OfferCell[] cells = new OfferCell[512];

	/// @param offers a whole report, packed
	OfferCells(byte[] offers) {
		PackedOffers.Reader offer = new PackedOffers.Reader(offers);
		while (offer.next()) {
			of(offer.commodity()).take(offer);
		}
	}

	/// Answers the cell of a commodity.
	OfferCell of(int commodity) {
		if (commodity >= this.cells.length) {
			this.cells = Arrays.copyOf(this.cells, Math.max(commodity + 1, this.cells.length * 2));
		}
		OfferCell cell = this.cells[commodity];
		if (cell == null) {
			cell = new OfferCell();
			this.cells[commodity] = cell;
		}
		return cell;
	}

}
