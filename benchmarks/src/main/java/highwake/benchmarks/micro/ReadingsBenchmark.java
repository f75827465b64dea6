package highwake.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;

import highwake.benchmarks.stream.FrameStream;
import highwake.collector.readings.Readings;
import highwake.collector.readings.Unversioned;
import highwake.collector.readings.Outcome;
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

/// How long one frame takes from its bytes to its facts: inflate, parse, read. In the mix of the live relay, and for
/// market reports alone, which are the largest of what is kept.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingsBenchmark {

	private static final int FRAMES = 5_000;

	private final Readings readings = new Readings(Unversioned.POSITIONS);

	private List<byte[]> mix = List.of();

	private List<byte[]> markets = List.of();

	private int next;

	/// Makes the frames.
	@Setup
	public void frames() throws Exception {
		this.mix = FrameStream.make(FRAMES).frames();
		this.markets = this.mix.stream().filter(this::isMarket).toList();
	}

	/// A frame of any schema.
	@Benchmark
	public Outcome anyFrame() {
		return this.readings.read(this.mix.get(this.next++ % this.mix.size()));
	}

	/// A market's report.
	@Benchmark
	public Outcome marketReport() {
		return this.readings.read(this.markets.get(this.next++ % this.markets.size()));
	}

	private boolean isMarket(byte[] frame) {
		return Markets.offers(this.readings.read(frame).verdict()).findAny().isPresent();
	}

}
