package highwake.api.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;

/// What an offer weighs in memory: at most 40 bytes, prices, packed reports and stations' columns
/// together; without what is known of the stations themselves.
class BoardWeightTests {

	private static final int MARKETS = 10_000;

	private static final int GOODS = 400;

	@Test
	void anOfferWeighsAtMostFortyBytes() {
		long before = usedBytes();
		Board board = filled(new Random(5));
		long perOffer = (usedBytes() - before) / board.offerCount();
		assertThat(board.offerCount()).isGreaterThan(900_000);
		assertThat(perOffer).isBetween(1L, 40L);
	}

	@Test
	void aBoardThatHasBeenEditedForLongWeighsNoMore() {
		Random random = new Random(6);
		long before = usedBytes();
		Board board = filled(random);
		for (int round = 1; round <= 300; round++) {
			BoardEdit edit = new BoardEdit(board);
			int first = random.nextInt(MARKETS - 20);
			for (int market = first; market < first + 20; market++) {
				edit.market(1000 + market, round, round, report(random));
			}
			board = edit.done(board.version());
		}
		assertThat((usedBytes() - before) / board.offerCount()).isBetween(1L, 40L);
	}

	private static Board filled(Random random) {
		BoardFilling filling = new BoardFilling();
		for (int good = 0; good < GOODS; good++) {
			filling.commodity(good, new CommoditySymbol("good" + good));
		}
		for (int market = 0; market < MARKETS; market++) {
			filling.market(1000 + market, 1, 1, report(random));
		}
		return filling.done(Board.EMPTY.version());
	}

	private static byte[] report(Random random) {
		List<Offer> offers = new ArrayList<>();
		for (int good = 0; good < GOODS; good++) {
			if (random.nextInt(4) == 0) {
				boolean sells = random.nextBoolean();
				int price = 1 + random.nextInt(60_000);
				offers.add(new Offer(new CommoditySymbol("good" + good), sells ? price : 0,
						sells ? random.nextInt(50_000) : 0, Bracket.MEDIUM, price, sells ? 1 : random.nextInt(90_000),
						Bracket.HIGH, price));
			}
		}
		return PackedOffers.pack(offers, (symbol) -> Integer.parseInt(symbol.value().substring(4)));
	}

	private static long usedBytes() {
		long used = Long.MAX_VALUE;
		for (int i = 0; i < 4; i++) {
			System.gc();
			used = Math.min(used, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
		}
		return used;
	}

}
