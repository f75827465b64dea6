package highwake.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;

/// The form of a market's offers in `market.offers`: one blob holds the whole report.
///
/// A report is one value: it arrives whole, replaces the one before, and is read whole. As one blob of about 14 bytes an
/// offer it is written five times as fast as rows, and read into memory several times as fast
/// (`docs/decisions/0003-offers-are-packed.md`).
///
/// The blob is a sequence of unsigned varints (7 bits a byte, the lowest first, the high bit set on all but the last
/// byte). First the number of offers; then, for each offer by ascending commodity number: the number less the one before
/// it, stock bracket + 8 · demand bracket (0 to 3, 4 for unstated), buy price, stock, sell price, demand, mean price.
public final class PackedOffers {

	private PackedOffers() {
	}

	/// Packs offers. At most one offer a commodity.
	/// @param number answers the commodity's number in the file, 0 or more
	public static byte[] pack(List<Offer> offers, ToIntFunction<CommoditySymbol> number) {
		record Numbered(int number, Offer offer) {
		}
		Varints.Writer packer = new Varints.Writer(8 + offers.size() * 16);
		packer.put(offers.size());
		Stream<Numbered> numbered = offers.stream()
			.map((offer) -> new Numbered(number.applyAsInt(offer.commodity()), offer))
			.sorted((one, other) -> Integer.compare(one.number(), other.number()));
		int before = 0;
		for (Numbered next : (Iterable<Numbered>) numbered::iterator) {
			Offer offer = next.offer();
			packer.put(next.number() - before);
			packer.put(offer.stockBracket().code() | offer.demandBracket().code() << 3);
			packer.put(offer.buyPriceCr());
			packer.put(offer.stockTonnes());
			packer.put(offer.sellPriceCr());
			packer.put(offer.demandTonnes());
			packer.put(offer.meanPriceCr());
			before = next.number();
		}
		return packer.bytes();
	}

	/// Unpacks offers, ordered by symbol.
	/// @param symbol answers the symbol of a commodity's number in the file
	public static List<Offer> unpack(byte[] blob, IntFunction<CommoditySymbol> symbol) {
		Reader reader = new Reader(blob);
		Offer[] offers = new Offer[reader.remaining()];
		for (int i = 0; reader.next(); i++) {
			offers[i] = new Offer(symbol.apply(reader.commodity()), reader.buyPriceCr(), reader.stockTonnes(),
					Bracket.of(reader.stockBracket()), reader.sellPriceCr(), reader.demandTonnes(),
					Bracket.of(reader.demandBracket()), reader.meanPriceCr());
		}
		Arrays.sort(offers, (one, other) -> one.commodity().compareTo(other.commodity()));
		return List.of(offers);
	}

	/// Reads a blob offer by offer, making no objects: for the board, which reads
	/// millions. Not safe for threads.
	public static final class Reader {

		/// What follows an offer's commodity.
		private static final int FIGURES = 6;

		private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class,
				ByteOrder.LITTLE_ENDIAN);

		private static final long HIGH_BITS = 0x8080808080808080L;

		private final byte[] blob;

		private int at;

		private int remaining;

		private int commodity;

		private int brackets;

		private int buyPriceCr;

		private int stockTonnes;

		private int sellPriceCr;

		private int demandTonnes;

		private int meanPriceCr;

		/// @param blob is read, never changed
		public Reader(byte[] blob) {
			this.blob = blob;
			this.remaining = take();
		}

		/// Answers how many offers [#next()] has yet to read.
		public int remaining() {
			return this.remaining;
		}

		/// Reads the next offer; false when there is none.
		public boolean next() {
			if (this.remaining == 0) {
				return false;
			}
			this.remaining--;
			this.commodity += take();
			figures();
			return true;
		}

		/// Reads on to a commodity's offer; false when none is left of it. What lies
		/// between is passed over unread.
		public boolean find(int wanted) {
			while (this.remaining > 0) {
				this.remaining--;
				this.commodity += take();
				if (this.commodity == wanted) {
					figures();
					return true;
				}
				passFigures();
			}
			return false;
		}

		private void figures() {
			this.brackets = take();
			this.buyPriceCr = take();
			this.stockTonnes = take();
			this.sellPriceCr = take();
			this.demandTonnes = take();
			this.meanPriceCr = take();
		}

		/// Passes over an offer's figures, eight bytes at a time while there are so many:
		/// a
		/// byte without its high bit ends one.
		private void passFigures() {
			int left = FIGURES;
			while (this.at + Long.BYTES <= this.blob.length) {
				long ends = ~(long) EIGHT.get(this.blob, this.at) & HIGH_BITS;
				int ended = Long.bitCount(ends);
				if (ended >= left) {
					for (; left > 1; left--) {
						ends &= ends - 1;
					}
					this.at += Long.numberOfTrailingZeros(ends) / Byte.SIZE + 1;
					return;
				}
				left -= ended;
				this.at += Long.BYTES;
			}
			while (left > 0) {
				left -= (this.blob[this.at++] >= 0) ? 1 : 0;
			}
		}

		/// Answers the commodity's number in the file.
		public int commodity() {
			return this.commodity;
		}

		/// Answers the code of the stock's [Bracket].
		public int stockBracket() {
			return this.brackets & 7;
		}

		/// Answers the code of the demand's [Bracket].
		public int demandBracket() {
			return this.brackets >> 3;
		}

		/// Answers credits per tonne.
		public int buyPriceCr() {
			return this.buyPriceCr;
		}

		/// Answers tonnes.
		public int stockTonnes() {
			return this.stockTonnes;
		}

		/// Answers credits per tonne.
		public int sellPriceCr() {
			return this.sellPriceCr;
		}

		/// Answers tonnes.
		public int demandTonnes() {
			return this.demandTonnes;
		}

		/// Answers credits per tonne.
		public int meanPriceCr() {
			return this.meanPriceCr;
		}

		/// As [Varints.Reader] does, but in 32 bits and within this class: the board
		/// reads
		/// millions.
		private int take() {
			int value = 0;
			for (int shift = 0;; shift += 7) {
				byte next = this.blob[this.at++];
				value |= (next & 0x7f) << shift;
				if (next >= 0) {
					return value;
				}
			}
		}

	}

}
