package highwake.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackedOffersTests {

	private static final List<CommoditySymbol> SYMBOLS = List.of(new CommoditySymbol("gold"),
			new CommoditySymbol("silver"), new CommoditySymbol("beer"), new CommoditySymbol("tea"));

	@Test
	void whatIsPackedIsUnpackedInOrderOfSymbols() {
		Random random = new Random(7);
		for (int round = 0; round < 500; round++) {
			List<Offer> offers = new ArrayList<>();
			for (CommoditySymbol symbol : SYMBOLS) {
				if (random.nextInt(4) > 0) {
					offers.add(new Offer(symbol, any(random), any(random), Bracket.of(random.nextInt(5)), any(random),
							any(random), Bracket.of(random.nextInt(5)), any(random)));
				}
			}
			List<Offer> unpacked = PackedOffers.unpack(PackedOffers.pack(offers, SYMBOLS::indexOf), SYMBOLS::get);
			assertThat(unpacked).containsExactlyInAnyOrderElementsOf(offers);
			assertThat(unpacked).isSortedAccordingTo((one, other) -> one.commodity().compareTo(other.commodity()));
		}
	}

	@Test
	void anOfferIsFoundWithoutReadingTheOthers() {
		Random random = new Random(8);
		List<Offer> offers = SYMBOLS.stream()
			.map((symbol) -> new Offer(symbol, any(random), any(random), Bracket.HIGH, any(random), any(random),
					Bracket.NONE, any(random)))
			.toList();
		byte[] blob = PackedOffers.pack(offers, (symbol) -> 3 * SYMBOLS.indexOf(symbol));
		for (int i = 0; i < SYMBOLS.size(); i++) {
			PackedOffers.Reader reader = new PackedOffers.Reader(blob);
			assertThat(reader.find(3 * i)).isTrue();
			assertThat(reader.commodity()).isEqualTo(3 * i);
			assertThat(reader.buyPriceCr()).isEqualTo(offers.get(i).buyPriceCr());
			assertThat(reader.meanPriceCr()).isEqualTo(offers.get(i).meanPriceCr());
			assertThat(reader.remaining()).isEqualTo(SYMBOLS.size() - i - 1);
			assertThat(new PackedOffers.Reader(blob).find(3 * i + 1)).isFalse();
		}
	}

	@Test
	void anEmptyMarketIsOneByte() {
		assertThat(PackedOffers.pack(List.of(), SYMBOLS::indexOf)).hasSize(1);
	}

	private static int any(Random random) {
		return random.nextInt() >>> (1 + random.nextInt(31));
	}

}
