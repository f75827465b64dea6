package highwake.benchmarks.micro;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import highwake.benchmarks.stream.FrameStream;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long one market's offers take into their blob and out of it. Markets are those of a stream of frames, of all
/// sizes.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PackedOffersBenchmark {

	private static final int FRAMES = 5_000;

	private final Map<CommoditySymbol, Integer> numbers = new HashMap<>();

	private final List<CommoditySymbol> symbols = new ArrayList<>();

	private List<List<Offer>> markets = List.of();

	private List<byte[]> blobs = List.of();

	private int next;

	/// Makes the markets, and their blobs.
	@Setup
	public void markets() throws Exception {
		Readings readings = new Readings(Unversioned.POSITIONS);
		this.markets = FrameStream.make(FRAMES)
			.frames()
			.stream()
			.flatMap((frame) -> Markets.offers(readings.read(frame).verdict()))
			.filter((offers) -> !offers.isEmpty())
			.toList();
		this.blobs = this.markets.stream().map(this::pack).toList();
	}

	/// Writing: what a projection does with a report.
	@Benchmark
	public byte[] pack() {
		return pack(this.markets.get(this.next++ % this.markets.size()));
	}

	/// Reading into objects.
	@Benchmark
	public List<Offer> unpack() {
		return PackedOffers.unpack(blob(), this.symbols::get);
	}

	/// Reading without objects, as the board does.
	@Benchmark
	public long scan() {
		PackedOffers.Reader reader = new PackedOffers.Reader(blob());
		long sum = 0;
		while (reader.next()) {
			sum += reader.sellPriceCr() + reader.demandTonnes();
		}
		return sum;
	}

	private byte[] blob() {
		return this.blobs.get(this.next++ % this.blobs.size());
	}

	private byte[] pack(List<Offer> offers) {
		return PackedOffers.pack(offers, this::number);
	}

	private int number(CommoditySymbol symbol) {
		return this.numbers.computeIfAbsent(symbol, (added) -> {
			this.symbols.add(added);
			return this.symbols.size() - 1;
		});
	}

}
