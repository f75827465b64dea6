package highwake.store.history;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OfferPastTests {

	private static final int GOODS = 60;

	private static final List<CommoditySymbol> SYMBOLS = IntStream.range(0, GOODS)
		.mapToObj((number) -> new CommoditySymbol("good" + number))
		.toList();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5 })
	void everyReportOfEveryGoodIsReadBack(int seed) {
		Random random = new Random(seed);
		Kept kept = new Kept();
		for (int report = 0; report < 200; report++) {
			kept.add(kept.next(random), 1_000L * random.nextInt(100_000) + (random.nextInt(9) == 0 ? 7 : 0));
			if (random.nextInt(30) == 0) {
				kept.seal();
			}
		}
		assertThat(kept.pages).isNotEmpty();
		for (int good = 0; good < GOODS; good++) {
			assertThat(kept.past(good)).isEqualTo(kept.expected(good));
		}
	}

	@Test
	void theGreatestNumbersAreReadBack() {
		Kept kept = new Kept();
		int most = Integer.MAX_VALUE;
		kept.add(List.of(offer(0, most, 0, most), offer(1, 1, most, 1)), 0);
		kept.add(List.of(offer(0, 1, most, 1), offer(1, most, 0, most)), Long.MAX_VALUE >> 2);
		kept.add(List.of(offer(0, most, most, most), offer(1, 0, 0, most)), 1);
		kept.add(List.of(), 999);
		kept.seal();
		assertThat(kept.past(0)).isEqualTo(kept.expected(0));
		assertThat(kept.past(1)).isEqualTo(kept.expected(1));
	}

	@Test
	void aReportThatIsAsTheOneBeforeTakesFourBytes() {
		byte[] offers = PackedOffers.pack(List.of(offer(3, 100, 5, 90)), SYMBOLS::indexOf);
		assertThat(EarlierReports.with(EarlierReports.NONE, offers, offers, 300_000)).hasSize(4);
	}

	/// The form as docs/reference/files.md describes it, bit by bit.
	@Test
	void theFormIsAsDescribed() {
		byte[] older = PackedOffers.pack(List.of(offer(3, 1000, 50, 900)), SYMBOLS::indexOf);
		byte[] newer = PackedOffers.pack(List.of(offer(3, 1020, 40, 918)), SYMBOLS::indexOf);
		byte[] earlier = EarlierReports.with(EarlierReports.NONE, older, newer, 60_000);
		// age: 0 seconds 1 0000111100; goods: 1 0001; step: 00 1 -> 3 is order 1: 010 1;
		// listed 0; brackets 0; buy 1, less 1, 20 - 1 at order 3; stock 1, more 0, 10 - 1
		// at order 3; sell as foretold 0; demand 0; mean 0
		String bits = "0" + "1" + "0000111100" + "1" + "0001" + "010" + "1" + "0" + "0" + "1" + "1" + "011" + "011"
				+ "1" + "0" + "010" + "001" + "0" + "0" + "0";
		assertThat(HexFormat.of().formatHex(earlier)).isEqualTo("06" + hex(bits));
		ReportPage page = ReportPage.of(newer, earlier);
		assertThat(HexFormat.of().formatHex(page.ages())).isEqualTo(hex("1" + "00001" + "0" + "1" + "0000111100"));
		byte[] strip = page.strip(3);
		assertThat(strip).isNotNull();
		String column = "1" + "0" + "0" + "1" + "1" + "011" + "011" + "1" + "0" + "010" + "001" + "0" + "0" + "0" + "1";
		assertThat(HexFormat.of().formatHex(strip)).isEqualTo("0003" + hex(column));
		assertThat(page.strip(2)).isNull();
	}

	@Test
	void whatIsTooOldIsCutOffAndTheRestStays() {
		Kept kept = new Kept();
		Random random = new Random(3);
		for (int report = 0; report < 10; report++) {
			kept.add(kept.next(random), 1000);
		}
		assertThat(EarlierReports.count(kept.earlier)).isEqualTo(9);
		assertThat(EarlierReports.within(kept.earlier, 9000)).isSameAs(kept.earlier);
		byte[] within = EarlierReports.within(kept.earlier, 3999);
		assertThat(EarlierReports.count(within)).isEqualTo(3);
		assertThat(kept.earlier).startsWith(within);
		assertThat(EarlierReports.within(kept.earlier, 0)).isEmpty();
	}

	@Test
	void aPastThatIsCutShortIsRefused() {
		Kept kept = new Kept();
		Random random = new Random(4);
		kept.add(kept.next(random), 1000);
		kept.add(kept.next(random), 1000);
		byte[] cut = new byte[3];
		System.arraycopy(kept.earlier, 0, cut, 0, 3);
		assertThatIllegalArgumentException().isThrownBy(() -> EarlierReports.count(cut));
	}

	private static Offer offer(int good, int buyPriceCr, int tonnes, int sellPriceCr) {
		return new Offer(SYMBOLS.get(good), buyPriceCr, tonnes, Bracket.LOW, sellPriceCr, 0, Bracket.NONE, 100);
	}

	private static String hex(String bits) {
		StringBuilder hex = new StringBuilder();
		String padded = bits + "0".repeat((8 - bits.length() % 8) % 8);
		for (int at = 0; at < padded.length(); at += 4) {
			hex.append(Character.forDigit(Integer.parseInt(padded.substring(at, at + 4), 2), 16));
		}
		return hex.toString();
	}

	/// A market's past as the file keeps it, and beside it every report whole.
	private static final class Kept {

		private final List<List<Offer>> reports = new ArrayList<>();

		private final List<Long> times = new ArrayList<>();

		private final List<ReportPage> pages = new ArrayList<>();

		private byte[] newest = PackedOffers.pack(List.of(), SYMBOLS::indexOf);

		private byte[] earlier = EarlierReports.NONE;

		void add(List<Offer> report, long afterMillis) {
			byte[] packed = PackedOffers.pack(report, SYMBOLS::indexOf);
			if (!this.reports.isEmpty()) {
				this.earlier = EarlierReports.with(this.earlier, this.newest, packed, afterMillis);
			}
			this.newest = packed;
			this.reports.addFirst(report);
			this.times.addFirst(this.times.isEmpty() ? 0 : this.times.getFirst() + afterMillis);
		}

		/// Seals what came before the newest report.
		void seal() {
			if (this.earlier.length > 0) {
				this.pages.addFirst(ReportPage.of(this.newest, this.earlier));
				this.earlier = EarlierReports.NONE;
			}
		}

		/// Makes a report that differs from the last as reports do, or altogether.
		List<Offer> next(Random random) {
			if (this.reports.isEmpty() || random.nextInt(20) == 0) {
				return random.nextInt(4) == 0 ? List.of()
						: IntStream.range(0, GOODS)
							.filter((_) -> random.nextInt(3) > 0)
							.mapToObj((good) -> new Offer(SYMBOLS.get(good), any(random), any(random),
									Bracket.of(random.nextInt(5)), any(random), any(random),
									Bracket.of(random.nextInt(5)), any(random)))
							.toList();
			}
			return this.reports.getFirst()
				.stream()
				.filter((_) -> random.nextInt(50) > 0)
				.map((offer) -> random.nextInt(3) > 0 ? offer
						: new Offer(offer.commodity(), near(random, offer.buyPriceCr()),
								near(random, offer.stockTonnes()), offer.stockBracket(),
								near(random, offer.sellPriceCr()), near(random, offer.demandTonnes()),
								offer.demandBracket(), offer.meanPriceCr()))
				.toList();
		}

		List<String> past(int good) {
			List<String> past = new ArrayList<>();
			OfferPast reader = new OfferPast(good, this.times.getFirst(), this.newest,
					(at, cell) -> past.add(at + " " + read(cell, good)));
			reader.earlier(this.earlier);
			this.pages.forEach((page) -> reader.page(page.ages(), page.strip(ReportPage.stripOf(good))));
			return past;
		}

		List<String> expected(int good) {
			List<String> expected = new ArrayList<>();
			for (int report = 0; report < this.reports.size(); report++) {
				Offer offer = this.reports.get(report)
					.stream()
					.filter((one) -> one.commodity().equals(SYMBOLS.get(good)))
					.findAny()
					.orElse(null);
				expected.add(this.times.get(report) + " " + offer);
			}
			return expected;
		}

		private static @Nullable Offer read(OfferCell cell, int good) {
			return cell.isListed() ? new Offer(SYMBOLS.get(good), cell.buyPriceCr(), cell.stockTonnes(),
					Bracket.of(cell.stockBracket()), cell.sellPriceCr(), cell.demandTonnes(),
					Bracket.of(cell.demandBracket()), cell.meanPriceCr()) : null;
		}

		private static int any(Random random) {
			return random.nextInt() >>> (1 + random.nextInt(31));
		}

		private static int near(Random random, int number) {
			return (int) Math.max(0, Math.min(Integer.MAX_VALUE, number * (0.9 + random.nextDouble() / 5)));
		}

	}

}
